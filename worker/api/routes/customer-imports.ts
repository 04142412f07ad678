import type { Refusal } from '../../casework/casework.ts';
import type { Shown } from '../../customers/import/imports.ts';
import { seesAll } from '../../customers/sees-all.ts';
import type { Person } from '../../settings.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct } from '../refusals.ts';

type Rows = 'customerImports' | 'customerImport' | 'customerImportStart' | 'customerImportCancel';

type View = Reply<'customerImport'>;

/** Lists of customers that are brought in. Their files go other ways: `worker/api/import-files.ts`. */
export function customerImportHandlers({ imports }: Pick<ApiDeps, 'imports'>): Pick<Handlers, Rows> {
	const answerView = async (id: string, by: Shown = {}): Promise<View> => {
		const found = await imports.view(id, by);
		return found === null ? refuse('not-found', { message: 'There is no such list.' }) : answered(found);
	};
	const answerDone = async (id: string, doing: Promise<{ readonly state: 'done' } | Refusal>): Promise<View> => {
		const done = await doing;
		return done.state === 'refused' ? refuseAct(done) : answerView(id);
	};
	/** Lists hold customers of all mailboxes. */
	const forAll = async <T>({ mailboxes }: Person, act: () => Promise<T>) => {
		const refused = seesAll({ seen: mailboxes });
		return refused === null ? act() : refuseAct(refused);
	};
	return {
		customerImports: (_, { person }) => forAll(person, async () => answered({ items: await imports.list() })),
		customerImport: ({ params, query }, { person }) => forAll(person, () => answerView(params.id, query)),
		customerImportStart: ({ params, body: { encoding, delimiter, ...mapping } }, { person }) =>
			forAll(person, () => answerDone(params.id, imports.start(params.id, { encoding, delimiter, mapping }))),
		customerImportCancel: ({ params }, { person }) =>
			forAll(person, () => answerDone(params.id, imports.cancel(params.id))),
	};
}
