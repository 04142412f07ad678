import type { Answer } from '../../../shared/api.ts';
import { DEFAULT_POLICY, POLICY_SOURCES } from '../../../shared/policy.ts';
import type { Rules } from '../../policy-version.ts';
import { loadPolicy } from '../../store/policies.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';

/** The rules, as they are and as they were. */
export const policyHandlers = ({ db, planning }: ApiDeps): Pick<Handlers, 'policy'> => ({
	policy: async ({ query }) => {
		const version = query.version ?? planning.version;
		const isCurrent = version === planning.version;
		const kept = await loadPolicy(db, version);
		if (kept === null && !isCurrent) return refuse('not-found', { message: `No rules were ever named ${version}.` });
		const since = kept === null ? null : new Date(kept.firstUsedAt).toISOString();
		return answered({ version, isCurrent, since, file: planning.file, ...viewRules(kept ?? planning.rules) });
	},
});

const viewRules = ({
	policy,
	calendar,
}: Rules): Pick<Answer<'policy'>, 'policy' | 'defaults' | 'sources' | 'calendar'> => ({
	// A version of before a rule existed has no value for it; the default is what it was planned by.
	policy: { ...DEFAULT_POLICY, ...policy },
	defaults: DEFAULT_POLICY,
	sources: POLICY_SOURCES,
	calendar: {
		timeZone: calendar.timeZone,
		hours: Object.fromEntries(Object.entries(calendar.hours).map(([day, hours]) => [day, [...hours]])),
		holidays: calendar.holidays,
		closed: [...calendar.closed],
	},
});
