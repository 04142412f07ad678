import { changesBetween } from '../../shared/assignment/changes.ts';
import { type RuleFault, rulesFaults } from '../../shared/assignment/faults.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, invalid, notFound } from '../casework/refusals.ts';
import { loadProfiles, newestRules, rulesVersion, saveProfile, saveRules } from '../store/assignment-rules.ts';
import { wakeLeft } from '../store/assignment-waits.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db } from '../store/connect.ts';
import type { Assignment, Kept, SaveProfile, SaveRules } from './assignment.ts';
import type { AssignmentDeps } from './deps.ts';
import { inForce } from './in-force.ts';

/** Saves rules as a new version, unless they contradict themselves or somebody else saved one meanwhile; the audit log hears of it. */
export async function keepRules(deps: AssignmentDeps, asked: SaveRules): Promise<Kept> {
	const faults = asked.rules === null ? [] : faultsIn(deps, asked.rules);
	if (faults.length > 0) return refuseFaults(faults);
	return deps.store.db.transaction(async (db) => {
		const newest = await newestRules(db);
		const before = inForce(deps, newest);
		if (before.version !== asked.base) return refuseStale(deps, db, asked.base);
		const { rules, restores, personId: by } = asked;
		const version = before.version + 1;
		const at = deps.now();
		if (!(await saveRules(db, { version, rules, restores, by, at }))) return refuseStale(deps, db, asked.base);
		const after = inForce(deps, { version, rules, restores, by, at });
		const changed = changesBetween(before.rules, after.rules);
		await wakeLeft(db);
		await appendAudit(db, {
			at,
			by,
			what: 'rules-changed',
			subject: `assignment rules, version ${version}`,
			data: {
				version,
				restores,
				rules: changed.rules.map(({ id, kind }) => `${kind} ${id}`),
				settings: [...changed.settings],
				isReordered: changed.isReordered,
			},
		});
		return { state: 'done' };
	});
}

/** An earlier version again; refused where it names whom or what there is no more. */
export async function restoreRules(deps: AssignmentDeps, asked: Parameters<Assignment['restore']>[0]): Promise<Kept> {
	const { version, ...save } = asked;
	if (version === 0) return keepRules(deps, { ...save, rules: null, restores: 0 });
	const earlier = await rulesVersion(deps.store.db, version);
	return earlier === null ? notFound('version') : keepRules(deps, { ...save, rules: earlier.rules, restores: version });
}

/** Saves what the rules know of somebody. */
export function keepProfile(deps: AssignmentDeps, asked: SaveProfile): Promise<Kept> {
	return deps.store.db.transaction(async (db): Promise<Kept> => {
		const person = deps.team.people().find(({ id }) => id === asked.of);
		if (person === undefined) return notFound('person');
		const { base, profile, personId: by } = asked;
		const at = deps.now();
		if (!(await saveProfile(db, base, { personId: person.id, profile, by, at }))) {
			const saved = (await loadProfiles(db)).find(({ personId }) => personId === person.id);
			return stale(nameOf(deps, saved?.by), saved?.version ?? 0);
		}
		await appendAudit(db, {
			at,
			by,
			what: 'rules-changed',
			subject: `assignment of ${person.name} (${person.id})`,
			data: { ...profile },
		});
		return { state: 'done' };
	});
}

/** Who was faster, and what that one changed: the rules that `base` named are compared with those that stand now. */
async function refuseStale(deps: AssignmentDeps, db: Db, base: number): Promise<Refusal> {
	const newest = await newestRules(db);
	const began = base === 0 ? null : await rulesVersion(db, base);
	const { rules, settings, isReordered } = changesBetween(inForce(deps, began).rules, inForce(deps, newest).rules);
	const fields = [
		...rules.map(({ id, name, kind }) => ({ field: `rules.${id}`, message: `${kind}: ${name}` })),
		...settings.map((name) => ({ field: name, message: 'changed' })),
		...(isReordered ? [{ field: 'rules', message: 'in another order' }] : []),
	];
	return { ...stale(nameOf(deps, newest?.by), newest?.version ?? 0), fields };
}

const stale = (who: string, version: number): Refusal =>
	conflict(
		`${who} saved version ${version} while you were at it.`,
		'Yours is not lost: look at what changed, then save again.',
	);

const nameOf = ({ team }: AssignmentDeps, by: string | undefined): string =>
	team.people().find(({ id }) => id === by)?.name ?? by ?? 'Somebody';

const faultsIn = ({ team, mailboxIds }: AssignmentDeps, rules: AssignmentRules): readonly RuleFault[] =>
	rulesFaults(rules, { people: team.people().map(({ id }) => id), mailboxes: mailboxIds });

const refuseFaults = (faults: readonly RuleFault[]): Refusal =>
	invalid(
		faults.map(({ path, code, name }) => ({ field: path.join('.'), message: `${code} ${name}` })),
		'Mend the rules named here.',
	);
