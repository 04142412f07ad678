import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from '../../../worker/mailbox/html-text.ts';

test.each([
	['paragraphs', '<p>one</p><p>two\n words</p>', 'one\n\ntwo words'],
	['line breaks', 'one<br>two<br/><br>three', 'one\ntwo\n\nthree'],
	['lists', '<ul><li>one<li>two</ul>', '- one\n- two'],
	[
		'table rows',
		'<table><tr><td>Order</td><td>17</td></tr><tr><td>Paid</td><td>yes</td></tr></table>',
		'Order 17\nPaid yes',
	],
	['entities', 'caf&eacute; &amp; t&#233; &lt;b&gt; &nosuch; &#0;', 'café & té <b> &nosuch; \ufffd'],
	['scripts, styles and titles', '<title>t</title><style>p{}</style><script>if(a<b)</script>seen', 'seen'],
	['preheaders', '<div style="display:none;max-height:0">secret</div>seen<span hidden>not</span>', 'seen'],
	['a row that ends at no height of its own', '<div style="max-height:0.5em">seen</div>', 'seen'],
	[
		'a Gmail answer',
		'<div>mine</div><div class="gmail_quote">On Monday Ana wrote:<blockquote class="gmail_quote">theirs</blockquote></div>',
		'mine\nOn Monday Ana wrote:\n\n> theirs',
	],
	['nested quotes', '<blockquote>a<blockquote>b</blockquote></blockquote>c', '> a\n>\n> > b\nc'],
	['a Yahoo answer', 'mine<div class="yahoo_quoted"><p>theirs</p></div>', 'mine\n>\n> theirs'],
	[
		'an Outlook web answer',
		'<div>mine</div><hr><div id="divRplyFwdMsg"><b>From:</b> Ana</div><div>theirs</div>',
		'mine\n> From: Ana\n> theirs',
	],
	[
		'an Outlook answer',
		'<p>mine</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Von:</b> Ana<br>Betreff: x</p></div></div><p>theirs</p>',
		'mine\n\n> Von: Ana\n> Betreff: x\n>\n> theirs',
	],
	[
		'a ruled letterhead',
		'<div style="border-top:solid red 1pt"><p>Best regards from Dana at the shop</p></div><p>mine</p>',
		'Best regards from Dana at the shop\n\nmine',
	],
	['preformatted text', '<pre>a  b\n  c</pre>', 'a  b\n  c'],
	['end tags without start', '</div></p>a</b>', 'a'],
	['an element named like a property of every object', '<constructor>a</constructor><p __proto__=x>b', 'a\n\nb'],
	['comments and conditional comments', 'a<!--[if mso]>b<![endif]-->c', 'ac'],
])('%s', (_what, html, text) => {
	expect(htmlToText(html)).toBe(text);
});

test.each([
	['200,000 nested elements', '<div>'.repeat(200_000)],
	['200,000 end tags that match nothing', `${'<div>'.repeat(100_000)}${'</span>'.repeat(100_000)}`],
	['200,000 nested quotes', `${'<blockquote>a'.repeat(150_000)}`],
	['an attribute of 2 MB', `<p style="${'a'.repeat(2_000_000)}">`],
	['2 million open brackets', '<'.repeat(2_000_000)],
	['2 million ampersands', '&'.repeat(2_000_000)],
	['a million spaces', `<p>${' '.repeat(1_000_000)}x`],
	['a million entities', '&nbsp;'.repeat(300_000)],
])('%s take linear time', { timeout: 5_000 }, (_what, html) => {
	expect(htmlToText(html).length).toBeLessThan(3_000_000);
});

test('no text whatever makes it throw', () => {
	const piece = fc.oneof(
		fc.string(),
		fc.constantFrom('<p', '>', '</', '<blockquote>', '<pre>', '&#x', ';', '"', '<!--', '<style>', 'style="'),
	);
	fc.assert(fc.property(fc.array(piece), (pieces) => typeof htmlToText(pieces.join('')) === 'string'));
});
