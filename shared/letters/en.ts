import { ifAny, type LetterBook } from './letter-book.ts';

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
		'promise-soon': {
			subject: 'Promise due soon',
			says: ({ customer, by }) =>
				`A promise to ${customer}${ifAny(by, (name) => ` (given by ${name})`)} falls due soon. Keep it in time, or tell the customer beforehand when it will be.`,
		},
		promise: {
			subject: 'Promise due',
			says: ({ customer, by }) =>
				`A promise to ${customer}${ifAny(by, (name) => ` (given by ${name})`)} is due. If it is kept, tick it off; if not, tell the customer until when, and why.`,
		},
		recurrence: {
			subject: 'Did it happen again?',
			says: ({ customer }) =>
				`The problem of ${customer} was solved a while ago. Please look whether it has happened again, to this customer or to others, and write down what you found.`,
		},
		'approval-wanted': {
			subject: 'Approval wanted',
			says: ({ customer, what, by }) =>
				`${by || 'A colleague'} asks for your approval for ${customer}: ${what || 'a remedy'}. One click in the case approves or declines it.`,
		},
		'approval-given': {
			subject: 'Approved',
			says: ({ customer, what, by }) =>
				`Approved${ifAny(by, (name) => ` by ${name}`)} for ${customer}: ${what || 'the remedy'}. You can tell the customer now.`,
		},
		'approval-declined': {
			subject: 'Not approved',
			says: ({ customer, what, by }) =>
				`Not approved${ifAny(by, (name) => ` by ${name}`)} for ${customer}: ${what || 'the remedy'}. The case says why; please find another way to put it right.`,
		},
		'evaluation-low': {
			subject: 'Low score',
			says: ({ customer }) =>
				`${customer} has answered the five questions, and the score is low. Please read the answers and get in touch.`,
		},
		'bounced-task': {
			subject: 'Mail came back',
			says: ({ customer }) =>
				`A mail to ${customer} came back as undeliverable. Please find another way to reach this customer, by phone or by post.`,
		},
		'nobody-there': {
			subject: 'Nobody can have it',
			says: ({ customer }) => `Nobody who could have the case of ${customer} is there. Please give it to somebody.`,
		},
		mention: {
			subject: 'You were mentioned',
			says: ({ customer, by }) =>
				`${by || 'A colleague'} mentioned you in a note about ${customer}. Answer this mail, and your words become a note for the team; the customer never sees it.`,
		},
		'note-held': {
			subject: 'The note waits',
			says: ({ customer }) => `The handwritten note to ${customer} is not to be written yet; the case says why.`,
		},
	},
	caseWord: 'Case',
	dueWord: 'Due',
	openWord: 'Open the case',
	forLead: {
		stillOpen: (assignee) => `${assignee} was told and it is still open, so this comes to you.`,
		nobody: 'Nobody has this case, so this comes to you.',
		knows: (name, since) => `${name} has known since ${since}`,
		knowsToo: (name, since) => `${name} since ${since}`,
		stillOpenSince: (who) => `${who}; it is still open, so this comes to you.`,
		nobodySince: (who) => `${who}; nobody has this case, so it comes to you.`,
	},
};
