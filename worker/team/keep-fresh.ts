import { mayAs } from '../../shared/role.ts';
import { SECOND } from '../../shared/time.ts';
import type { Live } from '../api/live.ts';
import type { Log } from '../log.ts';
import type { Team } from './team.ts';

/** Other processes tell of a change; one whose word was lost is found out by then. Who may come in is asked of the database anyway. */
const LOOK_EVERY = 5 * SECOND;

/**
 * Keeps the team at hand as other processes leave it; the returned function ends that.
 * @param isShared other processes may use the same database
 */
export function keepFresh(
	team: Team,
	{ live, log, isShared }: { readonly live: Live; readonly log: Pick<Log, 'warn'>; readonly isShared: boolean },
): () => void {
	const look = () => void team.changed().catch((error: unknown) => log.warn({ error }, 'the team could not be read'));
	const warn = () => {
		if (team.people().some(({ role }) => mayAs(role, 'lead'))) return;
		log.warn({}, 'nobody of the team leads: whom amends.yaml names was let go in the console, or the other way round');
	};
	warn();
	const ends = [
		live.subscribe(({ name }) => (name === 'team' ? look() : undefined)),
		team.onChange(warn),
		...(isShared ? [every(LOOK_EVERY, look)] : []),
	];
	return () => {
		for (const end of ends) end();
	};
}

function every(milliseconds: number, act: () => void): () => void {
	const timer = setInterval(act, milliseconds);
	return () => clearInterval(timer);
}
