import type { ApiDeps } from './deps.ts';
import type { Handlers } from './handler.ts';
import { actHandlers } from './routes/acts.ts';
import { caseHandlers } from './routes/cases.ts';
import { demoHandlers } from './routes/demo.ts';
import { identityHandlers } from './routes/identity.ts';
import { ledgerHandlers } from './routes/ledger.ts';
import { presenceHandlers } from './routes/presence.ts';
import { touchHandlers } from './routes/touches.ts';
import { triageHandlers } from './routes/triage.ts';

/** All handlers of the contract. */
export const createHandlers = (deps: ApiDeps): Handlers => ({
	...identityHandlers(deps),
	...caseHandlers(deps),
	...actHandlers(deps),
	...presenceHandlers(deps),
	...touchHandlers(deps),
	...ledgerHandlers(deps),
	...triageHandlers(deps),
	...demoHandlers(deps),
});
