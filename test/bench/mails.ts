import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { loadSampleMail, type SampleMail } from '../../worker/demo/sample-mail.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

/** What answering leaves below a mail: the sizes of a real mailbox come from it, 8 to 9 KB on average as measured on one. */
const HISTORY = Array.from(
	{ length: 190 },
	(_, line) => `> line ${line} of what was written before, as mail programs quote it`,
).join('\r\n');

/**
 * So many different mails made of the demo's sample mails: each round of them gets its own ids, addresses and dates, so that they are
 * customers of their own with threads of their own. Plain ones carry a long quoted history. Nothing in them costs a parser much.
 */
export function plainMails(count: number): readonly Buffer[] {
	return inRounds(
		count,
		loadSampleMail(NOW).map(({ mail }) => {
			const source = mail.toString('latin1');
			return isPlain(source) ? `${source}\r\n${HISTORY}\r\n` : source;
		}),
	);
}

/**
 * The same as today's mail programs and providers hand them over: the words twice, as text and as HTML with its styles, below them
 * what was written before, above them the stamps of four servers and their signatures; every tenth with a photo.
 */
export async function mailsAsTheyCome(count: number): Promise<readonly Buffer[]> {
	const dressed: string[] = [];
	for (const [index, sample] of loadSampleMail(NOW).entries()) dressed.push(await asItComes(sample, index % 10 === 9));
	return inRounds(count, dressed);
}

/** @param sources bytes as latin1 characters */
function inRounds(count: number, sources: readonly string[]): readonly Buffer[] {
	return Array.from({ length: count }, (_, index) => {
		const source = sources[index % sources.length];
		if (source === undefined) throw new Error('there are no sample mails');
		const round = Math.floor(index / sources.length);
		const own = source.replace(/<([^<>@\s"'=]+)@([^<>\s"'=]+)>/g, (whole, local: string, domain: string) =>
			domain.endsWith('demo.amends.example') && !/\d/.test(local) ? whole : `<${local}.${round}@${domain}>`,
		);
		return Buffer.from(own, 'latin1');
	});
}

const isPlain = (source: string) =>
	/^Content-Type: text\/plain/m.test(source) &&
	!/^Content-Transfer-Encoding: base64/im.test(source) &&
	!source.includes('multipart/');

/** Lines below the newest words: four mails of a thread. */
const OLDER_LINES = 36;

/** Bytes of a photo that a phone made smaller before it sent it. */
const PHOTO = 90_000;

async function asItComes({ mail }: SampleMail, hasPhoto: boolean): Promise<string> {
	const source = mail.toString('latin1');
	if (!isPlain(source) && !/^Content-Type: text\/plain/m.test(source.slice(0, source.indexOf('\r\n\r\n'))))
		return source;
	const { text = '' } = await simpleParser(mail);
	const body = await new MailComposer({
		text: `${text}\n\n${OLDER.map((line) => `> ${line}`).join('\n')}\n`,
		html: asHtml(text),
		attachments: hasPhoto ? [{ filename: 'IMG_2041.jpg', contentType: 'image/jpeg', content: photo() }] : [],
	})
		.compile()
		.build();
	const composed = body.toString('latin1');
	const [head, rest] = [composed.slice(0, composed.indexOf('\r\n\r\n')), composed.slice(composed.indexOf('\r\n\r\n'))];
	return [...STAMPS, ...headerFields(source).filter((field) => !/^(?:content-|mime-)/i.test(field))]
		.concat(headerFields(head).filter((field) => /^(?:content-|mime-)/i.test(field)))
		.join('\r\n')
		.concat(rest);
}

/** The header's fields, each with its continuation lines. */
const headerFields = (source: string): readonly string[] =>
	(source.includes('\r\n\r\n') ? source.slice(0, source.indexOf('\r\n\r\n')) : source).split(/\r\n(?![ \t])/);

const OLDER = Array.from(
	{ length: OLDER_LINES },
	(_, line) => `line ${line} of what was written before, as mail programs quote it below the newest words`,
);

const CHARACTERS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeHtml = (text: string) => text.replace(/[&<>]/g, (sign) => CHARACTERS[sign] ?? sign);

const paragraph = (line: string) =>
	`<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D">${
		line === '' ? '&nbsp;' : escapeHtml(line)
	}<o:p></o:p></span></p>`;

const STYLES = `<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--
${['Normal', 'Header', 'Footer', 'ListParagraph', 'PlainText', 'Acetate', 'Quote', 'NoSpacing']
	.map(
		(name) =>
			`p.Mso${name}, li.Mso${name}, div.Mso${name}\n\t{mso-style-priority:99;\n\tmargin:0cm;\n\tmargin-bottom:.0001pt;\n\tfont-size:11.0pt;\n\tfont-family:"Calibri",sans-serif;\n\tmso-fareast-language:EN-US;}`,
	)
	.join('\n')}
a:link, span.MsoHyperlink {color:#0563C1; text-decoration:underline;}
@page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt 70.85pt 2.0cm 70.85pt;}
div.WordSection1 {page:WordSection1;}
--></style>`;

const asHtml = (text: string) =>
	`<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head>${STYLES}</head>
<body lang="EN-GB" link="#0563C1" vlink="#954F72"><div class="WordSection1">
${text.split(/\r?\n/).map(paragraph).join('\n')}
<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">
${OLDER.map(paragraph).join('\n')}
</div></div></body></html>`;

/** Bytes that cannot be packed, the same in each run. */
function photo(): Buffer {
	const bytes = Buffer.alloc(PHOTO);
	let state = 2_041;
	for (let at = 0; at < PHOTO; at += 1) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		bytes[at] = state >>> 24;
	}
	return bytes;
}

const SIGNATURE = Array.from({ length: 5 }, (_, line) => `\t${'kT9mQv3xLpZ0'.repeat(5)}${line}`).join('\r\n');

/** What the servers on the way write above a mail: about four KB. */
const STAMPS: readonly string[] = [
	...[1, 2, 3, 4].map(
		(hop) =>
			`Received: from mx${hop}.relay.example (mx${hop}.relay.example [192.0.2.${hop}])\r\n\tby mx${hop + 1}.relay.example (Postfix) with ESMTPS id 4F9A1C00${hop}\r\n\t(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384);\r\n\tFri, 20 Nov 2026 11:5${hop}:00 +0000 (UTC)`,
	),
	`DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=relay.example; s=s2026;\r\n\th=from:to:subject:date:message-id:mime-version; bh=abc=;\r\n\tb=${SIGNATURE.trim()}`,
	...['i=1', 'i=2'].flatMap((set) => [
		`ARC-Seal: ${set}; a=rsa-sha256; t=1795175700; cv=none; d=relay.example; s=arc;\r\n\tb=${SIGNATURE.trim()}`,
		`ARC-Message-Signature: ${set}; a=rsa-sha256; c=relaxed/relaxed; d=relay.example; s=arc;\r\n\tb=${SIGNATURE.trim()}`,
		`ARC-Authentication-Results: ${set}; mx4.relay.example; dkim=pass; spf=pass; dmarc=pass`,
	]),
	'Authentication-Results: mx5.relay.example; dkim=pass header.d=relay.example; spf=pass; dmarc=pass',
];
