import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useState } from 'react';
import { LIVE } from '../../shared/live-events.ts';
import { type LiveEvent, type LiveState, listen } from '../live.ts';
import { whileSeen } from '../while-seen.ts';
import { CaseLineContext } from './case-line.ts';
import { KEYS } from './queries.ts';
import { useSeams } from './session.ts';

/** What is stale after which event. A row missing here does not compile. */
const STALE: Record<keyof typeof LIVE, readonly (readonly string[])[]> = {
	case: [KEYS.cases, KEYS.case, KEYS.touches, KEYS.late, KEYS.forMe, KEYS.activity],
	touch: [KEYS.cases, KEYS.case, KEYS.touches, KEYS.late, KEYS.activity, KEYS.demoMail],
	ledger: [KEYS.ledger],
	team: [KEYS.team, KEYS.me, KEYS.people, KEYS.audit],
	// Of the one case that it speaks of: see below.
	presence: [],
	clock: [KEYS.me, KEYS.cases, KEYS.case, KEYS.touches, KEYS.late, KEYS.demoMail, KEYS.board],
};

/** A backlog brings hundreds of events a second: one look for all of a moment is enough. */
const GATHER_MS = 250;

/** Keeps what is shown fresh while the page is open, as `whoId` may see it. Returns whether the line stands. */
export function useLive(whoId: string): LiveState {
	const { client } = useSeams();
	const queries = useQueryClient();
	const line = use(CaseLineContext);
	const [state, setState] = useState<LiveState>('connected');
	// biome-ignore lint/correctness/useExhaustiveDependencies: another person has another stream, though nothing here names whoId
	useEffect(() => {
		const ending = new AbortController();
		const stale = new Map<string, readonly string[]>();
		const changed = new Set<string>();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const gather = (keys: readonly (readonly string[])[]) => {
			for (const key of keys) stale.set(key.join('/'), key);
			timer ??= setTimeout(() => {
				timer = undefined;
				const all = [...stale.values()];
				stale.clear();
				line.tell([...changed]);
				changed.clear();
				for (const queryKey of all) void queries.invalidateQueries({ queryKey });
			}, GATHER_MS);
		};
		const onState = (next: LiveState) => {
			setState(next);
			// What was asked before the line stood may have changed before it stood: after a break, and at the first look too.
			if (next === 'connected') gather(Object.values(KEYS));
		};
		const onEvent = (event: LiveEvent) => {
			const caseId = caseOf(event);
			if (caseId !== null) changed.add(caseId);
			gather(event.name === 'presence' ? presenceOf(event) : STALE[event.name]);
		};
		whileSeen(document, (signal) => void listen(client, { onEvent, onState }, signal), ending.signal);
		return () => {
			clearTimeout(timer);
			ending.abort();
		};
	}, [client, queries, line, whoId]);
	return state;
}

/** The case that an event speaks of; null where it speaks of none. */
function caseOf({ name, data }: LiveEvent): string | null {
	if (name !== 'case' && name !== 'touch') return null;
	return LIVE[name].parse(data).caseId;
}

/** Who is there is asked of nobody else than the pages that show this case. */
const presenceOf = ({ data }: LiveEvent): readonly (readonly string[])[] => [
	[...KEYS.presence, LIVE.presence.parse(data).caseId],
];
