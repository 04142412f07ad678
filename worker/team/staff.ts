import type { Wanted } from '../../shared/team/decide-change.ts';
import type { Invitation, Invited } from '../../shared/team/invitation.ts';
import type { Member } from '../../shared/team/member.ts';
import type { TeamRefusal } from '../../shared/team/refusals.ts';
import type { Instant } from '../../shared/time.ts';
import type { HandedOver, HandOver, Refusal } from '../casework/casework.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/connect.ts';
import type { Team } from './team.ts';

/** What acts on people need of the world. */
export interface StaffDeps {
	readonly store: Pick<Store, 'db'>;
	readonly team: Team;
	readonly keyRing: Pick<KeyRing, 'sign' | 'isSigned'>;
	readonly mailboxes: readonly { readonly id: string; readonly address: string; readonly aliases: readonly string[] }[];
	/** ids of those whom amends.yaml names */
	readonly inFile: ReadonlySet<string>;
	readonly log: Pick<Log, 'warn'>;
	now(): Instant;
	newId(): string;
	/** moves all that somebody still has to do */
	handOver(asked: HandOver): Promise<HandedOver | Refusal>;
	/** called after a change is safe in the database */
	changed(): void;
	/** mails the link; false: no mail server took it */
	mail(invitation: Invitation, token: string): Promise<boolean>;
}

/** An act on somebody, by whom. `version`: which the asker has seen. */
export interface ActOn {
	readonly id: string;
	readonly by: string;
	readonly version: number;
}

/** What came of it. */
export type Done<T> = ({ readonly state: 'done' } & T) | TeamRefusal;

/** Why a link opens nothing: each is said to whoever has it. */
export type LinkRefusal = {
	readonly state: 'refused';
	readonly code: 'link-unknown' | 'link-over' | 'link-used';
};

/** People of the team: asked to join, changed, let go and brought back. Each act stands in the audit log, or is not done. */
export interface Staff {
	change(asked: ActOn & { readonly wanted: Wanted }): Promise<Done<{ readonly member: Member }>>;
	/** ends every way in at once, then hands the work over; `moved`: cases that are somebody else's now */
	letGo(asked: ActOn & { readonly handTo: string | null }): Promise<Done<{ readonly moved: number }>>;
	bringBack(asked: ActOn): Promise<Done<{ readonly member: Member }>>;
	/** `isMailed` false: the link can be sent again */
	invite(invited: Invited, by: string): Promise<Done<{ readonly isMailed: boolean }>>;
	/** with a new link; older ones open nothing any more */
	sendAgain(id: string, by: string): Promise<Done<{ readonly isMailed: boolean }>>;
	withdraw(id: string, by: string): Promise<Done<object>>;
	/** what a link is about; opening it changes nothing */
	look(token: string): Promise<{ readonly state: 'open'; readonly invitation: Invitation } | LinkRefusal>;
	/** the link is used: its person is of the team from now on */
	accept(token: string): Promise<{ readonly state: 'joined'; readonly member: Member } | LinkRefusal>;
	/** somebody proved by a code that this account at work is theirs: from now on it opens Amends */
	link(personId: string, subject: string): Promise<void>;
	/** work of who left that is still on its way goes on; every sweep calls it */
	finishHandOvers(): Promise<void>;
}
