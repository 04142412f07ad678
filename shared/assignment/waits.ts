import type { CaseEvent, EventKind } from '../case.ts';

/** Which events make a case wait for somebody to be chosen, and which end that. */
const MARKS: Readonly<Partial<Record<EventKind, 'begins' | 'ends'>>> = {
	opened: 'begins',
	reopened: 'begins',
	'complaint-after-all': 'begins',
	/** also to nobody: whoever gave it back did not ask for another choice */
	assigned: 'ends',
	resolved: 'ends',
	closed: 'ends',
	'not-a-complaint': 'ends',
};

/** What these events, in their order, come to; null: nothing changes. */
export const waitingAfter = (events: readonly Pick<CaseEvent, 'kind'>[]): 'begins' | 'ends' | null =>
	events.reduce<'begins' | 'ends' | null>((mark, { kind }) => MARKS[kind] ?? mark, null);
