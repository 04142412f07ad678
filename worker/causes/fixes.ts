import type { FixFacts, LetterState } from '../../shared/causes/fix.ts';
import type { Language } from '../../shared/language.ts';
import type { Instant } from '../../shared/time.ts';
import type { TouchState } from '../../shared/touch.ts';
import type { Refusal } from '../casework/casework.ts';
import type { CauseCase } from '../store/causes.ts';
import type { Seen } from '../store/seen.ts';

/** Who acts; `actId`: under which a client sends it again whose answer it did not hear. */
export interface FixActor {
	readonly personId: string;
	readonly actId: string | undefined;
}

/** Whom a cause has hurt, as far back as the policy reaches. */
export interface Hurt {
	readonly cases: number;
	/** of those with an address, how many speak each language */
	readonly customers: ReadonlyMap<Language, number>;
}

/** A recorded fix with how far its mails are. */
export interface FixView extends FixFacts {
	readonly id: string;
	readonly by: string;
	readonly at: Instant;
	readonly letters: Readonly<Record<LetterState, number>>;
}

/** One mail of a fix, with what its customer went through. */
export interface FixLetterView {
	readonly number: number;
	readonly state: LetterState;
	/** as it would go out, or as it was released */
	readonly text: string;
	/** what was mended is said in the customer's language; otherwise the text lacks it */
	readonly isSaid: boolean;
	readonly isOptedOut: boolean;
	/** the newest first; the thread of the first goes on */
	readonly cases: readonly (CauseCase & { readonly words: string })[];
	readonly touch: { readonly state: TouchState; readonly dueAt: Instant; readonly because: string } | null;
	readonly decidedBy: string | null;
	readonly because: string;
}

/** Some letters of a fix. `seen`: of cases in these mailboxes. */
export interface LetterPage {
	readonly after: number;
	readonly limit: number;
	readonly state: LetterState | null;
	readonly seen: Seen;
}

/** What became of a letter: who is touched by it. */
export type LetterDecided = { readonly state: 'done' } | Refusal;

/**
 * What was mended for good, and the mails that tell those whom it had hurt. None goes out without a person's click. Who asks is told
 * of the mailboxes that they may see (`seen`).
 */
export interface Fixes {
	hurtBy(causeId: string, seen: Seen): Promise<Hurt | null>;
	/** with a draft for each customer; the same fix again is the one that is there */
	record(
		fix: FixFacts,
		actor: FixActor,
	): Promise<{ readonly state: 'done'; readonly id: string; readonly isNew: boolean } | Refusal>;
	/** newest first */
	ofCause(causeId: string, seen: Seen): Promise<readonly FixView[]>;
	find(id: string, seen: Seen): Promise<FixView | null>;
	/** in order of their numbers, those after `after` */
	letters(fixId: string, page: LetterPage): Promise<readonly FixLetterView[]>;
	/** sends it on its way with this text: it goes out at its moment */
	release(fixId: string, number: number, text: string, actor: FixActor): Promise<LetterDecided>;
	drop(fixId: string, number: number, because: string, actor: FixActor): Promise<LetterDecided>;
}
