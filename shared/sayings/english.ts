import { REASONS } from '../plan/reasons.ts';

/**
 * Every sentence that Amends itself keeps as a reason, in English: the words that lie in the database and that the API answers.
 * `{name}` stands for a value. The interface finds a kept sentence here again and says it in its own language (`translate.ts`), so
 * that what was written under an older version is still read: change a sentence by adding one.
 */
export const SAYINGS = {
	...REASONS,

	due: 'it is due',
	dueStill: 'it is due, still',
	dueNobody: 'it is due, and nobody has the case',
	handedToAgent: 'it is due, and was handed to the agent of the case',
	handedToLead: 'it is due, nobody has the case, and it was handed to the lead',
	told: '{person} was told',
	nobodyToTell: 'nobody of the team can be told',
	colleagueRefused: 'the mail server refuses mail to the colleague who should be told',
	sentByPolicy: 'sent by the policy',
	sentAsReleased: 'sent as a person had read and released it',
	notFiled: 'no copy could be filed in Sent',
	inDrafts: 'it lies in Drafts for a person to send',
	draftSent: 'the draft was sent by a person',
	draftStays: 'its draft still lies in Drafts',
	retried: 'it will be tried again',
	silent: 'the mail server fell silent',
	refused: 'the mail server refused it',
	interrupted: 'sending was interrupted, and the mail is not in Sent: a person must find out',
	foundInSent: 'it was found in Sent',
	noMailbox: 'its mailbox is no longer in the configuration',
	tickedOffBy: 'ticked off by {person}',
	movedBy: 'moved by {person}',
	cancelledBy: 'cancelled by {person}',
	postedBy: 'posted on {day}, says {person}',
	addressConfirmed: 'the postal address was confirmed by {person}',
	addressErased: 'the postal address and proof photos were erased on request',

	critical: 'the failure is critical (S4)',
	major: 'the failure is major (S3)',
	failedBefore: 'another failure in the last 12 months (case {number})',
	failedAgain: 'it failed again after it was resolved',
	avoidable: 'it could have been avoided',
	firstFailure: 'first failure, {severity}, not avoidable',
	firstMail: 'first mail from this customer',
	knownMail: 'wrote one mail, {since} days ago',
	knownMails: 'wrote {mails} mails on {days} days, first {since} days ago',

	nobodyHasIt: 'nobody has it now',
	nowWith: 'now with {person}',
	answeredFirst: '{person} answered first',
	overrideTakenBack: 'the guard stands again as it is judged',
	overrideEnded: 'a new round begins, and the word of a person on the guard ends with the old one',
	handedOver: 'handed over from {from} to {to}',
	wantsNone: 'the customer wants no follow-ups',
	wantsAgain: 'the customer wants follow-ups again',
	movedByHand: 'moved by hand',
	correctedByHand: 'corrected by hand',
	delivered: 'the solution was delivered',
	solutionPromised: 'a solution was promised to the customer',
	remedyGiven: 'a remedy was given',
	closedAsRecovered: 'closed as recovered',
	complaintAfterAll: 'it is a complaint after all',
	personSaidSo: 'a person said so',
	signalsCorrected: 'a person corrected the signals',
	mailsWentTo: 'its mails are in case {number} now',
	mailsCameFrom: 'the mails of case {number} came here',

	answers: 'answers {id}',
	answersTopic: 'an answer without References from a participant, on “{topic}”',
	strangerToCase: 'its sender takes no part in that case',
	sameMail: 'the same mail is known from another folder or an earlier look',
	openedBeforeRead: 'a person opened the case before Amends had read this mail',
	bearsItsId: 'it bears the Message-ID of the mail that this case was opened for',
	noComplaint: 'nothing in it complains',
	complains: 'it complains',
	saidToComplain: '{person} says that it complains',
	teamMail: 'a colleague wrote it, outside any case',
	gone: 'moved or deleted before it could be read',
	notSaved: 'it could not be saved',

	readReceipt: 'a read receipt (multipart/report; disposition-notification)',
	fromDaemon: 'from MAILER-DAEMON or postmaster',
	automaticSubject: 'an automatic answer by its subject',
	automaticNotice: 'an automatic notice by sender and subject',

	quarantineEmpty: 'The mail is empty: the server holds no bytes of it.',
	quarantineSize: 'The mail is larger than {size} MB.',
	quarantineHeaders: 'The headers are larger than {size} KB or have more than {lines} lines.',
	quarantineParts: 'The mail has more than {parts} parts.',
	quarantineDepth: 'The parts of the mail are nested more than {depth} deep.',
	quarantineTime: 'Reading the mail took too long.',
	quarantineMemory: 'Reading the mail took too much memory.',
	quarantineTriage: 'The words of the mail could not be judged.',
	quarantineStructure: 'The mail is broken in a way that the parser refuses.',
} as const satisfies Record<string, string>;

export type SayingId = keyof typeof SAYINGS;

/** The same sentences in another language. One that is missing does not compile. */
export type Sayings = Readonly<Record<SayingId, string>>;
