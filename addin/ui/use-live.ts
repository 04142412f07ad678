import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LIVE } from '../../shared/api.ts';
import { type LiveState, listen } from '../live.ts';
import { KEYS } from './queries.ts';
import { useSeams } from './session.ts';

/** What is stale after which event. A row missing here does not compile. */
const STALE: Record<keyof typeof LIVE, readonly (readonly string[])[]> = {
	case: [KEYS.cases, KEYS.case, KEYS.touches],
	touch: [KEYS.cases, KEYS.case, KEYS.touches, KEYS.demoMail],
	ledger: [KEYS.ledger],
	clock: [KEYS.me, KEYS.cases, KEYS.case, KEYS.touches, KEYS.demoMail],
};

/** A backlog brings hundreds of events a second: one look for all of a moment is enough. */
const GATHER_MS = 250;

/** Keeps what is shown fresh while the page is open, as `whoId` may see it. Returns whether the line stands. */
export function useLive(whoId: string): LiveState {
	const { client } = useSeams();
	const queries = useQueryClient();
	const [state, setState] = useState<LiveState>('connected');
	// biome-ignore lint/correctness/useExhaustiveDependencies: another person has another stream, though nothing here names whoId
	useEffect(() => {
		const ending = new AbortController();
		const stale = new Map<string, readonly string[]>();
		let timer: ReturnType<typeof setTimeout> | undefined;
		let hasConnected = false;
		const gather = (keys: readonly (readonly string[])[]) => {
			for (const key of keys) stale.set(key.join('/'), key);
			timer ??= setTimeout(() => {
				timer = undefined;
				const all = [...stale.values()];
				stale.clear();
				for (const queryKey of all) void queries.invalidateQueries({ queryKey });
			}, GATHER_MS);
		};
		const onState = (next: LiveState) => {
			setState(next);
			// After a break anything may have happened.
			if (next === 'connected' && hasConnected) gather(Object.values(KEYS));
			hasConnected ||= next === 'connected';
		};
		void listen(client, { onEvent: (event) => gather(STALE[event.name]), onState }, ending.signal);
		return () => {
			clearTimeout(timer);
			ending.abort();
		};
	}, [client, queries, whoId]);
	return state;
}
