import { FOR_THE_LEAD } from '../../shared/firing.ts';
import { toldOf } from '../../shared/ladder/climb.ts';
import { type NudgeMore, writeNudge } from '../../shared/letters/letter.ts';
import type { NudgeKind } from '../../shared/letters/letter-book.ts';
import type { Template } from '../../shared/letters/template.ts';
import { type LetterExtras, writeToCustomer } from '../../shared/letters/to-customer.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Letter, Purpose } from '../letter.ts';
import type { Person } from '../settings.ts';
import type { Claim, FollowUpDeps, PostOffice, ThreadEnd } from './deps.ts';
import { assigneeOf } from './people.ts';
import { taskFile } from './task-file.ts';

/** A thread's References header is cut in the middle: the first mail and the latest ones are what clients thread by. */
const MOST_REFERENCES = 20;

/** The Message-ID of the touch's mail to the customer. Always the same, so that the mail can be looked up after a crash. */
export const customerMessageId = (touchId: string, office: PostOffice): string =>
	`<amends.${touchId}.mail@${domainOf(office.address)}>`;

/** The Message-ID of a nudge; sent again after a crash, it is the same mail to the reader's server. */
export const nudgeMessageId = (touchId: string, step: number, office: PostOffice): string =>
	`<amends.${touchId}.nudge${step}@${domainOf(office.address)}>`;

/** Where the case is shown. */
export const caseLink = (publicUrl: string, caseId: string): string =>
	`${publicUrl}/#/cases/${encodeURIComponent(caseId)}`;

/** Writes the nudge to a colleague. A note task brings its calendar entry. */
export function nudgeLetter(
	{ deps, claim, office }: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	nudge: {
		readonly kind: NudgeKind;
		readonly step: number;
		readonly person: Person;
		readonly more?: NudgeMore;
	},
): Letter {
	const { touch, supportCase } = claim;
	const { kind, step, person } = nudge;
	const assignee = assigneeOf(supportCase, deps);
	const link = caseLink(deps.publicUrl, supportCase.id);
	const words = writeNudge(
		{
			kind,
			caseNumber: supportCase.number,
			customer: supportCase.customer,
			subject: supportCase.subject,
			severity: supportCase.severity,
			dueAt: touch.dueAt,
			timeZone: deps.calendar.timeZone,
			link,
			// A task of the lead's own was put to nobody before.
			forLead:
				person.id === assignee?.id || FOR_THE_LEAD.has(touch.kind)
					? null
					: { assignee: assignee?.name ?? '', told: whoKnows(touch, deps) },
			...(nudge.more === undefined ? {} : { more: nudge.more }),
		},
		person,
	);
	return {
		...words,
		purpose: 'colleague',
		from: { name: `Amends · ${office.name}`, address: office.address },
		to: { name: person.name, address: person.email },
		messageId: nudgeMessageId(touch.id, step, office),
		inReplyTo: null,
		references: [],
		at: deps.now(),
		about: { caseId: supportCase.id, touchId: touch.id },
		attachment: kind === 'handwritten-note' ? taskFile(touch, words, { link, now: deps.now() }) : null,
	};
}

/** Who was told before, and since when they know. Who has left the team is no help to anybody. */
const whoKnows = (touch: Touch, { team }: FollowUpDeps): readonly { readonly name: string; readonly at: Instant }[] =>
	toldOf(touch).flatMap(({ personId, at, isRefused }) => {
		const name = isRefused ? undefined : team.people().find(({ id }) => id === personId)?.name;
		return name === undefined ? [] : [{ name, at }];
	});

/** Writes the mail to the customer as an answer to the customer's last mail, in the agent's name. */
export function customerLetter(
	{ deps, claim, office }: { readonly deps: FollowUpDeps; readonly claim: Claim; readonly office: PostOffice },
	how: {
		readonly purpose: Purpose;
		readonly thread: ThreadEnd | null;
		readonly template: Template;
		readonly extras: LetterExtras;
	},
): Letter {
	const { touch, supportCase } = claim;
	const agent = assigneeOf(supportCase, deps)?.name ?? '';
	const words = writeToCustomer(how.template, {
		...how.extras,
		language: supportCase.language,
		customer: supportCase.customer.name,
		subject: how.thread?.subject || supportCase.subject,
		agent,
		mailbox: office.name,
	});
	return {
		...words,
		purpose: how.purpose,
		from: { name: agent || office.name, address: office.address },
		to: supportCase.customer,
		messageId: customerMessageId(touch.id, office),
		inReplyTo: how.thread?.messageId ?? null,
		references: how.thread === null ? [] : shorten([...how.thread.references, how.thread.messageId]),
		at: deps.now(),
		optOutLink: how.extras.optOutLink ?? null,
		about: { caseId: supportCase.id, touchId: touch.id },
		attachment: null,
	};
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

function shorten(references: readonly string[]): readonly string[] {
	const unique = [...new Set(references)];
	return unique.length <= MOST_REFERENCES ? unique : [...unique.slice(0, 1), ...unique.slice(1 - MOST_REFERENCES)];
}
