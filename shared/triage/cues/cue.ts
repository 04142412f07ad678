/**
 * Every cue that triage knows, in no language yet: what family it is of, how much it speaks for a complaint (log-odds;
 * below 0 against), and what it means. `cues/<language>.ts` gives the words. A row added here stops the seven tables compiling.
 * Weights were set by hand so that one hard fact outweighs the bias and one soft word does not (`score.ts`).
 */
export const CUES = {
	// What went wrong. These make the act `failure`, and are silent under a negation or inside a mere supposition.
	broken: { family: 'failure', weight: 2.7, meaning: 'arrived or became damaged or defective' },
	'not-working': { family: 'failure', weight: 2.7, meaning: 'does not do what it is for' },
	'not-arrived': { family: 'failure', weight: 2.6, meaning: 'not delivered, or still awaited' },
	late: { family: 'failure', weight: 2.4, meaning: 'came, or is coming, later than said' },
	'wrong-item': { family: 'failure', weight: 2.6, meaning: 'something else than ordered' },
	'missing-part': { family: 'failure', weight: 2.4, meaning: 'came incomplete' },
	overcharged: { family: 'failure', weight: 2.7, meaning: 'charged twice, too much, or without a reason' },
	'refund-owed': { family: 'failure', weight: 2.6, meaning: 'money owed was not paid back' },
	unanswered: { family: 'failure', weight: 2.4, meaning: 'nobody answers or calls back' },
	rude: { family: 'failure', weight: 2.7, meaning: 'treated without respect' },
	'bad-quality': { family: 'failure', weight: 2.4, meaning: 'poor quality or service' },
	'cancelled-by-you': { family: 'failure', weight: 2.4, meaning: 'the company cancelled or lost it' },
	'no-show': { family: 'failure', weight: 2.6, meaning: 'nobody came to the appointment' },
	'not-as-described': { family: 'failure', weight: 2.4, meaning: 'differs from what was advertised' },
	'locked-out': { family: 'failure', weight: 2.3, meaning: 'no access, an error, a crash' },
	nuisance: { family: 'failure', weight: 2.3, meaning: 'dirty, noisy, cold, spoilt' },
	'not-solved': { family: 'failure', weight: 2.3, meaning: 'reported before and still open' },
	'broken-promise': { family: 'failure', weight: 2.2, meaning: 'what was promised was not kept' },
	flaw: { family: 'failure', weight: 2.2, meaning: 'a small defect: a scratch, a typing error' },
	discrepancy: {
		family: 'failure',
		weight: 2.3,
		meaning: 'told as bare facts: other than said, in number, date or sum',
	},

	// How it is said.
	'complaint-word': { family: 'tone', weight: 2.8, meaning: 'calls itself a complaint' },
	disappointed: { family: 'tone', weight: 2, meaning: 'disappointment or anger' },
	unacceptable: { family: 'tone', weight: 2.2, meaning: 'a reproach' },
	problem: { family: 'tone', weight: 1, meaning: 'names a problem; too weak to decide alone' },
	sarcasm: { family: 'tone', weight: 2.2, meaning: 'praise that is not meant' },
	demand: { family: 'tone', weight: 1.1, meaning: 'expects something to be done' },

	// What speaks against.
	'plain-question': { family: 'against', weight: -1.1, meaning: 'asks for information' },
	praise: { family: 'against', weight: -1.2, meaning: 'praise or thanks' },
	solved: { family: 'against', weight: -2.8, meaning: 'says that it works now' },
	purchase: { family: 'against', weight: -1.2, meaning: 'wants to order, book or change an order' },
	application: { family: 'against', weight: -2.2, meaning: 'applies for a job, offers a service' },
	business: { family: 'against', weight: -1.6, meaning: 'documents, meetings, ordinary business' },
	'no-complaint': { family: 'against', weight: -4, meaning: 'says that it is no complaint' },
	'own-fault': {
		family: 'against',
		weight: -2.6,
		meaning: 'lays it at the own door: dropped it, forgot it, typed it wrong',
	},
	bulk: { family: 'against', weight: -2.6, meaning: 'a newsletter, minutes, an advertisement, told by its text' },
	farewell: { family: 'against', weight: -1.8, meaning: 'leaves, and blames nobody' },

	// Signals (`signal.ts`); money is read by `money.ts`.
	safety: { family: 'signal', weight: 2.6, meaning: 'danger to body, health or property' },
	legal: { family: 'signal', weight: 2.3, meaning: 'lawyer, court, regulator, police' },
	privacy: { family: 'signal', weight: 2.2, meaning: 'personal data in wrong hands' },
	'missed-event': { family: 'signal', weight: 0.9, meaning: 'a date that does not come again was spoilt' },
	'churn-threat': { family: 'signal', weight: 1.6, meaning: 'will leave or go to a competitor' },
	'repeat-failure': { family: 'signal', weight: 1.2, meaning: 'not the first time' },
	vulnerable: { family: 'signal', weight: 0.2, meaning: 'a child, a sick, disabled or old person is touched' },
	abuse: { family: 'signal', weight: 1.8, meaning: 'insults us' },
	'public-exposure': { family: 'signal', weight: 1.6, meaning: 'will tell the public' },

	// Severity only.
	'small-thing': { family: 'severity', weight: 0, meaning: 'the writer calls it small' },
	strong: { family: 'severity', weight: 0.5, meaning: 'strong dissatisfaction' },

	// What is asked for (`REMEDIES` in signal.ts).
	'seek-refund': { family: 'remedy', weight: 1, meaning: 'refund' },
	'seek-credit': { family: 'remedy', weight: 0.9, meaning: 'credit, compensation' },
	'seek-discount': { family: 'remedy', weight: 0.2, meaning: 'discount' },
	'seek-replacement': { family: 'remedy', weight: 0.9, meaning: 'replacement' },
	'seek-repair': { family: 'remedy', weight: 0.6, meaning: 'repair' },
	'seek-apology': { family: 'remedy', weight: 1.6, meaning: 'apology' },
	'seek-explanation': { family: 'remedy', weight: 0.9, meaning: 'explanation' },
	'seek-callback': { family: 'remedy', weight: 0.2, meaning: 'callback' },
	'seek-cancellation': { family: 'remedy', weight: 0.1, meaning: 'cancellation' },

	// What a sentence of the team does, and a customer's thanks.
	apologises: { family: 'act', weight: 0, meaning: 'apology' },
	asks: { family: 'act', weight: 0, meaning: 'asks for a fact without a question mark' },
	'asks-fair': { family: 'act', weight: 0, meaning: 'asks what would be fair' },
	offers: { family: 'act', weight: 0, meaning: 'offers or promises a solution' },
	delivers: { family: 'act', weight: 0, meaning: 'says that the solution was carried out' },
	'asks-satisfied': { family: 'act', weight: 0, meaning: 'asks whether all is well now' },
	thanks: { family: 'act', weight: 0, meaning: 'thanks' },

	// Frames: they weaken a failure named in the same sentence.
	supposition: { family: 'frame', weight: 0, meaning: 'asks in general, or supposes' },
} as const satisfies Readonly<Record<string, CueKind>>;

export type CueName = keyof typeof CUES;

export type CueFamily = 'failure' | 'tone' | 'against' | 'signal' | 'severity' | 'remedy' | 'act' | 'frame';

export interface CueKind {
	readonly family: CueFamily;
	readonly weight: number;
	readonly meaning: string;
}

/** One language's words for a cue, in the pattern language of `pattern.ts`, with a sentence that has it and one that has not. */
export interface CueRow {
	readonly patterns: string;
	readonly yes: string;
	readonly no: string;
}

/** All words of one language. */
export interface CueTable {
	/** words that turn a cue off when one of them stands directly, or with one word between, before it */
	readonly negators: string;
	readonly rows: Readonly<Record<CueName, CueRow>>;
}
