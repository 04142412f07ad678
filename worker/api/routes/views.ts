import type { SavedView } from '../../../shared/api/views.ts';
import { readFilter, writeFilter } from '../../../shared/case-filter.ts';
import { mayAs } from '../../../shared/role.ts';
import type { Person } from '../../settings.ts';
import {
	addView,
	changeView,
	countViews,
	deleteView,
	findView,
	isNameTaken,
	viewsFor,
} from '../../store/saved-views.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { type Refused, refuse, refuseField } from '../refusals.ts';

/** More than anybody finds anything among. */
const VIEWS_AT_MOST = 50;

/** Bytes of a view's id. */
const ID_BYTES = 12;

type Routes = 'views' | 'viewSave' | 'viewChange' | 'viewDelete';

/** Filters of cases under a name. */
export const viewHandlers = (deps: ApiDeps): Pick<Handlers, Routes> => ({
	views: (_, { person }) => allFor(deps, person),
	viewSave: async ({ body }, { person }) => {
		if ((await countViews(deps.db, person.id)) >= VIEWS_AT_MOST) return refuse('conflict', TOO_MANY);
		const id = Buffer.from(deps.random(ID_BYTES)).toString('hex');
		const view = { id, owner: person.id, ...body, query: tidy(body.query), at: deps.now() };
		return (await addView(deps.db, view)) ? allFor(deps, person) : refuseField('name', NAME_TAKEN);
	},
	viewChange: async ({ params, body: { version, ...body } }, { person }) => {
		const standing = await findView(deps.db, params.id);
		if (standing === null || !isSeenBy(standing, person)) return refuse('not-found', NO_VIEW);
		if (!isChangedBy(standing, person)) return refuse('role-too-low');
		if (await isNameTaken(deps.db, { ...standing, name: body.name })) return refuseField('name', NAME_TAKEN);
		const seen = { id: params.id, version };
		const isChanged = await changeView(deps.db, seen, { ...body, query: tidy(body.query), at: deps.now() });
		return isChanged ? allFor(deps, person) : changedMeanwhile(standing);
	},
	viewDelete: async ({ params, body }, { person }) => {
		const standing = await findView(deps.db, params.id);
		if (standing === null || !isSeenBy(standing, person)) return refuse('not-found', NO_VIEW);
		if (!isChangedBy(standing, person)) return refuse('role-too-low');
		const isGone = await deleteView(deps.db, { id: params.id, version: body.version });
		return isGone ? allFor(deps, person) : changedMeanwhile(standing);
	},
});

const allFor = async (deps: ApiDeps, person: Person): Promise<Reply<'views'>> =>
	answered({ items: await viewsFor(deps.db, person.id) });

const isSeenBy = ({ owner, isShared }: SavedView, { id }: Person): boolean => isShared || owner === id;

const isChangedBy = ({ owner, isShared }: SavedView, { id, role }: Person): boolean =>
	owner === id || (isShared && mayAs(role, 'lead'));

/** Only what a filter can say is kept, in the order in which the pages write it. */
function tidy(query: string): string {
	const fields = new URLSearchParams(query);
	return new URLSearchParams(writeFilter(readFilter((name) => fields.get(name)))).toString();
}

const changedMeanwhile = ({ name, version }: SavedView): Refused =>
	refuse('conflict', {
		message: `“${name}” was changed meanwhile; it is version ${version} now.`,
		mend: 'Look at it as it is now, then change it again.',
	});

const NO_VIEW = { message: 'There is no such view.' };
const NAME_TAKEN = 'a view of this person has this name already';
const TOO_MANY = { message: `Nobody has more than ${VIEWS_AT_MOST} views.`, mend: 'Delete one that is not used.' };
