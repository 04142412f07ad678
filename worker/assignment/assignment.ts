import type { Profile } from '../../shared/assignment/profile.ts';
import type { Replayed } from '../../shared/assignment/replay.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import type { Instant } from '../../shared/time.ts';
import type { Refusal } from '../casework/casework.ts';
import type { SavedRules } from '../store/assignment-rules.ts';

/** The rules as they are in force, with where they come from. */
export interface RulesInForce {
	/** 0: nobody saved any in the console */
	readonly version: number;
	readonly source: 'console' | 'file' | 'none';
	readonly rules: AssignmentRules;
}

/** What the rules know of somebody, with where it comes from. */
export interface ProfileInForce {
	readonly personId: string;
	/** 0: nothing was saved in the console */
	readonly version: number;
	readonly source: 'console' | 'file' | 'none';
	readonly profile: Profile;
}

/** All that the page of the rules shows. */
export interface AssignmentState {
	readonly inForce: RulesInForce;
	/** what amends.yaml has; null: nothing */
	readonly file: AssignmentRules | null;
	/** newest first */
	readonly versions: readonly SavedRules[];
	readonly profiles: readonly ProfileInForce[];
}

/** Rules to save. `base`: the version that whoever saves began with. */
export interface SaveRules {
	readonly base: number;
	/** null: those of amends.yaml again */
	readonly rules: AssignmentRules | null;
	readonly restores: number | null;
	readonly personId: string;
}

export interface SaveProfile {
	readonly base: number;
	readonly of: string;
	readonly profile: Profile;
	readonly personId: string;
}

export type Kept = { readonly state: 'done' } | Refusal;

/** What the rules would have done in a time of the past. */
export interface DryRun {
	readonly from: Instant;
	readonly until: Instant;
	/** older cases of that time were left out */
	readonly isPartial: boolean;
	readonly replayed: readonly Replayed[];
}

/** Who gets which case: the rules, what they know of people, and giving cases by them. */
export interface Assignment {
	state(): Promise<AssignmentState>;
	saveRules(asked: SaveRules): Promise<Kept>;
	/** an earlier version again, as a new one; 0: those of amends.yaml */
	restore(asked: Omit<SaveRules, 'rules' | 'restores'> & { readonly version: number }): Promise<Kept>;
	saveProfile(asked: SaveProfile): Promise<Kept>;
	/** plays these rules over the last thirty days; writes nothing */
	dryRun(rules: AssignmentRules): Promise<DryRun>;
	/** how many cases wait for somebody. @param mailboxes undefined: all */
	waiting(mailboxes: readonly string[] | undefined): Promise<number>;
	/** gives what waits and is due; many may call it at once, in whatever number of processes. @returns how many cases got somebody */
	giveWaiting(): Promise<number>;
}
