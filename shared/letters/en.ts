import type { LetterBook } from './letter-book.ts';

export const EN: LetterBook = {
	greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
	nudges: {
		acknowledge: {
			subject: 'Please acknowledge',
			says: ({ customer }) =>
				`${customer} complained and has no answer yet. Own the failure and apologise first; questions can wait.`,
		},
		resolve: {
			subject: 'Solution due',
			says: ({ customer }) =>
				`The solution for ${customer} is due. If it needs longer, tell the customer until when and why.`,
		},
		update: {
			subject: 'Send word',
			says: ({ customer }) =>
				`${customer} has not heard from us for a while. A short word on where things stand is enough.`,
		},
		'handwritten-note': {
			subject: 'Write a note by hand',
			says: ({ customer }) =>
				`It is time for a handwritten note to ${customer}. The calendar entry is attached; when it is in the post, tick it off.`,
		},
		'draft-waiting': {
			subject: 'Draft to send',
			says: ({ customer }) => `A mail to ${customer} lies in Drafts. Read it, make it yours, and send it.`,
		},
		'unknown-outcome': {
			subject: 'Was it sent?',
			says: ({ customer }) =>
				`A mail to ${customer} was interrupted while it was sent, and it is not in Sent. Please find out, then tick it off or let it go out again.`,
		},
		refused: {
			subject: 'Mail refused',
			says: ({ customer }) =>
				`The mail server refused a mail to ${customer}. Please check the address; nothing more goes out by itself until then.`,
		},
	},
	caseWord: 'Case',
	dueWord: 'Due',
	openWord: 'Open the case',
	forLead: {
		stillOpen: (assignee) => `${assignee} was told and it is still open, so this comes to you.`,
		nobody: 'Nobody has this case, so this comes to you.',
	},
	customer: {
		'ask-satisfied': [
			'I would like to be sure that what went wrong is really put right for you. Are you satisfied with the solution?',
			'If anything is missing, just reply to this mail and I will take care of it.',
		],
		'check-in': [
			'A few days ago we solved the problem you had written to us about. I would like to know: is everything still as it should be?',
			'If not, just reply to this mail and I will take care of it at once.',
		],
	},
	regards: 'Kind regards',
};
