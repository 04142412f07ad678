import type { HostMail } from '../mail-shape.ts';
import { type Behaviour, PERMISSIONS } from './behaviour.ts';
import type { Draft, Mailbox } from './mailbox.ts';

/** Outlook's numbers for what is open. */
const READ = 1;
const COMPOSE = 4;
const NOTHING = 6;

/** What Outlook tells a pane about the mail that is read. office.js makes `mailbox.item` of it. */
export function readingData(mail: HostMail | null, { me }: Mailbox, { permission }: Behaviour): object {
	const user = userData(me, PERMISSIONS[permission]);
	if (mail === null) return { ...user, itemType: NOTHING };
	return {
		...user,
		itemType: READ,
		id: mail.itemId,
		internetMessageId: mail.messageId,
		itemClass: 'IPM.Note',
		subject: mail.subject,
		normalizedSubject: mail.subject.replace(/^(?:re|fwd?|aw|wg):\s*/i, ''),
		conversationId: `conversation-of-${mail.itemId}`,
		from: mail.from,
		sender: mail.from,
		to: mail.to,
		cc: [],
		attachments: [],
		dateTimeCreated: Date.parse(mail.at),
		dateTimeModified: Date.parse(mail.at),
	};
}

/** The same of an answer that is being written. */
export const writingData = (draft: Draft | null, { me }: Mailbox, { permission }: Behaviour): object => ({
	...userData(me, PERMISSIONS[permission]),
	itemType: draft === null ? NOTHING : COMPOSE,
	conversationId: draft === null ? null : `conversation-of-${draft.answers.itemId}`,
});

const userData = (me: Mailbox['me'], permissionLevel: number) => ({
	permissionLevel,
	userDisplayName: me.name,
	userEmailAddress: me.address,
	userProfileType: 'office365',
	userTimeZone: 'W. Europe Standard Time',
	hostVersion: '16.0.0.0',
	owaView: 'ThreeColumns',
	timeZoneOffsets: [],
});
