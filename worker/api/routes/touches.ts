import { type Share, shareOf, teamDay } from '../../../shared/stand-in.ts';
import type { TouchAction } from '../../casework/casework.ts';
import { readMomentCursor } from '../../store/lists/cursor.ts';
import { dueBefore } from '../../store/lists/due.ts';
import { findTouch, listTouches } from '../../store/lists/touches.ts';
import { viewTouch } from '../../store/views/touch.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Caller, type Handlers, type Reply } from '../handler.ts';
import { refuse, refuseAct, refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

/** What is due, and what people do about it. */
export function touchHandlers(
	deps: ApiDeps,
): Pick<Handlers, 'touches' | 'touchDone' | 'touchPostpone' | 'touchCancel'> {
	const act = (touchId: string, { person, actId }: Caller, action: TouchAction) =>
		actOn(deps, touchId, { personId: person.id, action: { ...action, actId } });
	return {
		touches: async ({ query }, { person }) => {
			const after = readMomentCursor(query.cursor);
			if (after === null) return refuseField('cursor', NO_CURSOR);
			const before = dueBefore(query.due, deps.now(), deps.settings.calendar.timeZone);
			const day = teamDay(deps.planning.calendar, deps.now());
			const share = (personId: string): Share => shareOf(personId, deps.team.people(), day);
			const hasLead = deps.team.people().some(({ role }) => role === 'lead');
			const from = { after, before, myId: person.id, seen: person.mailboxes, share, hasLead };
			const { rows, next } = await listTouches(deps.db, query, from);
			return answered({ items: rows.map((row) => viewTouch(row, deps.now())), next });
		},
		touchDone: ({ params, body }, caller) => act(params.id, caller, { kind: 'done', because: body.because }),
		touchPostpone: async ({ params, body }, caller) => {
			const until = Date.parse(body.until);
			if (until <= deps.now()) return refuseField('until', 'must lie ahead');
			return act(params.id, caller, { kind: 'postpone', until, because: body.because });
		},
		touchCancel: ({ params, body }, caller) => act(params.id, caller, { kind: 'cancel', because: body.because }),
	};
}

async function actOn(
	deps: ApiDeps,
	touchId: string,
	{ personId, action }: { readonly personId: string; readonly action: TouchAction },
): Promise<Reply<'touchDone'>> {
	const acted = await deps.casework.actOnTouch(touchId, personId, action);
	if (acted.state === 'refused') return refuseAct(acted);
	const row = await findTouch(deps.db, touchId);
	return row
		? answered(viewTouch(row, deps.now()))
		: refuse('not-found', { message: 'There is no touch with this id.' });
}
