import { WINDOWS } from '../../shared/evaluation/behaviour.ts';
import type { Casework } from '../casework/casework.ts';
import { customerTokens } from '../customer-links.ts';
import type { KeyRing } from '../key-ring.ts';
import type { MailboxSettings } from '../settings.ts';
import { countBehaviour } from '../store/behaviours.ts';
import { type CustomerDesk, createCustomerDesk } from './customer-desk.ts';
import { type TellDeps, tellLeads } from './tell-leads.ts';

/** What is asked of customers, and what comes of it. */
export interface EvaluationRoom {
	readonly customers: CustomerDesk;
	/** tells leads of low answers that they have not been told of */
	tellLeads(): Promise<void>;
	/** counts what customers did since their cases were resolved, where 90 or 180 days are over */
	count(): Promise<void>;
}

/** Resolutions that are counted in one go; with more of them the next round goes on. */
const AT_ONCE = 500;

/** Opens the room. @param deps.changed screens are told that a case changed */
export function openEvaluation(
	{ mailboxes }: { readonly mailboxes: readonly Pick<MailboxSettings, 'id' | 'name'>[] },
	deps: TellDeps & {
		readonly keyRing: KeyRing;
		readonly casework: Pick<Casework, 'choose'>;
		changed(what: { readonly caseIds: readonly string[] }): void;
	},
): EvaluationRoom {
	const { store, followUp, casework } = deps;
	const tell = () =>
		tellLeads(deps).catch((error: unknown) => followUp.log.error({ error }, 'leads are told at the next sweep'));
	return {
		customers: createCustomerDesk({
			store,
			tokens: customerTokens(deps.keyRing),
			policy: followUp.policy,
			now: () => followUp.now(),
			nameOf: (mailboxId) => mailboxes.find(({ id }) => id === mailboxId)?.name ?? null,
			endFollowUps: async (address, how) => {
				await casework.choose({ address, wants: 'none', how, personId: null, because: '' });
			},
			answered: ({ caseId, isLow }) => {
				deps.changed({ caseIds: [caseId] });
				if (isLow) void tell();
			},
		}),
		tellLeads: tell,
		count: async () => {
			for (const days of WINDOWS) await countBehaviour(store.db, { days, now: followUp.now(), limit: AT_ONCE });
		},
	};
}
