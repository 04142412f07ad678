import type { TouchView } from '../../../shared/api-shapes.ts';
import type { Instant } from '../../../shared/time.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import type { TouchRow } from '../lists/touches.ts';
import { moment, momentOrNull } from './moment.ts';

/** A touch as the API shows it. Late is what is open and past its time. */
export const viewTouch = ({ touch, supportCase }: TouchRow, now: Instant): TouchView => ({
	id: touch.id,
	caseId: touch.caseId,
	caseNumber: supportCase.number,
	caseSubject: supportCase.subject,
	customer: supportCase.customer,
	assignee: supportCase.assignee,
	severity: supportCase.severity,
	kind: touch.kind,
	round: touch.round,
	turn: touch.turn,
	state: touch.state,
	dueAt: moment(touch.dueAt),
	isLate: TOUCH_STATES[touch.state].isOpen && touch.dueAt.getTime() < now,
	nudges: touch.nudges,
	because: touch.because,
	doneAt: momentOrNull(touch.doneAt),
});
