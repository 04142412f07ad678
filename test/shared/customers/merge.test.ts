import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerPlace } from '../../../shared/customers/book.ts';
import { type MergeDecision, type Moved, merge, split, undoMerge, undoSplit } from '../../../shared/customers/merge.ts';

const place = (id: string, addresses: readonly string[], more: Partial<CustomerPlace> = {}): CustomerPlace => ({
	id,
	addresses,
	mergedInto: null,
	isErased: false,
	...more,
});

describe('what is refused, and why', () => {
	const ana = place('ana', ['a1', 'a2']);
	const gone = place('gone', [], { mergedInto: 'ana' });
	const erased = place('erased', ['e1'], { isErased: true });
	test.each<[string, MergeDecision, string]>([
		['a customer with itself', merge(ana, ana), 'itself'],
		['one that was merged before', merge(gone, ana), 'merged-already'],
		['into one that was merged before', merge(ana, gone), 'merged-already'],
		['one that was erased', merge(erased, ana), 'erased'],
		['no address', split(ana, [], 'new'), 'not-theirs'],
		['an address of somebody else', split(ana, ['b1'], 'new'), 'not-theirs'],
		['all of them', split(ana, ['a1', 'a2', 'a1'], 'new'), 'all-of-it'],
		['a merge that was taken back', undoMerge({ from: ana, into: place('b', []) }, ['a1']), 'undone-already'],
		[
			'a merge into who was merged since',
			undoMerge({ from: gone, into: place('ana', [], { mergedInto: 'c' }) }, ['g']),
			'merged-since',
		],
		['a merge whose addresses went elsewhere', undoMerge({ from: gone, into: ana }, ['g']), 'moved-on'],
		['a split that was taken back', undoSplit(ana, gone), 'undone-already'],
	])('%s', (_, decision, because) => {
		expect(decision).toEqual({ state: 'refused', because });
	});
});

/** Customers as a table has them. */
type Book = ReadonlyMap<string, CustomerPlace>;

interface Act {
	readonly kind: 'merge' | 'split';
	readonly one: number;
	readonly other: number;
	readonly mask: number;
}

interface Done {
	readonly kind: Act['kind'];
	readonly about: string;
	readonly other: string;
	readonly addresses: readonly string[];
}

function apply(book: Book, { addresses, to, place: placed }: Moved): Book {
	const next = new Map<string, CustomerPlace>();
	for (const [id, one] of book) {
		const kept = one.addresses.filter((address) => !addresses.includes(address));
		const own = id === to ? [...kept, ...addresses].toSorted() : kept;
		next.set(id, { ...one, addresses: own, ...(placed?.id === id && { mergedInto: placed.mergedInto }) });
	}
	return next;
}

const of = (book: Book, id: string): CustomerPlace => book.get(id) ?? place(id, []);

function act(book: Book, { kind, one, other, mask }: Act, newId: string): { book: Book; done: Done } | null {
	const ids = [...book.keys()];
	const [about, second] = [ids[one % ids.length] ?? '', ids[other % ids.length] ?? ''];
	if (kind === 'merge') {
		const decision = merge(of(book, second), of(book, about));
		if (decision.state === 'refused') return null;
		return { book: apply(book, decision), done: { kind, about, other: second, addresses: decision.addresses } };
	}
	const chosen = of(book, about).addresses.filter((_, index) => (mask >> index) % 2 === 1);
	const decision = split(of(book, about), chosen, newId);
	if (decision.state === 'refused') return null;
	const withNew = new Map(book).set(newId, place(newId, []));
	return { book: apply(withNew, decision), done: { kind, about, other: newId, addresses: decision.addresses } };
}

function undo(book: Book, { kind, about, other, addresses }: Done): Book {
	const decision =
		kind === 'merge'
			? undoMerge({ from: of(book, other), into: of(book, about) }, addresses)
			: undoSplit(of(book, about), of(book, other));
	if (decision.state === 'refused') throw new Error(decision.because);
	return apply(book, decision);
}

/** Who has which addresses, and is nobody else's. */
const seen = (book: Book) =>
	[...book.values()]
		.filter(({ mergedInto, addresses }) => mergedInto === null && addresses.length > 0)
		.map(({ id, addresses }) => `${id}: ${addresses.toSorted().join(' ')}`)
		.toSorted();

const START: Book = new Map(
	[place('a', ['a1', 'a2', 'a3']), place('b', ['b1']), place('c', ['c1', 'c2']), place('d', ['d1'])].map((one) => [
		one.id,
		one,
	]),
);

const acts = fc.array(
	fc.record({
		kind: fc.constantFrom('merge' as const, 'split' as const),
		one: fc.nat(20),
		other: fc.nat(20),
		mask: fc.nat(31),
	}),
	{ maxLength: 12 },
);

describe('whatever is merged and split', () => {
	test('taken back in reverse, everything is as it was', () => {
		fc.assert(
			fc.property(acts, (wanted) => {
				let book = START;
				const done: Done[] = [];
				wanted.forEach((one, index) => {
					const next = act(book, one, `new${index}`);
					if (next === null) return;
					book = next.book;
					done.push(next.done);
				});
				for (const one of done.toReversed()) book = undo(book, one);
				expect(seen(book)).toEqual(seen(START));
			}),
		);
	});

	test('no address is lost, doubled, or left with somebody who was merged', () => {
		fc.assert(
			fc.property(acts, (wanted) => {
				let book = START;
				wanted.forEach((one, index) => {
					book = act(book, one, `new${index}`)?.book ?? book;
				});
				const all = [...book.values()].flatMap(({ addresses }) => addresses);
				expect(all.toSorted()).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'c2', 'd1']);
				for (const { mergedInto, addresses } of book.values()) if (mergedInto !== null) expect(addresses).toEqual([]);
			}),
		);
	});
});
