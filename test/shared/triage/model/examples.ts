import type { Example } from '../../../../shared/triage/model/example.ts';

const complaints = [
	'The zipper of the tent came off in my hand',
	'Nobody has collected the sofa you promised to collect',
	'My parcel sits in a depot since two weeks',
	'The soup was cold and the waiter laughed at us',
	'You took the rent from my account twice',
	'The app forgets my basket each evening',
];
const others = [
	'Could you send me the price list for spring',
	'We would like to book a table for six people',
	'Which sizes do you have of the green boots',
	'Please find attached the signed contract',
	'Thanks for the quick help with my password',
	'Is the museum open on Easter Monday',
];

const exampleOf = (body: string, complaint: boolean): Example => ({
	subject: '',
	body,
	language: 'en',
	complaint,
	weight: 1,
});

/** A few plain mails, each by two people, enough to learn that "sofa" complains and "museum" does not. */
export const EXAMPLES: readonly Example[] = [
	...complaints.map((body) => exampleOf(body, true)),
	...others.map((body) => exampleOf(body, false)),
	...complaints.map((body) => exampleOf(`Well, ${body}`, true)),
	...others.map((body) => exampleOf(`Well, ${body}`, false)),
];
