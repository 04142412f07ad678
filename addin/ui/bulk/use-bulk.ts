import { use, useState } from 'react';
import { BULK_AT_MOST, type BulkAct, type BulkResult } from '../../../shared/api/bulk.ts';
import { asSeen } from '../../../shared/board/as-seen.ts';
import { type BulkAsk, takeBack } from '../../../shared/board/take-back.ts';
import { CaseLineContext } from '../case-line.ts';
import { useToasts } from '../toasts.tsx';
import { useActOnce } from '../use-act-once.ts';
import { useWords } from '../words.tsx';

/** How far an act on many cases has come. */
interface Progress {
	readonly done: number;
	readonly total: number;
}

/**
 * One act on several cases: what is done says so with a way back, what is refused stays to be read.
 * @param seen the cases as they are shown: what is given to somebody is given as far as it still stands so
 */
export function useBulk(seen: readonly { readonly id: string; readonly assignee: string | null }[]) {
	const { t } = useWords();
	const toasts = useToasts();
	const line = use(CaseLineContext);
	const { mutateAsync } = useActOnce('casesBulk');
	const [progress, setProgress] = useState<Progress | null>(null);
	const [refused, setRefused] = useState<readonly BulkResult[]>([]);

	const ask = async (asks: readonly BulkAsk[]): Promise<readonly BulkResult[]> => {
		const awaited = new Set(asks.flatMap(({ ids }) => ids));
		const total = awaited.size;
		setProgress({ done: 0, total });
		// Each case is told of the moment it is saved: that is how far it is.
		const stop = line.hear((changed) => {
			for (const id of changed) awaited.delete(id);
			setProgress({ done: total - awaited.size, total });
		});
		try {
			const results: BulkResult[] = [];
			for (const body of asks.flatMap(inParts)) results.push(...(await mutateAsync({ body })).items);
			return results;
		} finally {
			stop();
			setProgress(null);
		}
	};
	const undo = async (act: BulkAct, results: readonly BulkResult[]): Promise<void> => {
		for (const back of takeBack(act, results)) await ask([back]).catch(toasts.failed);
	};
	/** Resolves to what became of each; to none when the whole act failed, which was said then. */
	const run = async (ids: readonly string[], act: BulkAct): Promise<readonly BulkResult[]> => {
		setRefused([]);
		try {
			const holders = new Map(seen.map(({ id, assignee }) => [id, assignee]));
			const results = await ask(asSeen({ ids, act }, (id) => holders.get(id)));
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

/** An ask in parts that the server takes. */
const inParts = ({ ids, act }: BulkAsk) =>
	Array.from({ length: Math.ceil(ids.length / BULK_AT_MOST) }, (_, part) => ({
		ids: ids.slice(part * BULK_AT_MOST, (part + 1) * BULK_AT_MOST),
		act,
	}));

export type Bulk = ReturnType<typeof useBulk>;
