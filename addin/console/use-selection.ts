import { useCallback, useEffect, useRef, useState } from 'react';
import { between } from './between.ts';

/** Which of what is shown is selected. */
export interface Selection {
	/** in the order shown */
	readonly ids: readonly string[];
	readonly has: (id: string) => boolean;
	/** selects it or lets it go; with `isRange` all from the last one to it. Always the same function. */
	readonly toggle: (id: string, isRange?: boolean) => void;
	readonly keep: (ids: readonly string[]) => void;
}

/** Selecting in a list. @param order all that is shown, in its order: what is shown no more is selected no more */
export function useSelection(order: readonly string[]): Selection {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const last = useRef<string | null>(null);
	const shown = useRef(order);
	useEffect(() => {
		shown.current = order;
	});
	const toggle = useCallback((id: string, isRange = false): void => {
		const from = isRange ? last.current : null;
		last.current = id;
		setChosen((before) => {
			if (from !== null) return new Set([...before, ...between(shown.current, from, id)]);
			return before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]);
		});
	}, []);
	return {
		ids: chosen.size === 0 ? [] : order.filter((id) => chosen.has(id)),
		has: (id) => chosen.has(id),
		toggle,
		keep: (ids) => setChosen(new Set(ids)),
	};
}
