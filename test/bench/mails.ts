import { loadSampleMail } from '../../worker/demo/sample-mail.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

/** What answering leaves below a mail: the sizes of a real mailbox come from it, 8 to 9 KB on average as measured on one. */
const HISTORY = Array.from(
	{ length: 190 },
	(_, line) => `> line ${line} of what was written before, as mail programs quote it`,
).join('\r\n');

/**
 * So many different mails made of the demo's sample mails: each round of them gets its own ids, addresses and dates, so that they are
 * customers of their own with threads of their own. Plain ones carry a long quoted history.
 */
export function manyMails(count: number): readonly Buffer[] {
	const samples = loadSampleMail(NOW);
	return Array.from({ length: count }, (_, index) => {
		const sample = samples[index % samples.length];
		if (sample === undefined) throw new Error('there are no sample mails');
		const round = Math.floor(index / samples.length);
		const own = sample.mail
			.toString('latin1')
			.replace(/<([^<>@\s]+)@([^<>\s]+)>/g, (whole, local: string, domain: string) =>
				domain.endsWith('demo.amends.example') && !/\d/.test(local) ? whole : `<${local}.${round}@${domain}>`,
			);
		const isPlain =
			/^Content-Type: text\/plain/m.test(own) &&
			!/^Content-Transfer-Encoding: base64/im.test(own) &&
			!own.includes('multipart/');
		return Buffer.from(isPlain ? `${own}\r\n${HISTORY}\r\n` : own, 'latin1');
	});
}
