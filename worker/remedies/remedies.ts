import type { Calendar } from '../../shared/calendar.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Answer } from '../../shared/remedy/decide-request.ts';
import type { Gift } from '../../shared/remedy/remedy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Refusal } from '../casework/casework.ts';
import type { Person } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import type { People } from '../team/team.ts';

/** What giving needs of the world. */
export interface RemedyDeps {
	readonly store: Pick<Store, 'db'>;
	readonly policy: Policy;
	/** names the policy; kept with what it decides */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	readonly team: People;
	/** ISO 4217 code of the mailbox's own currency */
	currencyOf(mailboxId: string): string;
	now(): Instant;
	newId(): string;
	/** called after a change is safe in the database */
	changed(changed: { readonly caseIds: readonly string[] }): void;
	/** mails to colleagues were written down: somebody may send them now */
	nudgesWait(): void;
}

/** Who acts. `actId`: under it the act is known again when it comes twice. */
export interface Actor {
	readonly person: Pick<Person, 'id' | 'role'>;
	readonly actId: string | undefined;
}

/** What came of an act. `outcome`: as the API names it. */
export type Gave<Outcome extends string> = { readonly state: 'done'; readonly outcome: Outcome } | Refusal;

/** People's acts around what is given: each is decided purely and saved whole in one transaction, with the case locked. */
export interface Remedies {
	/** gives, or asks a lead where the giver's authority does not reach */
	give(caseId: string, gift: Gift, actor: Actor): Promise<Gave<'given' | 'asked'>>;
	takeBack(
		caseId: string,
		taken: { readonly number: number; readonly why: string },
		actor: Actor,
	): Promise<Gave<'taken-back'>>;
	/** keeps what the customer would consider fair */
	keepFair(
		caseId: string,
		kept: { readonly words: string; readonly mailId: string | null },
		actor: Actor,
	): Promise<Gave<'kept'>>;
	/** approves, declines or withdraws a request; the first answer holds, whoever comes second is refused and told */
	answer(requestId: string, answer: Answer, actor: Actor): Promise<Gave<'answered'>>;
}
