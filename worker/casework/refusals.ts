import type { Refusal } from './casework.ts';

/** There is none of that id. */
export const notFound = (
	what: 'case' | 'touch' | 'mail' | 'promise' | 'version' | 'person' | 'customer' | 'note' | 'import',
): Refusal => ({
	state: 'refused',
	code: 'not-found',
	message: `There is no such ${what}.`,
	mend: null,
	fields: [],
});

/** It cannot be done as things stand. */
export const conflict = (message: string, mend: string): Refusal => ({
	state: 'refused',
	code: 'conflict',
	message,
	mend,
	fields: [],
});

/** Something in the request is not right; each field says what. */
export const invalid = (fields: Refusal['fields'], mend: string): Refusal => ({
	state: 'refused',
	code: 'invalid',
	message: fields.map(({ field, message }) => `${field}: ${message}`).join('; '),
	mend,
	fields,
});

/** Two wanted the same case at the same moment; the field names who has it now, nobody where it is empty. */
export const taken = (assignee: string | null): Refusal => ({
	state: 'refused',
	code: 'taken',
	message: assignee === null ? 'Nobody has this case any more.' : 'Somebody else has this case by now.',
	mend: 'Look at the case again, then decide.',
	fields: [{ field: 'assignee', message: assignee ?? '' }],
});

/** Going back needs a reason, which an act on many cases has not. */
export const movesBack = (): Refusal => ({
	state: 'refused',
	code: 'moves-back',
	message: 'The case is further already.',
	mend: 'Move it back by itself, with a reason.',
	fields: [],
});
