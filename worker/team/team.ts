import type { Member } from '../../shared/team/member.ts';
import type { Person } from '../settings.ts';
import type { Db } from '../store/connect.ts';
import { type Known, loadPeople } from '../store/people.ts';

/** Who works here now. What only needs that asks for no more of the team. */
export interface People {
	/** the active ones, in their order: a new list only when somebody changed */
	people(): readonly Person[];
}

/** The team as it stands, read from the database and kept at hand. */
export interface Team extends People {
	people(): readonly Member[];
	/** everybody, whoever left too: for names in histories */
	all(): readonly Member[];
	/** somebody active of whom the database knows this version; reads again where what is at hand is older */
	current(known: Known): Promise<Member | null>;
	/** reads again: whoever wrote calls it, and a timer for what other processes wrote */
	changed(): Promise<void>;
	/** hears of every change that was read; the returned function ends it */
	onChange(hear: () => void): () => void;
}

/** Reads the team, which stays at hand from now on. */
export async function openTeam(db: Pick<Db, 'select'>): Promise<Team> {
	let all: readonly Member[] = await loadPeople(db);
	let people = all.filter(isActive);
	const listeners = new Set<() => void>();
	const find = (id: string): Member | null => people.find((one) => one.id === id) ?? null;
	const changed = async (): Promise<void> => {
		const read = await loadPeople(db);
		// One that was overtaken by a newer reading must not bring the older one back.
		if (versionOf(read) <= versionOf(all)) return;
		all = read;
		people = read.filter(isActive);
		for (const hear of listeners) hear();
	};
	return {
		all: () => all,
		people: () => people,
		current: async ({ id, version }) => {
			if ((find(id)?.version ?? 0) < version) await changed();
			return find(id);
		},
		changed,
		onChange: (hear) => {
			listeners.add(hear);
			return () => listeners.delete(hear);
		},
	};
}

const isActive = ({ deactivatedAt }: Member): boolean => deactivatedAt === null;

/** Grows with every change of anybody: people are added and changed, never removed. */
const versionOf = (all: readonly Member[]): number => all.reduce((sum, { version }) => sum + version, 0);
