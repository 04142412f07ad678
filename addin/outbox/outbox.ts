import type { Failure, Result } from '../client.ts';
import type { KeptAct } from './kept-act.ts';
import { countsAsTry, isTooOld, outcomeOf } from './outcome.ts';
import { createShelf, type Shelf, type ShelfDeps } from './shelf.ts';

/** So many acts are kept; who does more without a connection is told at once that it did not work. */
const AT_MOST = 100;

/** Why an act is given back. */
export type Returned = Failure | { readonly state: 'too-old' };

/** What keeping and sending needs of the page. */
export interface OutboxDeps extends ShelfDeps {
	send(act: KeptAct): Promise<Result<unknown>>;
	/** in milliseconds */
	now(): number;
	/** an act that waited was done, with the server's answer */
	onSent(answer: unknown): void;
	/** in the person's language */
	sayWhy(returned: Returned): { readonly title: string; readonly mend: string | null };
}

/** Acts of one person that nobody has answered yet. */
export interface Outbox extends Pick<Shelf, 'list' | 'subscribe' | 'drop'> {
	/** false when it is full */
	keep(act: KeptAct): boolean;
	/** sends what waits, in the order in which it was done, until all is sent or nobody answers. One at a time, whoever asks */
	drain(): Promise<void>;
	/** lets a refused act wait again */
	again(id: string): void;
}

/** Builds the outbox of one person on what the browser keeps. */
export function createOutbox(deps: OutboxDeps): Outbox {
	const shelf = createShelf(deps);
	let draining: Promise<void> | null = null;
	return {
		list: shelf.list,
		subscribe: shelf.subscribe,
		drop: shelf.drop,
		keep: (act) => {
			if (shelf.list().length >= AT_MOST) return false;
			shelf.add(act);
			return true;
		},
		drain: () => {
			draining ??= drainAll(shelf, deps).finally(() => {
				draining = null;
			});
			return draining;
		},
		again: (id) => shelf.replace(id, (act) => ({ ...act, tries: 0, at: deps.now(), refused: null })),
	};
}

async function drainAll(shelf: Shelf, deps: OutboxDeps): Promise<void> {
	for (let goesOn = true; goesOn; ) {
		const next = shelf.list().find(({ refused }) => refused === null);
		goesOn = next !== undefined && (await sendOne(shelf, deps, next));
	}
}

/** False when it must wait on: what was done after it waits as well. */
async function sendOne(shelf: Shelf, deps: OutboxDeps, act: KeptAct): Promise<boolean> {
	const giveBack = (returned: Returned): boolean => {
		shelf.replace(act.id, (one) => ({ ...one, refused: deps.sayWhy(returned) }));
		return true;
	};
	if (isTooOld(act, deps.now())) return giveBack({ state: 'too-old' });
	const result = await deps.send(act);
	if (result.state === 'ok') {
		shelf.drop(act.id);
		deps.onSent(result.value);
		return true;
	}
	if (outcomeOf(act, result) !== 'waits') return giveBack(result);
	if (countsAsTry(result)) shelf.replace(act.id, (one) => ({ ...one, tries: one.tries + 1 }));
	return false;
}
