import type { Case } from '../../shared/case.ts';
import { fairnessOf } from '../../shared/evaluation/fairness.ts';
import { writeNudge } from '../../shared/letters/letter.ts';
import type { FollowUpDeps, PostOffice } from '../follow-up/deps.ts';
import { LEASE_SECONDS, whileRenewed } from '../follow-up/lease.ts';
import { caseLink } from '../follow-up/letters.ts';
import { assigneeOf, leadOf } from '../follow-up/people.ts';
import type { Letter } from '../letter.ts';
import type { Person } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { claimAlerts, endAlert, type KeptEvaluation, keepAlerts } from '../store/evaluations.ts';
import { findCase } from '../store/find-case.ts';

/** What telling a lead of a low evaluation needs of the world. */
export interface TellDeps {
	readonly store: Pick<Store, 'db'>;
	readonly followUp: Pick<FollowUpDeps, 'now' | 'log' | 'policy' | 'calendar' | 'team' | 'publicUrl' | 'postOffice'>;
}

const AT_ONCE = 20;

/** A word that a server would not take for now is tried again after so long. */
const TRY_AGAIN_SECONDS = 600;

/**
 * Tells a lead of each low evaluation that nobody was told of yet. Like every word to a colleague it goes out at least once, and after a
 * crash again with the same Message-ID.
 */
export async function tellLeads(deps: TellDeps): Promise<void> {
	const { db } = deps.store;
	const claimed = await claimAlerts(db, AT_ONCE, LEASE_SECONDS);
	const keep = (seconds: number) => keepAlerts(db, claimed, seconds);
	await whileRenewed({ log: deps.followUp.log, keep }, async () => {
		for (const evaluation of claimed) {
			const ended = await tell(deps, evaluation);
			await (ended === 'again' ? keepAlerts(db, [evaluation], TRY_AGAIN_SECONDS) : endAlert(db, evaluation, ended));
		}
	});
}

async function tell({ store, followUp }: TellDeps, evaluation: KeptEvaluation): Promise<'sent' | 'failed' | 'again'> {
	const supportCase = await findCase(store.db, evaluation.caseId);
	const office = supportCase && followUp.postOffice(supportCase.mailboxId);
	const lead = supportCase && leadOf(supportCase, followUp);
	if (!supportCase || !office || !lead) return 'failed';
	const { state } = await office.send(letterOf(followUp, { evaluation, supportCase, office, lead }));
	if (state === 'sent') return 'sent';
	followUp.log.warn({ case: evaluation.caseId, outcome: state }, 'the word of a low evaluation was not taken');
	return state === 'permanent' ? 'failed' : 'again';
}

function letterOf(
	deps: TellDeps['followUp'],
	about: {
		readonly evaluation: KeptEvaluation;
		readonly supportCase: Case;
		readonly office: PostOffice;
		readonly lead: Person;
	},
): Letter {
	const { evaluation, supportCase, office, lead } = about;
	const { score } = fairnessOf(evaluation.answers, deps.policy.fairnessWeights);
	const words = writeNudge(
		{
			kind: 'evaluation-low',
			caseNumber: supportCase.number,
			customer: supportCase.customer,
			subject: supportCase.subject,
			severity: supportCase.severity,
			dueAt: evaluation.answeredAt,
			timeZone: deps.calendar.timeZone,
			link: caseLink(deps.publicUrl, supportCase.id),
			forLead: null,
			more: { what: `${score}/100`, by: assigneeOf(supportCase, deps)?.name ?? '', quote: evaluation.words },
		},
		lead,
	);
	const domain = office.address.slice(office.address.lastIndexOf('@') + 1);
	return {
		...words,
		purpose: 'colleague',
		from: { name: `Amends · ${office.name}`, address: office.address },
		to: { name: lead.name, address: lead.email },
		messageId: `<amends.${evaluation.caseId}-evaluation-${evaluation.round}.low@${domain}>`,
		inReplyTo: null,
		references: [],
		at: deps.now(),
		about: { caseId: supportCase.id, touchId: `${supportCase.id}-evaluation-${evaluation.round}-1` },
		attachment: null,
	};
}
