import type { Answer } from '../../../shared/api.ts';
import type { Case } from '../../../shared/case.ts';
import { WINDOWS, windowEnd } from '../../../shared/evaluation/behaviour.ts';
import { fairnessOf, gapOf, isLow } from '../../../shared/evaluation/fairness.ts';
import { LOOK_BACK_DAYS, signsOf } from '../../../shared/evaluation/recurrence.ts';
import { summariseDid, summariseSaid } from '../../../shared/evaluation/report.ts';
import { DAY, type Instant } from '../../../shared/time.ts';
import { behaviourOf, type KeptBehaviour } from '../../store/behaviours.ts';
import { countAnswers, countAsked, countBehaviours, countSteps, newestLow } from '../../store/evaluation-report.ts';
import { evaluationsOf, isAsked, type KeptEvaluation } from '../../store/evaluations.ts';
import { findCase } from '../../store/find-case.ts';
import { findRecurrence } from '../../store/recurrences.ts';
import type { Seen } from '../../store/seen.ts';
import { moment } from '../../store/views/moment.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuse } from '../refusals.ts';

/** What customers said, what they did later, and whether it happened again. */
export const evaluationHandlers = (deps: ApiDeps): Pick<Handlers, 'caseEvaluation' | 'evaluationReport'> => ({
	caseEvaluation: async ({ params }, { person }) => {
		const supportCase = await findCase(deps.db, params.id);
		return supportCase
			? answered(await viewOf(deps, supportCase, person.mailboxes))
			: refuse('not-found', { message: 'There is no case with this id.' });
	},
	evaluationReport: async ({ query }, { person }) => answered(await reportOf(deps, query.months, person.mailboxes)),
});

async function viewOf(deps: ApiDeps, supportCase: Case, seen: Seen): Promise<Answer<'caseEvaluation'>> {
	const { db } = deps;
	const [evaluations, behaviours, asked] = await Promise.all([
		evaluationsOf(db, supportCase.id),
		behaviourOf(db, supportCase.id),
		isAsked(db, supportCase),
	]);
	const { resolvedAt } = supportCase;
	const recurrence = resolvedAt === null ? null : await findRecurrence(db, supportCase, { now: deps.now(), seen });
	const { cues, signals } = signsOf(supportCase);
	return {
		isAsked: asked,
		evaluations: evaluations.map((one) => viewEvaluation(deps, one)),
		later: laterOf(resolvedAt, behaviours),
		recurrence: recurrence && {
			days: LOOK_BACK_DAYS,
			customer: some(recurrence.customer),
			sameCause: some(recurrence.sameCause),
			sameSigns: some(recurrence.sameSigns),
			signs: [...cues, ...signals],
		},
	};
}

const some = <T>({ count, newest }: { readonly count: number; readonly newest: readonly T[] }) => ({
	count,
	newest: [...newest],
});

function viewEvaluation(
	{ settings: { policy } }: ApiDeps,
	{ round, answeredAt, answers, words }: KeptEvaluation,
): Answer<'caseEvaluation'>['evaluations'][number] {
	const { score, parts } = fairnessOf(answers, policy.fairnessWeights);
	return {
		round,
		answeredAt: moment(new Date(answeredAt)),
		answers,
		words,
		fairness: { score, parts: [...parts] },
		gap: gapOf(answers, policy.fairnessWeights),
		isLow: isLow(answers, policy),
	};
}

/** Of the standing resolution, or of the last one where it failed again. */
function laterOf(resolvedAt: Instant | null, behaviours: readonly KeptBehaviour[]): Answer<'caseEvaluation'>['later'] {
	const from = resolvedAt ?? Math.max(0, ...behaviours.map((one) => one.resolvedAt));
	if (from === 0) return null;
	return WINDOWS.map((days) => {
		const known = behaviours.find((one) => one.resolvedAt === from && one.days === days);
		const { wroteAgain = 0, complainedAgain = 0, praised = 0 } = known ?? {};
		const counts = known ? { wroteAgain, complainedAgain, praised } : null;
		return { days, endsAt: moment(new Date(windowEnd(from, days))), counts };
	});
}

/** How many low answers are shown. */
const LOWEST = 20;

/** The days of a month at most: a month too many is shown before one too few. */
const MONTH = 31 * DAY;

async function reportOf(deps: ApiDeps, months: number, seen: Seen): Promise<Answer<'evaluationReport'>> {
	const { db, settings } = deps;
	const span = { since: new Date(deps.now() - months * MONTH), timeZone: settings.calendar.timeZone, seen };
	const [answers, asked, did, questions, low] = await Promise.all([
		countAnswers(db, span),
		countAsked(db, span),
		countBehaviours(db, span),
		countSteps(db, span),
		newestLow(db, LOWEST, seen),
	]);
	return {
		since: moment(span.since),
		questions,
		said: summariseSaid({ answers, asked }, settings.policy),
		did: summariseDid(did),
		low: low.map(({ evaluation, number, customer }) => ({
			caseId: evaluation.caseId,
			number,
			customer: customer.name || customer.address,
			score: fairnessOf(evaluation, settings.policy.fairnessWeights).score,
			answeredAt: moment(evaluation.answeredAt),
		})),
	};
}
