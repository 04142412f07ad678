import type { Case } from '../../shared/case.ts';
import type { CustomerLetterKind } from '../../shared/letters/letter-book.ts';
import type { LetterExtras } from '../../shared/letters/to-customer.ts';

/** One part's share of what a mail to a customer speaks of: its links, its facts. Nothing to say: an empty object. */
export type ExtrasSource = (supportCase: Case, kind: CustomerLetterKind) => Promise<LetterExtras>;

/** Asks all parts and puts their shares together; what nobody knows is missing in the letter, which the templates can bear. */
export const gatherExtras =
	(sources: readonly ExtrasSource[]): ExtrasSource =>
	async (supportCase, kind) => {
		const shares = await Promise.all(sources.map((source) => source(supportCase, kind)));
		return Object.assign({}, ...shares);
	};
