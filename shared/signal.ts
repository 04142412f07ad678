/** Facts that a mail can state, each shown with its quote. */
export const SIGNALS = {
	safety: { floor: 'S4' },
	legal: { floor: 'S4' },
	privacy: { floor: 'S4' },
	'missed-event': { floor: null },
	'churn-threat': { floor: null },
	'repeat-failure': { floor: null },
	vulnerable: { floor: null },
	abuse: { floor: null },
	'public-exposure': { floor: null },
	money: { floor: null },
} as const;

export type SignalName = keyof typeof SIGNALS;

/** A signal found in a mail, in the writer's own words. */
export interface Signal {
	readonly name: SignalName;
	readonly quote: string;
	/** of a missed event: the ISO date of the occasion, where the sentence names one that lies ahead */
	readonly on?: string;
	/** of a repeated failure: who says that it is one; absent: the mail alone */
	readonly saidBy?: 'history' | 'both';
	/** no cue names it: it was heard in the words of the whole mail, of which `quote` is the sentence that speaks most for it */
	readonly byWords?: true;
}

/** What a customer may ask for. */
export const REMEDIES = {
	refund: {},
	credit: {},
	discount: {},
	replacement: {},
	repair: {},
	apology: {},
	explanation: {},
	callback: {},
	cancellation: {},
} as const;

export type RemedyName = keyof typeof REMEDIES;

/** A remedy that the customer asks for, in the customer's own words. */
export interface Sought {
	readonly name: RemedyName;
	readonly quote: string;
	/** no cue names it: it was heard in the words of the whole mail, of which `quote` is the sentence that speaks most for it */
	readonly byWords?: true;
}
