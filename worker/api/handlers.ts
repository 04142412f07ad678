import type { ApiDeps } from './deps.ts';
import type { Handlers } from './handler.ts';
import { actHandlers } from './routes/acts.ts';
import { assignmentHandlers } from './routes/assignment.ts';
import { auditHandlers } from './routes/audit.ts';
import { boardHandlers } from './routes/board.ts';
import { bulkHandlers } from './routes/bulk.ts';
import { calendarLinkHandlers } from './routes/calendar-link.ts';
import { caseHandlers } from './routes/cases.ts';
import { causeHandlers } from './routes/causes.ts';
import { collisionHandlers } from './routes/collision.ts';
import { customerImportHandlers } from './routes/customer-imports.ts';
import { customerHandlers } from './routes/customers.ts';
import { demoHandlers } from './routes/demo.ts';
import { evaluationHandlers } from './routes/evaluation.ts';
import { fixHandlers } from './routes/fixes.ts';
import { identityHandlers } from './routes/identity.ts';
import { lateHandlers } from './routes/late.ts';
import { ledgerHandlers } from './routes/ledger.ts';
import { noteHandlers } from './routes/notes.ts';
import { peopleHandlers } from './routes/people.ts';
import { planHandlers } from './routes/plan.ts';
import { policyHandlers } from './routes/policy.ts';
import { presenceHandlers } from './routes/presence.ts';
import { promiseHandlers } from './routes/promises.ts';
import { remedyHandlers } from './routes/remedies.ts';
import { searchHandlers } from './routes/search.ts';
import { starterHandlers } from './routes/starters.ts';
import { talkHandlers } from './routes/talk.ts';
import { teamHandlers } from './routes/team.ts';
import { templateHandlers } from './routes/templates.ts';
import { tokenHandlers } from './routes/tokens.ts';
import { touchHandlers } from './routes/touches.ts';
import { triageHandlers } from './routes/triage.ts';
import { viewHandlers } from './routes/views.ts';
import { webhookHandlers } from './routes/webhooks.ts';

/** All handlers of the contract. */
export const createHandlers = (deps: ApiDeps): Handlers => ({
	...identityHandlers(deps),
	...caseHandlers(deps),
	...searchHandlers(deps),
	...actHandlers(deps),
	...assignmentHandlers(deps),
	...boardHandlers(deps),
	...bulkHandlers(deps),
	...viewHandlers(deps),
	...presenceHandlers(deps),
	...collisionHandlers(deps),
	...talkHandlers(deps),
	...touchHandlers(deps),
	...lateHandlers(deps),
	...planHandlers(deps),
	...policyHandlers(deps),
	...teamHandlers(deps),
	...peopleHandlers(deps),
	...auditHandlers(deps),
	...customerHandlers(deps),
	...customerImportHandlers(deps),
	...remedyHandlers(deps),
	...evaluationHandlers(deps),
	...noteHandlers(deps),
	...promiseHandlers(deps),
	...ledgerHandlers(deps),
	...causeHandlers(deps),
	...fixHandlers(deps),
	...triageHandlers(deps),
	...templateHandlers(deps),
	...starterHandlers(deps),
	...webhookHandlers(deps),
	...tokenHandlers(deps),
	...calendarLinkHandlers(deps),
	...demoHandlers(deps),
});
