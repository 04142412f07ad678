/** Words of a table, with a sentence in which a promise is found by them and one in which none is. Both are tests. */
export interface PromiseRow {
	readonly words: string;
	readonly yes: string;
	readonly no: string;
}

/** Words for a second promise of a sentence. `yes` makes two, `no` makes one. */
interface AlsoRow {
	readonly word: string;
	readonly solution: string;
	readonly yes: string;
	readonly no: string;
}

/** What a span is counted in; `working-day` by the team's calendar. */
export const UNITS = { minute: {}, hour: {}, 'working-day': {}, day: {}, week: {}, month: {} } as const;

export type Unit = keyof typeof UNITS;

/** Parts of a day, and the hour by which what was promised for it must have come. */
export const DAY_PARTS = { morning: 12, noon: 13, afternoon: 18, evening: 21 } as const;

export type DayPart = keyof typeof DAY_PARTS;

/**
 * One language's words for promises. `acts` are patterns (`triage/pattern.ts`); all else are sources of regular expressions, written as people
 * spell them: accents and capitals are taken off as they are off the text. They hold no escape with a capital letter.
 */
export interface PromiseWords {
	/** `word`: we call, write, find out · `solution`: we send, refund, mend · `passive`: it will come to the customer */
	readonly acts: Readonly<Record<'word' | 'solution' | 'passive', PromiseRow>>;
	/** words that open a further clause: "and", "then" */
	readonly and: string;
	/** patterns as `acts`: the verb of such a clause that goes on without its subject, directly behind the words of `and` */
	readonly also: AlsoRow;
	/** as `also`, where the language puts the verb last: it ends the clause. Null: it does not */
	readonly last: {
		readonly word: string;
		readonly solution: string;
		/** single words, `|` between: with one of them the clause asks somebody else to do it */
		readonly asks: string;
	} | null;
	/** from one on */
	readonly numbers: readonly string[];
	/** what opens a span: "within", "in the next" */
	readonly within: PromiseRow;
	readonly units: Readonly<Record<Unit, string>>;
	readonly today: PromiseRow;
	readonly tomorrow: PromiseRow;
	readonly afterTomorrow: PromiseRow;
	/** Monday first */
	readonly weekdays: readonly string[];
	/** what may stand before a weekday; where it must, `needsOn` says so */
	readonly on: PromiseRow;
	readonly needsOn: boolean;
	/** before a weekday: the one of the next week is meant, even where one comes sooner. Null: whoever says "next" means the nearest */
	readonly nextWeekday: string | null;
	/** behind a weekday: a week later than the nearest */
	readonly weekLater: string;
	readonly nextWeek: PromiseRow;
	readonly weekEnd: PromiseRow;
	readonly monthEnd: PromiseRow;
	readonly parts: Readonly<Record<DayPart, string>>;
	/** groups `h`, `m`, and `late` where the hour is one after noon */
	readonly clock: PromiseRow;
	/** what must stand before a date in figures, for an amount looks the same */
	readonly onDate: PromiseRow;
	/** directly before a day: the day before it is meant */
	readonly before: string;
	/** directly before a day: it has gone by */
	readonly gone: string;
	/** before the act: it hangs on something */
	readonly conditions: string;
	/** anywhere: the sentence tells a habit, and promises nobody anything */
	readonly habits: string;
	/** single words, `|` between: one of them in the act, or shortly before it, takes it back */
	readonly negators: string;
	/** how many words after the act they may stand as well */
	readonly negatedAfter: number;
}
