import { type KeptAct, readKeptActs } from './kept-act.ts';

/** Where acts are kept; another tab may have changed it meanwhile. */
export interface ShelfDeps {
	read(): string | null;
	write(text: string | null): void;
}

/** Kept acts, oldest first. */
export interface Shelf {
	/** the same array until something changes */
	list(): readonly KeptAct[];
	/** calls after each change of ours; returns what stops it */
	subscribe(hear: () => void): () => void;
	add(act: KeptAct): void;
	drop(id: string): void;
	replace(id: string, to: (act: KeptAct) => KeptAct): void;
}

/** Keeps acts as text. What is kept is read again each time: the browser's copy is the truth, not ours. */
export function createShelf({ read, write }: ShelfDeps): Shelf {
	const hearers = new Set<() => void>();
	let text: string | null = null;
	let acts: readonly KeptAct[] = [];
	const list = (): readonly KeptAct[] => {
		const next = read();
		if (next !== text) [text, acts] = [next, readKeptActs(next)];
		return acts;
	};
	const change = (to: (before: readonly KeptAct[]) => readonly KeptAct[]): void => {
		const after = to(list());
		write(after.length === 0 ? null : JSON.stringify(after));
		for (const hear of hearers) hear();
	};
	return {
		list,
		subscribe: (hear) => {
			hearers.add(hear);
			return () => hearers.delete(hear);
		},
		add: (act) => change((before) => [...before, act]),
		drop: (id) => change((before) => before.filter((act) => act.id !== id)),
		replace: (id, to) => change((before) => before.map((act) => (act.id === id ? to(act) : act))),
	};
}
