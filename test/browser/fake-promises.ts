import type { PromisesView, PromiseView } from '../../shared/api/promises.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { FAKE_NOW } from './fake-cases.ts';

const iso = (at: number): string => new Date(at).toISOString();

/** Found in a mail of the team, not confirmed by anybody yet. */
const OFFERED: PromiseView = {
	id: 'p1',
	number: 1,
	state: 'offered',
	about: 'word',
	what: 'I will call you on Thursday.',
	dueAt: iso(FAKE_NOW + 2 * DAY),
	isLate: false,
	mailId: 'k2',
	promisedBy: 'ana',
	promisedAt: iso(FAKE_NOW - HOUR),
	replaces: null,
	decidedBy: null,
	decidedAt: null,
	because: '',
	keptBy: null,
};

/** What the fake server answers around promises: one is offered in the first case. */
export function fakePromises() {
	let promises: readonly PromiseView[] = [OFFERED];
	const view = (): PromisesView => ({
		promises: [...promises],
		suggestsResolving: false,
		timeZone: 'Europe/Rome',
		days: { timeZone: 'Europe/Rome', closings: [] },
	});
	const become = (change: Partial<PromiseView>) => {
		promises = promises.map((promise) => ({ ...promise, ...change }));
		return view();
	};
	return {
		promises: ({ params }: { readonly params: { readonly id: string } }): PromisesView =>
			params.id === 'c1' ? view() : { ...view(), promises: [] },
		confirmPromise: () => become({ state: 'open' }),
		keepPromise: () => become({ state: 'kept' }),
		breakPromise: ({ body }: { readonly body: { readonly because: string } }) =>
			become({ state: 'broken', because: body.because }),
	};
}
