import { useQueryClient } from '@tanstack/react-query';
import { use, useEffect, useState } from 'react';
import { LIVE } from '../../shared/live-events.ts';
import { type LiveEvent, type LiveState, listen } from '../live.ts';
import { whileSeen } from '../while-seen.ts';
import { CaseLineContext } from './case-line.ts';
import { KEYS } from './queries.ts';
import { useSeams, useSession } from './session.ts';

/** What is stale after which event. A row missing here does not compile. */
const STALE: Record<keyof typeof LIVE, readonly (readonly string[])[]> = {
	case: [KEYS.cases, KEYS.case, KEYS.touches, KEYS.late, KEYS.forMe, KEYS.activity],
	touch: [KEYS.cases, KEYS.case, KEYS.touches, KEYS.late, KEYS.activity, KEYS.demoMail],
	ledger: [KEYS.ledger],
	team: [KEYS.team, KEYS.me, KEYS.people, KEYS.audit],
	customers: [KEYS.customers, KEYS.case],
	// Of the one case that it speaks of: see below.
	presence: [],
	clock: [KEYS.me, KEYS.cases, KEYS.case, KEYS.touches, KEYS.late, KEYS.demoMail, KEYS.board],
};

/** A backlog brings hundreds of events a second: one look for all of a moment is enough. */
const GATHER_MS = 250;

/**
 * Keeps what is shown fresh while the page is open, as `whoId` may see it: what changes is asked again, and all is when something may have
 * changed unheard, before the line stood or while it was broken. Returns whether the line stands.
 */
export function useLive(whoId: string): LiveState {
	const { client } = useSeams();
	const queries = useQueryClient();
	const line = use(CaseLineContext);
	const { liveMark } = useSession().me;
	const [state, setState] = useState<LiveState>('connected');
	// biome-ignore lint/correctness/useExhaustiveDependencies: another person has another stream, though nothing here names whoId; the mark is that of the first look
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
		let hasConnected = false;
		const onState = (next: LiveState, mark: string | null) => {
			setState(next);
			if (next !== 'connected') return;
			if (hasConnected || (mark !== null && mark !== liveMark)) gather(Object.values(KEYS));
			hasConnected = true;
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
