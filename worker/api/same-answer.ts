import type { Asked } from '../../shared/api.ts';
import type { Instant } from '../../shared/time.ts';
import type { Person } from '../settings.ts';

/** What keeping answers needs. */
export interface SameAnswerDeps {
	/** a name for what the database holds now; another one as soon as anything was written */
	snapshot(): Promise<string>;
	now(): Instant;
}

/** One answer for all who ask the same. */
export interface SameAnswers {
	/**
	 * The answer to a question: made, or the one that was made, or is being made, of the same data.
	 * @param question all that the answer depends on but the data and the time: what is asked, and what the asker may see
	 */
	give<T>(question: string, make: () => Promise<T>): Promise<T>;
}

/** Some of an answer depends on the time ("late"): so long it may stand (milliseconds). */
const STANDS = 5_000;

/** A board of 1,000 cards is a third of a megabyte; nobody asks for many at once. */
const MOST_KEPT = 24;

interface Kept {
	readonly snapshot: string;
	readonly answers: Map<string, { readonly madeAt: Instant; readonly answer: Promise<unknown> }>;
}

/**
 * Twenty people who look at one board ask the same within a moment: it is read once. Nobody gets an answer that is older than what the
 * database held when they asked: each request first asks for the snapshot, a statement that costs nothing, and only an answer of that very
 * snapshot is given again. No change needs to be announced, be it this process's or another's.
 */
export function createSameAnswers({ snapshot, now }: SameAnswerDeps): SameAnswers {
	const snapshotNow = askedTogether(snapshot);
	let kept: Kept = { snapshot: '', answers: new Map() };
	return {
		give: async <T>(question: string, make: () => Promise<T>): Promise<T> => {
			const asOf = await snapshotNow();
			// What is of another snapshot is of no use to anybody any more.
			if (asOf !== kept.snapshot) kept = { snapshot: asOf, answers: new Map() };
			const { answers } = kept;
			const known = answers.get(question);
			const age = known === undefined ? Number.POSITIVE_INFINITY : Math.abs(now() - known.madeAt);
			// Under one question always stands what its own route makes.
			if (known !== undefined && age < STANDS) return known.answer as Promise<T>;
			const answer = make();
			answers.delete(question);
			answers.set(question, { madeAt: now(), answer });
			for (const oldest of answers.keys()) if (answers.size > MOST_KEPT) answers.delete(oldest);
			answer.catch(() => answers.delete(question));
			return answer;
		},
	};
}

/**
 * The question that a list of cases is: two people who see the same mailboxes ask the same, unless what they ask is about themselves ("me",
 * also among the words of `q`).
 */
export function questionOf(query: Asked<'cases' | 'board'>['query'], { id, mailboxes }: Person): string {
	const isAboutAsker = query.q !== undefined || /\bme\b/.test(query.assignee ?? '');
	return JSON.stringify([query, mailboxes ?? 'all', isAboutAsker ? id : null]);
}

/** Those whose requests are read in one turn of the loop share one asking: it begins after each of them asked. */
function askedTogether<T>(ask: () => Promise<T>): () => Promise<T> {
	let next: Promise<T> | null = null;
	const begin = () => {
		next = null;
		return ask();
	};
	return () => {
		next ??= new Promise(setImmediate).then(begin);
		return next;
	};
}
