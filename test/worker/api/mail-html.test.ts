import { describe, expect, test } from 'vitest';
import { cleanMailHtml } from '../../../worker/store/views/mail-html.ts';

const clean = (raw: string) => cleanMailHtml(raw)?.html;

describe('attacks in a mail', () => {
	test.each([
		['a script', '<p>Hi<script>alert(1)</script></p>', '<p>Hi</p>'],
		['a script in a script', '<scr<script>x</script>ipt>alert(1)</script>', 'xipt&gt;alert(1)'],
		['an event handler', '<p onclick="alert(1)" onmouseover=alert(1)>Hi</p>', '<p>Hi</p>'],
		['a picture that fails on purpose', '<img src=x onerror=alert(1)>', ''],
		['a script link', '<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
		['a script link in disguise', '<a href=" java\tscript:alert(1)">x</a>', '<a>x</a>'],
		['a script link in entities', '<a href="&#106;avascript&colon;alert(1)">x</a>', '<a>x</a>'],
		['a page in a link', '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<a>x</a>'],
		['a link without a scheme', '<a href="//evil.example/x">x</a>', '<a>x</a>'],
		['a link into the console', '<a href="/api/v1/demo/clock">x</a>', '<a>x</a>'],
		['a style sheet', '<style>body{display:none}</style><p>Hi</p>', '<p>Hi</p>'],
		[
			'a style that covers the page',
			'<div style="position:fixed;inset:0;background:url(https://evil.example)">Hi</div>',
			'<div>Hi</div>',
		],
		['names that scripts would find', '<div id="root" class="app" name="x">Hi</div>', '<div>Hi</div>'],
		['a form', '<form action="https://evil.example"><input name=password><button>Send</button></form>', 'Send'],
		['a frame', '<iframe src="https://evil.example">inside</iframe><p>Hi</p>', '<p>Hi</p>'],
		['a frame with its page inside', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', ''],
		['an object', '<object data="x.swf"><embed src="x.swf"></object>Hi', 'Hi'],
		['a drawing', '<svg onload=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">x</a></svg>Hi', 'Hi'],
		[
			'a formula',
			'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
			'',
		],
		['a way out of a silent element', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', ''],
		['a template', '<template><script>alert(1)</script></template>Hi', 'Hi'],
		['another base', '<base href="https://evil.example/"><p>Hi</p>', '<p>Hi</p>'],
		['a redirect', '<meta http-equiv="refresh" content="0;url=https://evil.example"><p>Hi</p>', '<p>Hi</p>'],
		['a linked style sheet', '<link rel="stylesheet" href="https://evil.example/x.css"><p>Hi</p>', '<p>Hi</p>'],
		['a comment for old browsers', '<!--[if gte mso 9]><script>alert(1)</script><![endif]--><p>Hi</p>', '<p>Hi</p>'],
		['a picture that is a drawing', '<img src="data:image/svg+xml;base64,PHN2Zz4=">', ''],
		['an unclosed tag', '<p>Hi<img src=x onerror=alert(1)', '<p>Hi</p>'],
	])('%s does nothing', (_what, raw, expected) => {
		const html = clean(raw);
		expect(html).toBe(expected);
		expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style|srcset|id|class)\s*=/i);
		expect(html).not.toMatch(/<(?:script|style|iframe|object|embed|svg|math|form|input|base|meta|link)/i);
	});
});

describe('links', () => {
	test('an address cannot break out of its quotes', () => {
		expect(clean('<a href="https://a.example/&quot; onclick=&quot;alert(1)">x</a>')).toContain(
			'href="https://a.example/&quot; onclick=&quot;alert(1)"',
		);
	});

	test.each(['https://shop.example/order?a=1', 'http://shop.example/', 'mailto:support@shop.example'])(
		'%s stays, and opens apart',
		(href) => {
			expect(clean(`<a href="${href}" target="_self" rel="opener">x</a>`)).toBe(
				`<a href="${href}" rel="noopener noreferrer nofollow" target="_blank">x</a>`,
			);
		},
	);
});

describe('pictures', () => {
	const dot = 'data:image/png;base64,iVBORw0KGgo=';

	test.each([
		['<img src="https://spy.example/pixel.gif?who=nora" width=1 height=1>', 1],
		['<img src="//spy.example/p.gif"><img src="http://spy.example/q.gif">', 2],
		['<img srcset="https://spy.example/p.gif 2x">', 1],
		['<table background="https://spy.example/bg.png"><tr><td>Hi</td></tr></table>', 1],
		['<img src="cid:logo@mail.example">', 0],
		[`<img src="${dot}">`, 0],
		['<p>none</p>', 0],
	])('%s: %i from elsewhere are left out', (raw, count) => {
		const answer = cleanMailHtml(raw);
		expect(answer?.blockedImages).toBe(count);
		expect(answer?.html).not.toMatch(/spy|cid:/);
	});

	test('a picture that came in the mail itself is shown', () => {
		expect(clean(`<img src="${dot}" alt="the crack" onload="x()">`)).toBe(`<img src="${dot}" alt="the crack" />`);
	});
});

describe('size', () => {
	test('a table letter keeps its shape', () => {
		const letter = '<table><tbody><tr><td colspan="2" align="right">12 €</td></tr></tbody></table>';
		expect(clean(letter)).toBe(letter);
	});

	test('what is too long to clean in good time is not shown as HTML', () => {
		expect(cleanMailHtml(`<p>${'x'.repeat(500_001)}</p>`)).toBeNull();
	});

	test('deep nesting is flattened, and the words inside are kept', () => {
		const html = clean(`${'<b>'.repeat(10_000)}deep`) ?? '';
		expect(html).toContain('deep');
		expect(html.match(/<b>/g)?.length).toBeLessThanOrEqual(100);
	});

	test('neither is what has too many tags', () => {
		expect(cleanMailHtml('<b>'.repeat(20_001))).toBeNull();
	});
});
