import type { Case } from '../../shared/case.ts';
import { writeNudge } from '../../shared/letters/letter.ts';
import { formatMessage } from '../../shared/locale/format.ts';
import type { Instant } from '../../shared/time.ts';
import { CATALOGUES } from '../catalogues.ts';
import { caseLink } from '../follow-up/letters.ts';
import type { Letter } from '../letter.ts';
import type { Person } from '../settings.ts';

/** The mail that tells a lead of a case that nobody can have, and how many more there are. */
export function nobodyLetter(
	supportCase: Case,
	how: {
		readonly more: number;
		readonly reader: Person;
		readonly office: { readonly name: string; readonly address: string };
		readonly publicUrl: string;
		readonly at: Instant;
	},
): Letter {
	const { more, reader, office } = how;
	const { language } = reader;
	const note = formatMessage(CATALOGUES[language]['assignment.moreWait'], { count: more }, language);
	const words = writeNudge(
		{
			kind: 'nobody-there',
			caseNumber: supportCase.number,
			customer: supportCase.customer,
			subject: supportCase.subject,
			severity: supportCase.severity,
			dueAt: null,
			timeZone: 'UTC',
			link: caseLink(how.publicUrl, supportCase.id),
			forLead: null,
			...(more > 0 && { more: { note } }),
		},
		reader,
	);
	return {
		...words,
		purpose: 'colleague',
		from: { name: `Amends · ${office.name}`, address: office.address },
		to: { name: reader.name, address: reader.email },
		messageId: `<amends.${supportCase.id}.nobody${supportCase.round}.${reader.id}@${office.address.split('@').at(-1) ?? 'localhost'}>`,
		inReplyTo: null,
		references: [],
		at: how.at,
		about: null,
		attachment: null,
	};
}
