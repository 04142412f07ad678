import type { z } from 'zod';
import { ASSIGNMENT_API } from './api/assignment.ts';
import { AUDIT_API } from './api/audit.ts';
import { BOARD_API } from './api/board.ts';
import { CALENDAR_LINK_API } from './api/calendar-link.ts';
import { CUSTOMER_DATA_API } from './api/customer-data.ts';
import { CUSTOMER_IMPORTS_API } from './api/customer-imports.ts';
import { CUSTOMERS_API } from './api/customers.ts';
import { DEMO_API } from './api/demo.ts';
import { FIXES_API } from './api/fixes.ts';
import { LATE_API } from './api/late.ts';
import { PANE_API } from './api/pane.ts';
import { PEOPLE_API } from './api/people.ts';
import { POLICY_API } from './api/policy.ts';
import { SEARCH_API } from './api/search.ts';
import { TEAM_API } from './api/team.ts';
import { TOKENS_API } from './api/tokens.ts';
import { TRIAGE_API } from './api/triage.ts';
import { VIEWS_API } from './api/views.ts';
import { WEBHOOKS_API } from './api/webhooks.ts';

/** The contract between worker and add-in: all that the API answers, one table a subject. */
export const API = {
	...PANE_API,
	...SEARCH_API,
	...ASSIGNMENT_API,
	...BOARD_API,
	...VIEWS_API,
	...LATE_API,
	...POLICY_API,
	...TEAM_API,
	...PEOPLE_API,
	...AUDIT_API,
	...CUSTOMERS_API,
	...CUSTOMER_DATA_API,
	...CUSTOMER_IMPORTS_API,
	...FIXES_API,
	...TRIAGE_API,
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
