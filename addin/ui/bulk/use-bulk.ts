import { use, useState } from 'react';
import { BULK_AT_MOST, type BulkAct, type BulkResult } from '../../../shared/api/bulk.ts';
import { takeBack } from '../../../shared/board/take-back.ts';
import { CaseLineContext } from '../case-line.ts';
import { useToasts } from '../toasts.tsx';
import { useActOnce } from '../use-act-once.ts';
import { useWords } from '../words.tsx';

/** How far an act on many cases has come. */
interface Progress {
	readonly done: number;
	readonly total: number;
}

/** One act on several cases: what is done says so with a way back, what is refused stays to be read. */
export function useBulk() {
	const { t } = useWords();
	const toasts = useToasts();
	const line = use(CaseLineContext);
	const { mutateAsync } = useActOnce('casesBulk');
	const [progress, setProgress] = useState<Progress | null>(null);
	const [refused, setRefused] = useState<readonly BulkResult[]>([]);

	const ask = async (ids: readonly string[], act: BulkAct): Promise<readonly BulkResult[]> => {
		const awaited = new Set(ids);
		const total = ids.length;
		setProgress({ done: 0, total });
		// Each case is told of the moment it is saved: that is how far it is.
		const stop = line.hear((changed) => {
			for (const id of changed) awaited.delete(id);
			setProgress({ done: total - awaited.size, total });
		});
		try {
			const results: BulkResult[] = [];
			for (let from = 0; from < total; from += BULK_AT_MOST) {
				const { items } = await mutateAsync({ body: { ids: ids.slice(from, from + BULK_AT_MOST), act } });
				results.push(...items);
			}
			return results;
		} finally {
			stop();
			setProgress(null);
		}
	};
	const undo = async (act: BulkAct, results: readonly BulkResult[]): Promise<void> => {
		for (const back of takeBack(act, results)) await ask(back.ids, back.act).catch(toasts.failed);
	};
	/** Resolves to what became of each; to none when the whole act failed, which was said then. */
	const run = async (ids: readonly string[], act: BulkAct): Promise<readonly BulkResult[]> => {
		setRefused([]);
		try {
			const results = await ask(ids, act);
			setRefused(results.filter(({ outcome }) => outcome === 'refused'));
			const count = results.filter(({ outcome }) => outcome === 'done').length;
			const back = { label: t('state.undo'), onUndo: () => void undo(act, results) };
			if (count > 0) toasts.done(t('bulk.done', { count }), back);
			else if (results.every(({ outcome }) => outcome === 'unchanged')) toasts.done(t('bulk.nothing'));
			return results;
		} catch (error) {
			toasts.failed(error);
			return [];
		}
	};
	return { progress, refused, run, forget: () => setRefused([]) };
}

export type Bulk = ReturnType<typeof useBulk>;
