import type { Case } from '../case.ts';
import { cut } from '../cut.ts';
import type { GuardKind } from '../guard.ts';
import type { Language } from '../language.ts';
import { REMEDY_KINDS, type Remedy, type RemedyKind } from '../remedy/remedy.ts';
import type { SignalName } from '../signal.ts';
import type { Instant } from '../time.ts';
import type { Act, Said } from '../triage/verdict.ts';
import { linesToAvoid, type NoteTaboo } from './taboos.ts';

/** What a fact of the brief tells. */
export const NOTE_FACTS = {
	'went-wrong': {},
	'was-done': {},
	'was-said': {},
} as const;

export type NoteFactKind = keyof typeof NOTE_FACTS;

/** One fact worth naming, in the words of whoever said it, and where it stands. */
export interface NoteFact {
	readonly kind: NoteFactKind;
	/** empty where `gifts` says it all */
	readonly words: string;
	/** what the ledger says was given, for the reader's language to name */
	readonly gifts?: readonly RemedyKind[];
	/** null: it stands in the case itself, not in a mail */
	readonly mailId: string | null;
	readonly at: Instant;
}

/** What somebody needs who writes a card by hand. Never a letter: facts, a tone, and what must not stand there. */
export interface NoteBrief {
	/** three at most; fewer where the case does not tell more */
	readonly facts: readonly NoteFact[];
	/** sets the tone */
	readonly guard: GuardKind;
	readonly avoid: readonly NoteTaboo[];
	/** to write in: the customer's */
	readonly writeIn: Language;
}

/** What the brief reads of a mail. */
export interface BriefMail {
	readonly id: string;
	readonly side: 'customer' | 'team' | 'other';
	readonly at: Instant;
	readonly said: readonly Said[];
}

/** What the brief reads of the ledger: rows that hold, oldest first. */
type BriefGift = Pick<Remedy, 'kind' | 'why' | 'at'>;

/** A card has room for a sentence, and so has its brief. */
const LONGEST_FACT = 280;

/** Their words are about what nobody mentions on an open card. */
const DELICATE: readonly SignalName[] = ['legal', 'privacy', 'vulnerable', 'abuse', 'public-exposure', 'safety'];

/**
 * Gathers three facts worth naming: what went wrong in the customer's words, what was done about it, what the customer said to that.
 * @param mails of the case, oldest first
 */
export function briefNote(supportCase: Case, mails: readonly BriefMail[], gifts: readonly BriefGift[] = []): NoteBrief {
	const wrong = wentWrong(supportCase, mails);
	const facts = [wrong, wasDone(supportCase, mails, gifts), wasSaid(supportCase, mails, wrong?.words ?? '')];
	return {
		facts: facts
			.filter((fact) => fact !== null)
			.map((fact) => ({ ...fact, words: cut(fact.words.replace(/\s+/g, ' ').trim(), LONGEST_FACT) })),
		guard: supportCase.guard.kind,
		avoid: linesToAvoid(supportCase),
		writeIn: supportCase.language,
	};
}

function wentWrong(supportCase: Case, mails: readonly BriefMail[]): NoteFact | null {
	const { documentation, openedAt } = supportCase;
	const delicate = supportCase.signals.filter(({ name }) => DELICATE.includes(name)).map(({ quote }) => quote);
	const failures = quotesOf(mails, 'customer', ['failure']);
	const reasons = supportCase.severityBecause
		.filter(({ weight, quote }) => weight > 0 && quote !== '')
		.map(({ quote }) => ({ words: quote, mailId: null, at: openedAt }));
	const told = [...failures, ...reasons];
	const best = told.find(({ words }) => !delicate.some((quote) => quote !== '' && words.includes(quote)));
	if (best) return { kind: 'went-wrong', ...best };
	const written = documentation?.whatWentWrong || supportCase.subject;
	return written === '' ? null : { kind: 'went-wrong', words: written, mailId: null, at: openedAt };
}

function wasDone(
	{ documentation, closedAt, openedAt }: Case,
	mails: readonly BriefMail[],
	gifts: readonly BriefGift[],
): NoteFact | null {
	if (documentation?.whatWeDid) {
		return { kind: 'was-done', words: documentation.whatWeDid, mailId: null, at: closedAt ?? openedAt };
	}
	const given = wasGiven(gifts);
	if (given !== null) return given;
	const last = quotesOf(mails, 'team', ['delivered']).at(-1) ?? quotesOf(mails, 'team', ['offer']).at(-1);
	return last ? { kind: 'was-done', ...last } : null;
}

/** A voucher is no fact for a card, and neither is a sum: what set it right is. An apology stands in a mail, in better words. */
function wasGiven(gifts: readonly BriefGift[]): NoteFact | null {
	const fit = gifts.filter(({ kind }) => !REMEDY_KINDS[kind].isGift && kind !== 'apology');
	const last = fit.at(-1);
	if (last === undefined) return null;
	const told = fit.filter(({ kind }) => kind === 'other').map(({ why }) => why);
	const kinds = fit.map(({ kind }) => kind).filter((kind) => kind !== 'other');
	return { kind: 'was-done', words: told.join(' · '), gifts: [...new Set(kinds)], mailId: null, at: last.at };
}

function wasSaid({ sought, openedAt }: Case, mails: readonly BriefMail[], wrong: string): NoteFact | null {
	const thanks = quotesOf(mails, 'customer', ['confirmation', 'thanks']).at(-1);
	if (thanks) return { kind: 'was-said', ...thanks };
	const wish = sought.find(({ quote }) => quote !== '' && !wrong.includes(quote));
	return wish ? { kind: 'was-said', words: wish.quote, mailId: null, at: openedAt } : null;
}

const quotesOf = (mails: readonly BriefMail[], side: BriefMail['side'], acts: readonly Act[]) =>
	mails
		.filter((mail) => mail.side === side)
		.flatMap(({ id, at, said }) =>
			said
				.filter(({ act, quote }) => acts.includes(act) && quote !== '')
				.map(({ quote }) => ({ words: quote, mailId: id, at })),
		);
