import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useMemo } from 'react';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { Answer } from '../../../shared/api.ts';
import { mergeCards } from '../../../shared/board/merge.ts';
import { type CaseFilter, type FilterFields, writeFilter } from '../../../shared/case-filter.ts';
import type { Client } from '../../client.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { CaseLineContext } from '../../ui/case-line.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** Beyond so many changes at once the whole board is the shorter answer. */
const PATCH_AT_MOST = 50;

/** The net below the live line: a wall hangs for days, and nobody reloads it. */
const LOOK_AGAIN_MS = 60_000;

/** The board, narrowed. It follows the live line: of a case that changes, that case alone is asked for. */
export function useBoard(filter: CaseFilter) {
	const { client } = useSeams();
	const queries = useQueryClient();
	const line = use(CaseLineContext);
	const search = JSON.stringify(writeFilter(filter));
	const patch = useMemo(() => {
		const fields: FilterFields = JSON.parse(search);
		return createPatch({ client, queries, fields });
	}, [client, queries, search]);
	useEffect(() => line.hear(patch), [line, patch]);
	const board = useQuery({
		queryKey: [...KEYS.board, search],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('board', { query: JSON.parse(search) as FilterFields }, signal)),
		placeholderData: keepPreviousData,
		refetchInterval: LOOK_AGAIN_MS,
		// It would compare place by place, and copy every card behind one that came or went.
		structuralSharing: false,
	});
	const show = (card: BoardCard): void =>
		void queries.setQueryData<Answer<'board'>>([...KEYS.board, search], (shown) => withCards(shown, [card.id], [card]));
	return { board, refresh: patch, show };
}

const withCards = (board: Answer<'board'> | undefined, asked: readonly string[], fresh: readonly BoardCard[]) => {
	if (board === undefined) return board;
	const { items, total } = mergeCards(board, asked, fresh);
	return { items: [...items], total };
};

interface Patching {
	readonly client: Client;
	readonly queries: QueryClient;
	readonly fields: FilterFields;
}

/** Asks how cases stand now and puts them into the board, one round after the other: an older answer must not come after a newer one. */
function createPatch({ client, queries, fields }: Patching): (caseIds: readonly string[]) => void {
	const queryKey = [...KEYS.board, JSON.stringify(fields)];
	const waiting = new Set<string>();
	let isAsking = false;
	const round = async (): Promise<void> => {
		const asked = [...waiting];
		waiting.clear();
		// A whole board that is under way may be older than the change: it is begun anew.
		const isWhole = asked.length > PATCH_AT_MOST || queries.isFetching({ queryKey, exact: true }) > 0;
		const answer = isWhole ? null : await client.call('board', { query: { ...fields, id: asked.join() } });
		if (answer?.state !== 'ok') return queries.invalidateQueries({ queryKey, exact: true });
		queries.setQueryData<Answer<'board'>>(queryKey, (board) => withCards(board, asked, answer.value.items));
	};
	return (caseIds) => {
		for (const id of caseIds) waiting.add(id);
		if (isAsking || waiting.size === 0) return;
		isAsking = true;
		const run = async (): Promise<void> => {
			try {
				while (waiting.size > 0) await round();
			} finally {
				// In the same breath as the look at what waits: nothing comes in between and is forgotten.
				isAsking = false;
			}
		};
		void run();
	};
}
