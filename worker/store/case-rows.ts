import type { Case, CaseEvent } from '../../shared/case.ts';
import type { Instant } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { caseEvent, supportCase as caseTable, touch as touchTable } from './schema.ts';

type CaseRow = typeof caseTable.$inferSelect;
type TouchRow = typeof touchTable.$inferSelect;

const momentOf = (date: Date | null): Instant | null => date?.getTime() ?? null;
const dateOf = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

/** A row as the domain knows it. */
export function caseFrom({ customerAddress: _, ...row }: CaseRow): Case {
	return {
		...row,
		openedAt: row.openedAt.getTime(),
		acknowledgedAt: momentOf(row.acknowledgedAt),
		resolvedAt: momentOf(row.resolvedAt),
		closedAt: momentOf(row.closedAt),
		lastCustomerMailAt: row.lastCustomerMailAt.getTime(),
		lastTeamMailAt: momentOf(row.lastTeamMailAt),
		readAt: momentOf(row.readAt),
	};
}

/** A case as its row. */
export function caseRow(supportCase: Case): CaseRow {
	return {
		...supportCase,
		participants: [...supportCase.participants],
		speakers: [...supportCase.speakers],
		customerAddress: supportCase.customer.address,
		openedAt: new Date(supportCase.openedAt),
		acknowledgedAt: dateOf(supportCase.acknowledgedAt),
		resolvedAt: dateOf(supportCase.resolvedAt),
		closedAt: dateOf(supportCase.closedAt),
		lastCustomerMailAt: new Date(supportCase.lastCustomerMailAt),
		lastTeamMailAt: dateOf(supportCase.lastTeamMailAt),
		readAt: dateOf(supportCase.readAt),
	};
}

/** A touch as the domain knows it: who holds its claim is the follow-up's own business. */
export function touchFrom({ claimToken: _, claimedUntil: __, ...row }: TouchRow): Touch {
	return { ...row, dueAt: row.dueAt.getTime(), wakeAt: momentOf(row.wakeAt), doneAt: momentOf(row.doneAt) };
}

/** A touch as its row, with nobody's claim on it: whoever worked on it must look again. */
export function touchRow(touch: Touch): TouchRow {
	return {
		...touch,
		dueAt: new Date(touch.dueAt),
		wakeAt: dateOf(touch.wakeAt),
		doneAt: dateOf(touch.doneAt),
		claimToken: null,
		claimedUntil: null,
	};
}

/** An event as its row. */
export const eventRow = (caseId: string, event: CaseEvent): typeof caseEvent.$inferInsert => ({
	...event,
	caseId,
	at: new Date(event.at),
});
