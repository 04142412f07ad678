import type { Audited } from '../../shared/audit.ts';
import { auditOf, changesBetween } from '../../shared/team/changes.ts';
import { BY_FILE, type FilePerson, type Kept, keepFile } from '../../shared/team/keep-file.ts';
import type { Instant } from '../../shared/time.ts';
import { AmendsError } from '../errors.ts';
import { unlinkAll } from '../store/account-links.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db, Store } from '../store/connect.ts';
import { addPerson, freeAddresses, lockPeople, savePerson } from '../store/people.ts';
import { endSessionsOf } from '../store/sessions.ts';

/**
 * Brings the table of people into step with amends.yaml, at every start; each change stands in the audit log.
 * @throws AmendsError when the file and whoever was invited in the console contradict each other
 */
export async function keepPeople(store: Pick<Store, 'db'>, file: readonly FilePerson[], at: Instant): Promise<void> {
	await store.db.transaction(async (db) => {
		const kept = keepFile(await lockPeople(db), file, at);
		if ('faults' in kept) throw new AmendsError('team-contradicts', kept.faults.join(' '));
		await freeAddresses(
			db,
			kept.saves.flatMap(({ was, now }) => (was === null ? [] : [now.id])),
		);
		for (const save of kept.saves) await saveOne(db, save, at);
	});
}

async function saveOne(db: Db, save: Kept, at: Instant): Promise<void> {
	const { was, now } = save;
	if (was === null) await addPerson(db, now, at);
	else await savePerson(db, now);
	if (now.deactivatedAt !== null) {
		await endSessionsOf(db, now.id);
		await unlinkAll(db, now.id);
	}
	const what = whatOf(save);
	if (what === null) return;
	const data = was === null ? { role: now.role, email: now.email } : auditOf(changesBetween(was, now));
	await appendAudit(db, { at, by: BY_FILE, what, subject: `${now.name} (${now.id})`, data });
}

/** Null: nothing that anybody would ask about, such as another place in the list. */
function whatOf({ was, now }: Kept): Audited | null {
	if (was === null) return 'person-added';
	if (was.deactivatedAt !== now.deactivatedAt)
		return now.deactivatedAt === null ? 'person-reactivated' : 'person-deactivated';
	return was.source !== now.source || changesBetween(was, now).length > 0 ? 'person-changed' : null;
}
