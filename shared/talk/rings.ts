import type { EventKind } from '../case.ts';

/** What can stand in somebody's list. */
export const FOR_ME_KINDS = ['mention', 'noted', 'wrote', 'stage'] as const;

export type ForMeKind = (typeof FOR_ME_KINDS)[number];

/** The steps of a case that whoever follows it is told of, and as what. A mention comes before all: it is told of to who does not follow. */
export const RINGS: Readonly<Partial<Record<EventKind, Exclude<ForMeKind, 'mention'>>>> = {
	noted: 'noted',
	'mail-received': 'wrote',
	'stage-moved': 'stage',
	resolved: 'stage',
	reopened: 'stage',
	closed: 'stage',
};

/** What an item of the list is called: who was spoken to learns that first. */
export const ringOf = (kind: EventKind, isMentioned: boolean): ForMeKind =>
	isMentioned ? 'mention' : (RINGS[kind] ?? 'noted');
