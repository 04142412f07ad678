import type { Refusal } from './casework.ts';

/** There is none of that id. */
export const notFound = (what: 'case' | 'touch' | 'mail' | 'promise'): Refusal => ({
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
