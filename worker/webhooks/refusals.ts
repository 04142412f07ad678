/** Why an act on a webhook or a token was not done. */
export const OUT_REFUSALS = {
	'not-found': { message: 'There is no such thing here.', mend: 'Load the list again: it may have been removed.' },
	'changed-meanwhile': {
		message: 'Somebody changed this meanwhile.',
		mend: 'Look at it as it is now, then change it again.',
	},
	'not-yours': {
		message: 'It would reach mailboxes that you may not see.',
		mend: 'Choose mailboxes of yours, or ask somebody who sees all.',
	},
	'bad-address': {
		message: 'This address cannot be sent to.',
		mend: 'Give one of the open net that begins with https://.',
	},
	off: { message: 'This webhook is switched off.', mend: 'Switch it on first.' },
	'too-many': { message: 'There are too many of these already.', mend: 'Remove one that is not used.' },
} as const;

export type OutRefusal = keyof typeof OUT_REFUSALS;

/** A no, by its name in the table. `says` has more where the table's words do not do. */
export interface Refused {
	readonly state: 'refused';
	readonly code: OutRefusal;
	readonly says?: string;
}

export const refuseOut = (code: OutRefusal, says?: string): Refused => ({
	state: 'refused',
	code,
	...(says !== undefined && { says }),
});
