import type { PromisesView } from '../../shared/api/promises.ts';
import type { Calendar } from '../../shared/calendar.ts';
import type { Policy } from '../../shared/policy.ts';
import type { PromiseAct, PromiseGiven } from '../../shared/promise/decide.ts';
import type { Instant } from '../../shared/time.ts';
import type { Acted } from '../casework/casework.ts';
import type { Store } from '../store/connect.ts';

/** What keeping track of promises needs of the world. */
export interface PromiseDeps {
	readonly store: Pick<Store, 'db'>;
	readonly policy: Policy;
	/** names policy and calendar; kept with what they decide */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	now(): Instant;
	newId(): string;
	/** called after a change is safe in the database */
	changed(what: { readonly caseIds: readonly string[] }): void;
}

/** Who acts. `actId`: under it the act is known again when it comes twice. */
export interface PromiseActor {
	readonly personId: string;
	readonly actId: string | undefined;
}

/** What was promised to customers, and what people say about it. */
export interface Promises {
	/** null: there is no such case */
	ofCase(caseId: string): Promise<PromisesView | null>;
	make(caseId: string, given: PromiseGiven, actor: PromiseActor): Promise<Acted>;
	decide(promiseId: string, act: PromiseAct, actor: PromiseActor): Promise<Acted>;
}
