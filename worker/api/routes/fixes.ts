import type { Answer, Asked } from '../../../shared/api.ts';
import type { FixLetterView, FixView } from '../../causes/fixes.ts';
import type { Seen } from '../../store/seen.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct, refuseField } from '../refusals.ts';

type Names = 'causeHurt' | 'fixes' | 'fixRecord' | 'fix' | 'fixLetters' | 'fixRelease' | 'fixDrop';

/** What was mended for good, and the mails about it. */
export function fixHandlers(deps: ApiDeps): Pick<Handlers, Names> {
	const { fixes } = deps;
	return {
		causeHurt: async ({ params }, { person }) => {
			const hurt = await fixes.hurtBy(params.id, person.mailboxes);
			if (hurt === null) return NO_CAUSE;
			const customers = [...hurt.customers].map(([language, count]) => ({ language, count }));
			return answered({ cases: hurt.cases, customers });
		},
		fixes: async ({ params }, { person }) =>
			answered({ items: (await fixes.ofCause(params.id, person.mailboxes)).map(viewFix) }),
		fixRecord: async ({ params, body }, { person, actId }) => {
			if (Date.parse(body.fixedOn) > deps.now() + TOMORROW) return refuseField('fixedOn', 'lies in the future');
			const made = await fixes.record({ causeId: params.id, ...body }, { personId: person.id, actId });
			return made.state === 'refused' ? refuseAct(made) : answered({ id: made.id, isNew: made.isNew });
		},
		fix: async ({ params }, { person }) => {
			const found = await fixes.find(params.id, person.mailboxes);
			return found === null ? NO_FIX : answered(viewFix(found));
		},
		fixLetters: (asked, { person }) => listLetters(deps, asked, person.mailboxes),
		fixRelease: async ({ params, body }, { person, actId }) => {
			const done = await fixes.release(params.id, params.number, body.text, { personId: person.id, actId });
			return done.state === 'refused' ? refuseAct(done) : answered({ outcome: 'released' });
		},
		fixDrop: async ({ params, body }, { person, actId }) => {
			const done = await fixes.drop(params.id, params.number, body.because, { personId: person.id, actId });
			return done.state === 'refused' ? refuseAct(done) : answered({ outcome: 'dropped' });
		},
	};
}

const NO_CAUSE = refuse('not-found', { message: 'There is no such root cause.' });
const NO_FIX = refuse('not-found', { message: 'There is no such fix.' });

/** A date without a time begins at midnight in UTC, and it may be the next day already where the team works. */
const TOMORROW = 24 * 60 * 60_000;

async function listLetters(
	deps: ApiDeps,
	{ params, query }: Asked<'fixLetters'>,
	seen: Seen,
): Promise<Reply<'fixLetters'>> {
	const { cursor = '0', limit, state = null } = query;
	if (!/^\d{1,9}$/.test(cursor)) return refuseField('cursor', 'is none that this list gave');
	if ((await deps.fixes.find(params.id, seen)) === null) return NO_FIX;
	const found = await deps.fixes.letters(params.id, { after: Number(cursor), limit: limit + 1, state, seen });
	const items = found.slice(0, limit);
	const last = items.at(-1);
	return answered({
		items: items.flatMap(viewLetter),
		next: found.length > limit && last !== undefined ? `${last.number}` : null,
	});
}

const viewFix = ({ at, ...fix }: FixView): Answer<'fix'> => ({ ...fix, at: new Date(at).toISOString() });

function viewLetter({ cases, touch, ...letter }: FixLetterView): Answer<'fixLetters'>['items'] {
	const [newest] = cases;
	if (newest === undefined) return [];
	return [
		{
			...letter,
			customer: newest.customer,
			language: newest.language,
			cases: cases.map(({ id, number, subject, severity, guard, stage, outcome, words }) => ({
				id,
				number,
				subject,
				severity,
				guard: guard.kind,
				stage,
				outcome,
				words,
			})),
			touch: touch && { ...touch, dueAt: new Date(touch.dueAt).toISOString() },
		},
	];
}
