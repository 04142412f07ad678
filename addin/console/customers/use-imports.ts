import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { Delimiter, Encoding } from '../../../shared/customers/import.ts';
import type { Ask } from '../../client.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { sendFile } from '../../ui/note/files.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

const IMPORTS = ['customer-imports'] as const;

/** While it is read, so often its progress is asked for. */
const ASK_AGAIN_MS = 1_000;

/** The latest lists. */
export function useImports() {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...IMPORTS, 'list'],
		queryFn: async ({ signal }) => answerOf(await client.call('customerImports', {}, signal)).items,
	});
}

/** One list: its first rows as it would be read, or how far it is. */
export function useImport(id: string, how: { readonly encoding?: Encoding; readonly delimiter?: Delimiter }) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...IMPORTS, id, how],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('customerImport', { params: { id }, query: how }, signal)),
		placeholderData: (before) => (before?.id === id ? before : undefined),
		refetchInterval: ({ state }) => (state.data?.state === 'running' ? ASK_AGAIN_MS : false),
	});
}

/** Sends a file; answers the id of the list. */
export function useUpload() {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (file: File) => {
			const path = `/api/v1/customer-imports?name=${encodeURIComponent(file.name.slice(-200))}`;
			return z.object({ id: z.string() }).parse(await sendFile(client, path, file)).id;
		},
		onSettled: () => queries.invalidateQueries({ queryKey: IMPORTS }),
	});
}

/** Begins or stops a list; customers are asked for again. */
export function useImportAct<K extends 'customerImportStart' | 'customerImportCancel'>(name: K) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>) => answerOf(await client.call(name, ask)),
		onSettled: async () => {
			await Promise.all([IMPORTS, KEYS.cases].map((queryKey) => queries.invalidateQueries({ queryKey })));
		},
	});
}
