import type { PlanContext } from '../../shared/plan/context.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import { hasOptedOut } from '../store/customers.ts';
import type { CaseworkDeps } from './deps.ts';

/** By what the plan of this customer's case answers: the policy by its version, and whether the customer wants follow-ups at all. */
export async function rulesFor(
	{ policy, calendar, policyVersion }: Pick<CaseworkDeps, 'policy' | 'calendar' | 'policyVersion'>,
	db: Db,
	{ address, seenAt }: { readonly address: string; readonly seenAt: Instant },
): Promise<Omit<PlanContext, 'supportCase'>> {
	return { policy, calendar, policyVersion, seenAt, isOptedOut: await hasOptedOut(db, address) };
}
