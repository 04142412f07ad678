import type { z } from 'zod';

type Fault = z.core.$ZodRawIssue;
type Of<Code extends Fault['code']> = Extract<Fault, { readonly code: Code }>;

/** What is expected, as whoever writes a program reads it. */
const EXPECTED: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'an object of fields',
	null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = {
	email: 'must be an e-mail address',
	url: 'must be an address such as https://shop.example/hook',
	datetime: 'must be a moment such as 2026-09-16T08:00:00Z',
	date: 'must be a day such as 2026-09-16',
	duration: 'must be a time such as P3D',
	uuid: 'must be a UUID',
};

/** What a limit counts; numbers count themselves. */
const COUNTED: Readonly<Record<string, string>> = { string: ' characters', array: ' entries', set: ' entries' };

/**
 * What is wrong with a field of a request, behind its name: "text: is missing". Undefined: what the library says itself. A sentence that
 * stands in the contract goes before these.
 */
export function sayFault(fault: Fault): string | undefined {
	switch (fault.code) {
		case 'invalid_type':
			return fault.input === undefined ? 'is missing' : `must be ${EXPECTED[fault.expected] ?? fault.expected}`;
		case 'too_small':
			return sayTooSmall(fault);
		case 'too_big':
			return `may be ${fault.maximum}${COUNTED[fault.origin] ?? ''} at most`;
		case 'invalid_value':
			return fault.input === undefined ? 'is missing' : `must be one of: ${fault.values.map(String).join(', ')}`;
		case 'invalid_format':
			return FORMATS[fault.format] ?? 'is not written as it must be';
		case 'unrecognized_keys':
			return `knows no ${fault.keys.join(', ')}`;
		case 'invalid_union':
			return fault.input === undefined ? 'is missing' : 'is none of what it may be';
		case 'not_multiple_of':
		case 'invalid_key':
		case 'invalid_element':
		case 'custom':
			return undefined;
	}
}

function sayTooSmall({ origin, minimum }: Of<'too_small'>): string {
	const counted = COUNTED[origin];
	if (counted !== undefined && minimum === 1) return 'must not be empty';
	return `must be ${minimum}${counted ?? ''} at least`;
}
