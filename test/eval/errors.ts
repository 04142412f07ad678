import type { Judged } from './judged.ts';

const LETTERS = 400;

/** A line for each mail that was judged wrongly, with the reasons. Never called for the frozen part: who reads its mails writes rules for them. */
export function errorLines(judged: readonly Judged[]): readonly string[] {
	return judged
		.filter(({ mail, isComplaint }) => mail.complaint !== isComplaint)
		.map(({ mail, verdict }) => {
			const what = mail.complaint ? `missed ${mail.severity}` : `false alarm, ${mail.kind}`;
			const why = verdict.because.map(({ cue, weight, quote }) => `${cue} ${weight} “${quote}”`).join(', ');
			const text = `${mail.subject} | ${mail.body}`.replace(/\s+/g, ' ').slice(0, LETTERS);
			return `${mail.id} ${what} ${verdict.complaint.score} | ${text} | ${verdict.skip?.kind ?? why}`;
		});
}
