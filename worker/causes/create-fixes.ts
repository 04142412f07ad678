import { hurtCustomers } from '../../shared/causes/fix.ts';
import { branchOf } from '../../shared/causes/tree.ts';
import type { Language } from '../../shared/language.ts';
import { DAY } from '../../shared/time.ts';
import { invalid } from '../casework/refusals.ts';
import { loadCauseCases, loadCauses, lockTree } from '../store/causes.ts';
import type { Db } from '../store/connect.ts';
import { countLetters, type FixRow, findFix, insertFix, insertLetters, listFixes } from '../store/fixes.ts';
import type { Seen } from '../store/seen.ts';
import type { Fixes, FixView } from './fixes.ts';
import { dropLetter, type LetterDeps, releaseLetter } from './letter-acts.ts';
import { viewLetters } from './letter-view.ts';

/** Builds what is done about fixes. */
export function createFixes(deps: LetterDeps): Fixes {
	const { db } = deps.store;
	return {
		hurtBy: async (causeId, seen) => {
			const cases = await casesHurt(deps, db, { causeId, seen });
			if (cases === null) return null;
			const languages = new Map(cases.map(({ id, language }) => [id, language]));
			const customers = new Map<Language, number>();
			for (const { caseIds } of hurtCustomers(cases)) {
				const language = languages.get(caseIds[0]) ?? 'en';
				customers.set(language, (customers.get(language) ?? 0) + 1);
			}
			return { cases: cases.length, customers };
		},
		record: (fix, { personId }) =>
			db.transaction(async (inside) => {
				await lockTree(inside, 'to-use');
				const cases = await casesHurt(deps, inside, { causeId: fix.causeId, seen: undefined });
				if (cases === null) return NO_CAUSE;
				const made = await insertFix(inside, { ...fix, id: deps.newId(), by: personId, at: deps.now() });
				if (made.isNew) await insertLetters(inside, made.id, hurtCustomers(cases));
				return { state: 'done', ...made };
			}),
		ofCause: async (causeId, seen) => {
			const ids = branchOf(await loadCauses(db), causeId).map(({ id }) => id);
			return ids.length === 0 ? [] : withCounts(db, await listFixes(db, ids), seen);
		},
		find: async (id, seen) => {
			const row = await findFix(db, id);
			return row === null ? null : ((await withCounts(db, [row], seen))[0] ?? null);
		},
		letters: (fixId, page) => viewLetters(deps, fixId, page),
		release: (fixId, number, text, actor) => releaseLetter(deps, { fixId, number, actor }, text),
		drop: (fixId, number, because, actor) => dropLetter(deps, { fixId, number, actor }, because),
	};
}

const NO_CAUSE = invalid(
	[{ field: 'causeId', message: 'is not in the tree of root causes' }],
	'Load the tree again: somebody may have deleted it.',
);

/** Null: there is no such cause. */
async function casesHurt(
	deps: LetterDeps,
	db: Db,
	{ causeId, seen }: { readonly causeId: string; readonly seen: Seen },
) {
	const ids = branchOf(await loadCauses(db), causeId).map(({ id }) => id);
	if (ids.length === 0) return null;
	return loadCauseCases(db, ids, { since: deps.now() - deps.policy.fixReachesBackDays * DAY, seen });
}

async function withCounts(db: Db, rows: readonly FixRow[], seen: Seen): Promise<readonly FixView[]> {
	const counts = await countLetters(
		db,
		rows.map(({ id }) => id),
		seen,
	);
	return rows.map(({ sameness: _, at, ...row }) => {
		const of = (state: string) => counts.find((one) => one.fixId === row.id && one.state === state)?.count ?? 0;
		return {
			...row,
			at: at.getTime(),
			letters: { draft: of('draft'), released: of('released'), dropped: of('dropped') },
		};
	});
}
