import type { Language } from '../../shared/language.ts';
import { writeNudge } from '../../shared/letters/letter.ts';
import type { NudgeKind } from '../../shared/letters/letter-book.ts';
import { sayMoney, written } from '../../shared/remedy/money.ts';
import type { ApprovalRequest, Gift } from '../../shared/remedy/remedy.ts';
import type { Instant } from '../../shared/time.ts';
import { CATALOGUES } from '../catalogues.ts';
import { caseLink } from '../follow-up/letters.ts';
import type { Letter } from '../letter.ts';
import type { Person } from '../settings.ts';
import type { ApprovalNudgeKey } from '../store/approval-nudges.ts';
import type { ListedRequest } from '../store/approvals.ts';

/** What the letter needs to know beside the request. */
interface Setting {
	readonly nudge: ApprovalNudgeKey;
	readonly reader: Person;
	readonly team: readonly Person[];
	readonly office: { readonly name: string; readonly address: string };
	readonly publicUrl: string;
	readonly timeZone: string;
	readonly at: Instant;
}

/** The mail that asks somebody for an approval, or brings the answer, in the reader's language, with a link to the case. */
export function approvalLetter({ request, supportCase }: ListedRequest, setting: Setting): Letter {
	const { nudge, reader, office, team } = setting;
	const isAnswer = nudge.kind === 'answer';
	const nameOf = (id: string | null) => team.find((person) => person.id === id)?.name ?? id ?? '';
	const words = writeNudge(
		{
			kind: kindOf(nudge, request),
			caseNumber: supportCase.number,
			customer: supportCase.customer,
			subject: supportCase.subject,
			severity: supportCase.severity,
			dueAt: null,
			timeZone: setting.timeZone,
			link: caseLink(setting.publicUrl, request.caseId),
			forLead: null,
			more: {
				what: sayGift(request, reader.language),
				by: nameOf(isAnswer ? request.decidedBy : request.askedBy),
				quote: isAnswer ? request.decidedBecause : request.why,
			},
		},
		reader,
	);
	return {
		...words,
		purpose: 'colleague',
		from: { name: `Amends · ${office.name}`, address: office.address },
		to: { name: reader.name, address: reader.email },
		messageId: `<amends.${request.id}.${nudge.kind}.${reader.id}@${office.address.split('@').at(-1) ?? 'localhost'}>`,
		inReplyTo: null,
		references: [],
		at: setting.at,
		about: null,
		attachment: null,
	};
}

const kindOf = ({ kind }: ApprovalNudgeKey, { state }: ApprovalRequest): NudgeKind => {
	if (kind === 'wanted') return 'approval-wanted';
	return state === 'approved' ? 'approval-given' : 'approval-declined';
};

/** `Refund, 120 €`. */
function sayGift({ kind, money }: Pick<Gift, 'kind' | 'money'>, language: Language): string {
	const name = CATALOGUES[language][`remedy.${kind}`];
	return money === null ? name : `${name}, ${sayMoney(written(money), language)}`;
}
