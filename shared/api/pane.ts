import { ACTS_API } from './acts.ts';
import { BULK_API } from './bulk.ts';
import { CASES_API } from './cases.ts';
import { CAUSES_API } from './causes.ts';
import { COLLISION_API } from './collision.ts';
import { EVALUATION_API } from './evaluation.ts';
import { IDENTITY_API } from './identity.ts';
import { LEDGER_API } from './ledger.ts';
import { NOTES_API } from './notes.ts';
import { PLAN_API } from './plan.ts';
import { PROMISES_API } from './promises.ts';
import { REMEDIES_API } from './remedies.ts';
import { STARTERS_API } from './starters.ts';
import { TALK_API } from './talk.ts';
import { TEMPLATES_API } from './templates.ts';
import { TOUCHES_API } from './touches.ts';

/** What the pane and the windows beside it ask for: the part of the contract that its first load brings. */
export const PANE_API = {
	...IDENTITY_API,
	...CASES_API,
	...ACTS_API,
	...COLLISION_API,
	...TALK_API,
	...BULK_API,
	...TOUCHES_API,
	...PLAN_API,
	...REMEDIES_API,
	...EVALUATION_API,
	...NOTES_API,
	...PROMISES_API,
	...LEDGER_API,
	...CAUSES_API,
	...TEMPLATES_API,
	...STARTERS_API,
} as const;
