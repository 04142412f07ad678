import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '../../../shared/api/views.ts';
import { type CaseFilter, readFilter, writeFilter } from '../../../shared/case-filter.ts';
import { mayAs } from '../../../shared/role.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams, useSession } from '../../ui/session.ts';

const NO_VIEWS: readonly SavedView[] = [];

/** My saved views and those of the team. */
export function useViews(): readonly SavedView[] {
	const { client } = useSeams();
	const views = useQuery({
		queryKey: KEYS.views,
		queryFn: async ({ signal }) => answerOf(await client.call('views', {}, signal)).items,
	});
	return views.data ?? NO_VIEWS;
}

/** What is written of a view. */
export interface ViewWritten {
	readonly name: string;
	readonly isShared: boolean;
	readonly filter: CaseFilter;
}

/** Keeping, changing and deleting views; each answers with all of them. */
export function useViewActs() {
	const { client } = useSeams();
	const queries = useQueryClient();
	const onSuccess = (items: readonly SavedView[]) => void queries.setQueryData(KEYS.views, items);
	// Whoever was too late sees the view as it stands now.
	const onError = () => void queries.invalidateQueries({ queryKey: KEYS.views });
	const save = useMutation({
		mutationFn: async ({ standing, written }: { standing: SavedView | null; written: ViewWritten }) => {
			const body = { name: written.name, isShared: written.isShared, query: queryOf(written.filter) };
			const answer =
				standing === null
					? await client.call('viewSave', { body })
					: await client.call('viewChange', {
							params: { id: standing.id },
							body: { ...body, version: standing.version },
						});
			return answerOf(answer).items;
		},
		onSuccess,
		onError,
	});
	const remove = useMutation({
		mutationFn: async ({ id, version }: SavedView) =>
			answerOf(await client.call('viewDelete', { params: { id }, body: { version } })).items,
		onSuccess,
		onError,
	});
	return { save, remove };
}

const queryOf = (filter: CaseFilter): string => new URLSearchParams(writeFilter(filter)).toString();

/** The filter that a view keeps. */
export function filterIn({ query }: SavedView): CaseFilter {
	const fields = new URLSearchParams(query);
	return readFilter((name) => fields.get(name));
}

/** Whether I may change a view: mine, and as a lead those that are shared. */
export function useMayChange(): (view: SavedView) => boolean {
	const { person } = useSession();
	return ({ owner, isShared }) => owner === person.id || (isShared && mayAs(person.role, 'lead'));
}
