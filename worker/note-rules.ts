import { and, desc, eq } from 'drizzle-orm';
import type { Instant } from '../shared/time.ts';
import { type Rules, versionOf } from './policy-version.ts';
import { appendAudit } from './store/audit.ts';
import type { Store } from './store/connect.ts';
import { keepPolicy } from './store/policies.ts';
import { audit } from './store/schema-audit.ts';

/** Keeps the rules of amends.yaml under their version, and writes into the audit log when they are others than at the last start. */
export function noteRules({ db }: Pick<Store, 'db'>, rules: Rules, at: Instant): Promise<void> {
	const version = versionOf(rules);
	return db.transaction(async (inside) => {
		await keepPolicy(inside, version, rules, at);
		const [last] = await inside
			.select({ subject: audit.subject })
			.from(audit)
			.where(and(eq(audit.what, 'rules-changed'), eq(audit.by, 'file')))
			.orderBy(desc(audit.number))
			.limit(1);
		if (last?.subject === version) return;
		const data = { before: last?.subject ?? null };
		await appendAudit(inside, { at, by: 'file', what: 'rules-changed', subject: version, data });
	});
}
