import type { Case } from '../../shared/case.ts';
import { writeNudge } from '../../shared/letters/letter.ts';
import { writeNudgeId } from '../../shared/talk/nudge-id.ts';
import type { Instant } from '../../shared/time.ts';
import { caseLink } from '../follow-up/letters.ts';
import type { Letter } from '../letter.ts';
import type { Person } from '../settings.ts';

/** What the letter needs to know. */
export interface MentionAbout {
	readonly mentionId: string;
	readonly supportCase: Case;
	readonly reader: Person;
	/** who wrote the note, by name */
	readonly by: string;
	/** the note */
	readonly words: string;
	/** in the Message-ID, so that an answer proves that it comes from the reader */
	readonly signature: string;
	readonly office: { readonly name: string; readonly address: string };
	readonly publicUrl: string;
	readonly timeZone: string;
	readonly at: Instant;
}

/** The mail that tells somebody that a note speaks to them, in their language, with the note and a link to the case. */
export function mentionLetter(about: MentionAbout): Letter {
	const { supportCase, reader, office, mentionId } = about;
	const words = writeNudge(
		{
			kind: 'mention',
			caseNumber: supportCase.number,
			customer: supportCase.customer,
			subject: supportCase.subject,
			severity: supportCase.severity,
			dueAt: null,
			timeZone: about.timeZone,
			link: caseLink(about.publicUrl, supportCase.id),
			forLead: null,
			more: { by: about.by, quote: about.words },
		},
		reader,
	);
	return {
		...words,
		purpose: 'colleague',
		from: { name: `Amends · ${office.name}`, address: office.address },
		to: { name: reader.name, address: reader.email },
		messageId: writeNudgeId({ mentionId, signature: about.signature }, domainOf(office.address)),
		inReplyTo: null,
		references: [],
		at: about.at,
		// Where the server files what it sends, the mail is known as our own by this.
		about: { caseId: supportCase.id, touchId: `${supportCase.id}-mention-${mentionId}` },
		attachment: null,
	};
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
