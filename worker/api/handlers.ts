import type { ApiDeps } from './deps.ts';
import type { Handlers } from './handler.ts';
import { actHandlers } from './routes/acts.ts';
import { caseHandlers } from './routes/cases.ts';
import { causeHandlers } from './routes/causes.ts';
import { demoHandlers } from './routes/demo.ts';
import { evaluationHandlers } from './routes/evaluation.ts';
import { fixHandlers } from './routes/fixes.ts';
import { identityHandlers } from './routes/identity.ts';
import { ledgerHandlers } from './routes/ledger.ts';
import { noteHandlers } from './routes/notes.ts';
import { planHandlers } from './routes/plan.ts';
import { policyHandlers } from './routes/policy.ts';
import { presenceHandlers } from './routes/presence.ts';
import { promiseHandlers } from './routes/promises.ts';
import { remedyHandlers } from './routes/remedies.ts';
import { teamHandlers } from './routes/team.ts';
import { templateHandlers } from './routes/templates.ts';
import { touchHandlers } from './routes/touches.ts';
import { triageHandlers } from './routes/triage.ts';

/** All handlers of the contract. */
export const createHandlers = (deps: ApiDeps): Handlers => ({
	...identityHandlers(deps),
	...caseHandlers(deps),
	...actHandlers(deps),
	...presenceHandlers(deps),
	...touchHandlers(deps),
	...planHandlers(deps),
	...policyHandlers(deps),
	...teamHandlers(deps),
	...remedyHandlers(deps),
	...evaluationHandlers(deps),
	...noteHandlers(deps),
	...promiseHandlers(deps),
	...ledgerHandlers(deps),
	...causeHandlers(deps),
	...fixHandlers(deps),
	...triageHandlers(deps),
	...templateHandlers(deps),
	...demoHandlers(deps),
});
