import { canonical } from '../canonical.ts';
import { type Break, breakIn, type Chain, type End, type Hash, type Json, linkTo, type Placed } from '../chain.ts';
import type { Money } from './money.ts';
import { NO_WORDS, type Remedy, type RemedyEntry, type Words } from './remedy.ts';

/**
 * Puts a row behind the last one. Its words stand outside the hash, which binds a digest of them: erased, they leave the chain whole.
 * @param last null: it is the first
 * @param salt keeps short words from being guessed by their digest; absent: the words are hashed themselves, as rows once were
 */
export function link(entry: RemedyEntry & { readonly salt?: string }, last: End | null, hash: Hash): Remedy {
	const { salt, ...said } = entry;
	const words = { wordsDigest: salt === undefined ? null : digestOf(said, salt, hash), wordsSalt: salt ?? null };
	return linkTo({ ...said, ...words, keptHash: null }, last, chainOf(hash));
}

/** Where the ledger first breaks; see `breakIn`. */
export const firstBreak = (rows: readonly Remedy[], after: End | null, hash: Hash): Break | null =>
	breakIn(rows, after, chainOf(hash));

/** What a row holds once its words are erased. */
export const withoutWords = (
	row: Remedy,
	hash: Hash,
): Pick<Remedy, 'why' | 'overWarning' | 'wordsSalt' | 'keptHash'> => ({
	...NO_WORDS,
	wordsSalt: null,
	keptHash: row.wordsDigest === null ? keptHashOf(row, hash) : null,
});

type Kept = RemedyEntry & Words;

const chainOf = (hash: Hash): Chain<Kept> => ({
	hash,
	contentOf,
	holds: (row) => {
		if (row.keptHash !== null) return hasNoWords(row) && row.keptHash === keptHashOf(row, hash);
		return row.hash === hash(canonical(contentOf(row))) && wordsHold(row, hash);
	},
});

/** What is hashed, each field by name: a column that is added later changes no old hash. */
const contentOf = (row: Placed<Kept>): Json => ({
	...figuresOf(row),
	...(row.wordsDigest === null ? { why: row.why, overWarning: row.overWarning } : { words: row.wordsDigest }),
});

const figuresOf = (row: Placed<Kept>): Readonly<Record<string, Json>> => ({
	number: row.number,
	previous: row.previous,
	entry: row.entry,
	caseId: row.caseId,
	round: row.round,
	at: row.at,
	kind: row.kind,
	money: moneyOf(row.money),
	loss: moneyOf(row.loss),
	warnings: [...row.warnings],
	corrects: row.corrects,
	givenBy: row.givenBy,
	approvedBy: row.approvedBy,
	requestId: row.requestId,
});

/** The words are those that were hashed, or none any more. */
function wordsHold(row: Kept, hash: Hash): boolean {
	if (row.wordsDigest === null) return true;
	return row.wordsSalt === null ? hasNoWords(row) : row.wordsDigest === digestOf(row, row.wordsSalt, hash);
}

const hasNoWords = ({ why, overWarning }: Kept): boolean => why === NO_WORDS.why && overWarning === null;

const digestOf = ({ why, overWarning }: RemedyEntry, salt: string, hash: Hash): string =>
	hash(canonical({ salt, why, overWarning }));

/** Over all but the words of a row whose own hash was made of them. */
const keptHashOf = (row: Remedy, hash: Hash): string => hash(canonical({ ...figuresOf(row), hash: row.hash }));

const moneyOf = (money: Money | null): Json =>
	money === null ? null : { minor: money.minor, currency: money.currency };
