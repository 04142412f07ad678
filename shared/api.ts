import { z } from 'zod';
import { ACTS_API } from './api/acts.ts';
import { ASSIGNMENT_API } from './api/assignment.ts';
import { AUDIT_API } from './api/audit.ts';
import { BOARD_API } from './api/board.ts';
import { BULK_API } from './api/bulk.ts';
import { CALENDAR_LINK_API } from './api/calendar-link.ts';
import { CASES_API } from './api/cases.ts';
import { CAUSES_API } from './api/causes.ts';
import { COLLISION_API } from './api/collision.ts';
import { CUSTOMER_IMPORTS_API } from './api/customer-imports.ts';
import { CUSTOMERS_API } from './api/customers.ts';
import { DEMO_API } from './api/demo.ts';
import { EVALUATION_API } from './api/evaluation.ts';
import { FIXES_API } from './api/fixes.ts';
import { IDENTITY_API } from './api/identity.ts';
import { LATE_API } from './api/late.ts';
import { LEDGER_API } from './api/ledger.ts';
import { NOTES_API } from './api/notes.ts';
import { PEOPLE_API } from './api/people.ts';
import { PLAN_API } from './api/plan.ts';
import { POLICY_API } from './api/policy.ts';
import { PROMISES_API } from './api/promises.ts';
import { REMEDIES_API } from './api/remedies.ts';
import { SEARCH_API } from './api/search.ts';
import { TALK_API } from './api/talk.ts';
import { TEAM_API } from './api/team.ts';
import { TEMPLATES_API } from './api/templates.ts';
import { TOKENS_API } from './api/tokens.ts';
import { TOUCHES_API } from './api/touches.ts';
import { TRIAGE_API } from './api/triage.ts';
import { VIEWS_API } from './api/views.ts';
import { WEBHOOKS_API } from './api/webhooks.ts';
import { momentShape } from './api-shapes.ts';

/** The contract between worker and add-in: all that the API answers, one table a subject. */
export const API = {
	...IDENTITY_API,
	...CASES_API,
	...SEARCH_API,
	...ACTS_API,
	...COLLISION_API,
	...TALK_API,
	...ASSIGNMENT_API,
	...BOARD_API,
	...BULK_API,
	...VIEWS_API,
	...TOUCHES_API,
	...LATE_API,
	...PLAN_API,
	...POLICY_API,
	...TEAM_API,
	...PEOPLE_API,
	...AUDIT_API,
	...CUSTOMERS_API,
	...CUSTOMER_IMPORTS_API,
	...REMEDIES_API,
	...EVALUATION_API,
	...NOTES_API,
	...PROMISES_API,
	...LEDGER_API,
	...CAUSES_API,
	...FIXES_API,
	...TRIAGE_API,
	...TEMPLATES_API,
	...WEBHOOKS_API,
	...TOKENS_API,
	...CALENDAR_LINK_API,
	...DEMO_API,
} as const;

export type RouteName = keyof typeof API;
type Rows = typeof API;

type Input<K extends RouteName, Part extends 'params' | 'query' | 'body'> =
	Rows[K] extends Record<Part, infer S extends z.ZodType> ? z.output<S> : undefined;
type Given<K extends RouteName, Part extends 'params' | 'query' | 'body'> =
	Rows[K] extends Record<Part, infer S extends z.ZodType> ? z.input<S> : undefined;

/** What a handler gets, checked. */
export interface Asked<K extends RouteName> {
	readonly params: Input<K, 'params'>;
	readonly query: Input<K, 'query'>;
	readonly body: Input<K, 'body'>;
}

/** What a client sends. */
export interface Asking<K extends RouteName> {
	readonly params: Given<K, 'params'>;
	readonly query: Given<K, 'query'>;
	readonly body: Given<K, 'body'>;
}

/** What a handler answers and a client gets. */
export type Answer<K extends RouteName> = z.output<Rows[K]['answer']>;

/**
 * Server-sent events at `GET /api/v1/events` (same sign-in): event names and what their data says. Ids only: a client asks again for
 * what it shows. `clock` in the demo alone.
 */
export const LIVE = {
	case: z.object({ caseId: z.string() }),
	touch: z.object({ caseId: z.string(), touchId: z.string() }),
	ledger: z.object({}),
	/** somebody came to a case, left it, or began to write */
	presence: z.object({ caseId: z.string() }),
	/** people, their roles or what they may see have changed */
	team: z.object({}),
	clock: z.object({ now: momentShape }),
} as const;
