import { eq } from 'drizzle-orm';
import type { Answer } from '../../../shared/api.ts';
import { CAUSE_REPORT_DAYS, tallyCauses } from '../../../shared/causes/tally.ts';
import { branchOf, type Cause, pathOf } from '../../../shared/causes/tree.ts';
import { groupBy } from '../../../shared/group-by.ts';
import { type Money, written } from '../../../shared/remedy/money.ts';
import { standingOf } from '../../../shared/remedy/remedy.ts';
import { DAY } from '../../../shared/time.ts';
import type { TreeChanged } from '../../causes/causes.ts';
import { loadCauseCases, loadCauses } from '../../store/causes.ts';
import { loadRemedies } from '../../store/remedies.ts';
import { supportCase as caseTable } from '../../store/schema.ts';
import type { Seen } from '../../store/seen.ts';
import { findSimilar } from '../../store/similar.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct } from '../refusals.ts';

type Names =
	| 'causes'
	| 'causeReport'
	| 'causeCases'
	| 'causeAdd'
	| 'causeRename'
	| 'causeMove'
	| 'causeArchive'
	| 'causeDelete'
	| 'similarCases';

/** The tree of root causes, and what closed cases teach. */
export function causeHandlers(deps: ApiDeps): Pick<Handlers, Names> {
	const { db, causes } = deps;
	const tree = async () => ({ items: (await loadCauses(db)).map(viewCause) });
	const changed = async (work: Promise<TreeChanged>): Promise<Reply<'causes'>> => {
		const done = await work;
		return done.state === 'refused' ? refuseAct(done) : answered(await tree());
	};
	return {
		causes: async () => answered(await tree()),
		causeReport: async (_, { person }) => answered({ items: await reportOn(deps, person.mailboxes) }),
		causeCases: ({ params }, { person }) => casesOf(deps, params.id, person.mailboxes),
		causeAdd: ({ body }, { person }) => changed(causes.add(body, person.id)),
		causeRename: ({ params, body }, { person }) => changed(causes.rename(params.id, body.name, person.id)),
		causeMove: ({ params, body }, { person }) => changed(causes.move(params.id, body.parent, person.id)),
		causeArchive: ({ params, body }, { person }) =>
			changed(body.isArchived ? causes.archive(params.id, person.id) : causes.restore(params.id, person.id)),
		causeDelete: async ({ params }, { person }) => {
			const gone = await causes.remove(params.id, person.id);
			if (gone.state === 'refused') return refuseAct(gone);
			return answered({ ...(await tree()), outcome: gone.outcome, inUse: gone.inUse });
		},
		similarCases: ({ params, query }, { person }) =>
			similarTo(deps, params.id, { typed: query.typed, seen: person.mailboxes }),
	};
}

const viewCause = ({ id, parent, name, archivedAt }: Cause) => ({ id, parent, name, isArchived: archivedAt !== null });

const reachOf = ({ now }: ApiDeps, seen: Seen) => ({ since: now() - CAUSE_REPORT_DAYS.days180 * DAY, seen });

async function reportOn(deps: ApiDeps, seen: Seen): Promise<Answer<'causeReport'>['items']> {
	const tree = await loadCauses(deps.db);
	const cases = await loadCauseCases(deps.db, null, reachOf(deps, seen));
	const ids = cases.map(({ id }) => id);
	const remedies = ids.length === 0 ? [] : standingOf(await loadRemedies(deps.db, ids));
	const byCase = groupBy(remedies, ({ caseId }) => caseId);
	return tallyCauses(tree, cases, deps.now()).map(({ cause, days30, days180, hurt }) => ({
		...viewCause(cause),
		days30,
		days180,
		given: sumsOf(hurt.flatMap(({ id }) => (byCase.get(id) ?? []).flatMap(({ money }) => money ?? []))),
	}));
}

/** One sum for each currency: nobody knows what the others were worth on that day. */
const sumsOf = (given: readonly Money[]) =>
	[...groupBy(given, ({ currency }) => currency)].map(([currency, all]) =>
		written({ currency, minor: all.reduce((sum, { minor }) => sum + minor, 0) }),
	);

const MOST_LINKS = 200;

async function casesOf(deps: ApiDeps, id: string, seen: Seen): Promise<Reply<'causeCases'>> {
	const ids = branchOf(await loadCauses(deps.db), id).map((cause) => cause.id);
	if (ids.length === 0) return refuse('not-found', { message: 'There is no such root cause.' });
	const cases = await loadCauseCases(deps.db, ids, reachOf(deps, seen));
	const items = cases.slice(0, MOST_LINKS).map(({ openedAt, id: caseId, ...one }) => ({
		id: caseId,
		number: one.number,
		subject: one.subject,
		customer: one.customer,
		severity: one.severity,
		stage: one.stage,
		outcome: one.outcome,
		avoidable: one.avoidable,
		openedAt: new Date(openedAt).toISOString(),
	}));
	return answered({ total: cases.length, items });
}

/** More than a person compares. */
const MOST_SIMILAR = 5;

async function similarTo(
	deps: ApiDeps,
	id: string,
	{ typed, seen }: { readonly typed: string; readonly seen: Seen },
): Promise<Reply<'similarCases'>> {
	const [found] = await deps.db.select().from(caseTable).where(eq(caseTable.id, id));
	if (found === undefined) return refuse('not-found', { message: 'There is no case with this id.' });
	const tree = await loadCauses(deps.db);
	const similar = await findSimilar(deps.db, found, { typed, seen, limit: MOST_SIMILAR });
	const items = similar.map(({ documentation, ...one }) => {
		const { whatWentWrong, whatWeDid, rootCause, rootCauseId = null } = documentation;
		const path = rootCauseId === null ? [] : pathOf(tree, rootCauseId);
		const canBeChosen = path.length > 0 && path.every(({ archivedAt }) => archivedAt === null);
		return { ...one, whatWentWrong, whatWeDid, rootCause, rootCauseId: canBeChosen ? rootCauseId : null };
	});
	return answered({ items });
}
