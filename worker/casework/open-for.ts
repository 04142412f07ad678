import { AWAITED } from '../../shared/awaited-mail.ts';
import type { Heard } from '../../shared/heard.ts';
import type { Address } from '../../shared/mail.ts';
import { openCase } from '../../shared/open-case.ts';
import { type Settled, settle } from '../../shared/settle.ts';
import { saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { loadHistories, NO_HISTORY } from '../store/histories.ts';
import type { CaseworkDeps } from './deps.ts';
import { rulesFor } from './rules.ts';

/** What a person opens a case with. */
export interface Opening {
	readonly heard: Heard;
	readonly customer: Address;
	readonly mailboxId: string;
	/** from `nextCaseNumber`, in this transaction */
	readonly number: number;
	readonly personId: string;
}

/** Opens and saves a case because a person says so: the person is named in its history, and the plan starts. */
export async function openFor(
	deps: CaseworkDeps,
	db: Db,
	{ heard, customer, mailboxId, number, personId }: Opening,
): Promise<Settled> {
	const history = (await loadHistories(db, mailboxId, [customer.address])).get(customer.address);
	const decision = openCase(heard, {
		id: deps.newId(),
		number,
		mailboxId,
		customer,
		fallbackLanguage: deps.languageOf(mailboxId),
		history: history ?? NO_HISTORY,
		isTeam: deps.isTeam,
	});
	const source = { kind: 'person', personId } as const;
	const isAwaited = heard.mail.contentHash === AWAITED;
	const events = decision.events
		.filter(({ kind }) => kind === 'opened' || !isAwaited)
		.map((one) => (one.kind === 'opened' ? { ...one, source } : one));
	const rules = await rulesFor(deps, db, { address: customer.address, seenAt: heard.at });
	const settled = settle({ ...decision, events }, [], rules);
	await saveCases(db, [{ ...settled, isNew: true }]);
	return settled;
}
