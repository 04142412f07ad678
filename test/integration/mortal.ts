import type { FollowUpDeps, PostOffice, TouchDesk } from '../../worker/follow-up/deps.ts';

/** At which of its calls to the world a worker dies, counted from 1; `during`: the world has heard it, and nobody hears the answer. */
export interface Fate {
	readonly call: number;
	readonly when: 'before' | 'during' | 'after';
}

/** A worker's life. It dies by its fate: after that no call of it begins, and none returns. */
export interface Life {
	/** the names of its calls so far */
	readonly calls: readonly string[];
	/** one more call to the world, of what is no part of the dependencies */
	readonly call: <T>(name: string, ask: () => Promise<T>) => Promise<T>;
	/** runs the worker until it ends or dies; rejects as the worker does */
	live(work: (deps: FollowUpDeps) => Promise<unknown>): Promise<'ended' | 'died'>;
}

/**
 * Gives a worker its fate. What the world was asked before the death goes on there, as SMTP and databases do, and `live` waits for it: a
 * lease is meant to outlast it. @param fate null: it lives on
 */
export function mortal(deps: FollowUpDeps, fate: Fate | null): Life {
	const calls: string[] = [];
	const inTheWorld = new Set<Promise<unknown>>();
	let isDead = false;
	let tell: () => void = () => {};
	const death = new Promise<'died'>((resolve) => {
		tell = () => resolve('died');
	});
	const die = (): Promise<never> => {
		isDead = true;
		tell();
		return new Promise(() => {});
	};
	const call = async <T>(name: string, ask: () => Promise<T>): Promise<T> => {
		if (isDead) return die();
		calls.push(name);
		const when = calls.length === fate?.call ? fate.when : null;
		if (when === 'before') return die();
		const asked = ask();
		const settled = asked.then(
			() => {},
			() => {},
		);
		inTheWorld.add(settled);
		if (when === 'during') void die();
		await settled;
		inTheWorld.delete(settled);
		if (isDead || when === 'after') return die();
		return asked;
	};
	return {
		calls,
		call,
		live: async (work) => {
			const end = await Promise.race([work(throughCalls(deps, call)).then(() => 'ended' as const), death]);
			while (inTheWorld.size > 0) await Promise.all(inTheWorld);
			return end;
		},
	};
}

type Call = Life['call'];

function throughCalls(deps: FollowUpDeps, call: Call): FollowUpDeps {
	const { desk } = deps;
	const mortalDesk: TouchDesk = {
		claimDue: (...args) => call('claimDue', () => desk.claimDue(...args)),
		claimOne: (...args) => call('claimOne', () => desk.claimOne(...args)),
		claimAbandoned: (...args) => call('claimAbandoned', () => desk.claimAbandoned(...args)),
		record: (...args) => call('record', () => desk.record(...args)),
		keep: (...args) => call('keep', () => desk.keep(...args)),
		renew: (...args) => call('renew', () => desk.renew(...args)),
		keepAlone: (...args) => call('keepAlone', () => desk.keepAlone(...args)),
		recordFact: (...args) => call('recordFact', () => desk.recordFact(...args)),
		beginNudge: (...args) => call('beginNudge', () => desk.beginNudge(...args)),
		endNudge: (...args) => call('endNudge', () => desk.endNudge(...args)),
		lastMail: (...args) => call('lastMail', () => desk.lastMail(...args)),
		nextWakeAt: () => call('nextWakeAt', () => desk.nextWakeAt()),
	};
	return {
		...deps,
		desk: mortalDesk,
		postOffice: (id) => {
			const office = deps.postOffice(id);
			return office === null ? null : throughOffice(office, call);
		},
		template: (...args) => call('template', () => deps.template(...args)),
		letterExtras: (...args) => call('letterExtras', () => deps.letterExtras(...args)),
		nudgeMore: (...args) => call('nudgeMore', () => deps.nudgeMore(...args)),
	};
}

const throughOffice = (office: PostOffice, call: Call): PostOffice => ({
	...office,
	send: (letter) => call('send', () => office.send(letter)),
	compose: (letter) => call('compose', () => office.compose(letter)),
	find: (...args) => call('find', () => office.find(...args)),
	file: (...args) => call('file', () => office.file(...args)),
});

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32), so that a failure can be played again. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
