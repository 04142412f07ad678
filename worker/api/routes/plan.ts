import type { Answer } from '../../../shared/api.ts';
import type { Calendar } from '../../../shared/calendar.ts';
import { zoneOf } from '../../../shared/customer.ts';
import { forecast } from '../../../shared/plan/forecast.ts';
import { preview } from '../../../shared/plan/preview.ts';
import { readReckoning } from '../../../shared/plan/reckoning.ts';
import { historyWithout, loadHistories, NO_HISTORY } from '../../store/histories.ts';
import { loadPolicy } from '../../store/policies.ts';
import {
	type LoadedPlan,
	loadPlan,
	versionsIn,
	viewForecast,
	viewReckoning,
	viewTouchPlan,
	whatStands,
} from '../../store/views/plan.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';

/** The plan explained, and what an act would do to it. */
export const planHandlers = (deps: ApiDeps): Pick<Handlers, 'plan' | 'planPreview'> => ({
	plan: async ({ params }) => {
		const loaded = await loadPlan(deps.db, params.id, deps.now());
		return loaded === null ? refuse('not-found', NO_CASE) : answered(await explain(deps, loaded));
	},
	planPreview: async ({ params, query }, { person }) => {
		const loaded = await loadPlan(deps.db, params.id, deps.now());
		if (loaded === null) return refuse('not-found', NO_CASE);
		return answered(await lookAhead(deps, loaded, { ...query, personId: person.id }));
	},
});

const NO_CASE = { message: 'There is no case with this id.' };

async function explain(deps: ApiDeps, loaded: LoadedPlan): Promise<Answer<'plan'>> {
	const { planning, team } = deps;
	const { policy } = planning.rules;
	const { touches, events, customer, supportCase } = loaded;
	const foreseen = forecast(touches, { policy, calendar: planning.calendar, customer, now: deps.now() });
	const ahead = { supportCase, policy, calendar: planning.calendar, people: team.people() };
	const calendars = await calendarsOf(deps, versionsIn(loaded));
	const calendarOf = (version: string | null): Calendar => calendars.get(version ?? '') ?? planning.calendar;
	return {
		policy: planning.version,
		timeZone: zoneOf(customer, planning.calendar.timeZone),
		touches: touches
			.toSorted((one, other) => one.dueAt - other.dueAt)
			.map((touch) => viewTouchPlan(touch, events, { forecast: foreseen.get(touch.id), calendarOf, ahead })),
	};
}

/** What was counted by earlier rules is told by their calendar: holidays and hours may have changed since. */
async function calendarsOf(
	{ db, planning }: ApiDeps,
	versions: readonly string[],
): Promise<ReadonlyMap<string, Calendar>> {
	const calendars = new Map<string, Calendar>();
	for (const version of versions.filter((one) => one !== planning.version)) {
		const rules = await loadPolicy(db, version);
		if (rules !== null) calendars.set(version, planning.compile(rules.calendar));
	}
	return calendars;
}

async function lookAhead(
	deps: ApiDeps,
	{ supportCase, touches, customer }: LoadedPlan,
	{
		act,
		outcome,
		stage,
		personId,
	}: Pick<Parameters<typeof preview>[2], 'act' | 'outcome' | 'stage'> & { readonly personId: string },
): Promise<Answer<'planPreview'>> {
	const { calendar, rules } = deps.planning;
	const now = deps.now();
	const { address } = supportCase.customer;
	const known = (await loadHistories(deps.db, supportCase.mailboxId, [address])).get(address);
	const history = historyWithout(known ?? NO_HISTORY, supportCase.id);
	const { settled, foreseen } = preview(supportCase, touches, {
		act,
		outcome,
		stage,
		context: { personId, at: now, history },
		rules: { policy: rules.policy, calendar, seenAt: now, isOptedOut: customer.isOptedOut },
	});
	const after = new Map([...touches, ...settled.touches].map((touch) => [touch.id, touch]));
	const expected = forecast([...after.values()], { policy: rules.policy, calendar, customer, now });
	return {
		touches: foreseen.map(({ touch, consequence }) => {
			const data = settled.events.findLast((event) => event.data.touch === touch.id && 'rule' in event.data)?.data;
			const reckoning = data === undefined ? null : readReckoning(data);
			return {
				...whatStands(touch),
				consequence,
				reckoning: reckoning && viewReckoning(calendar, reckoning),
				forecast: viewForecast(expected.get(touch.id)),
			};
		}),
	};
}
