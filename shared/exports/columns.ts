import type { MessageKey } from '../locale/catalogue.ts';

/** The columns of an exported table by their fixed English key; the value names what people read above them. */
type Columns = Readonly<Record<string, MessageKey>>;

export const CASE_COLUMNS = {
	id: 'column.id',
	number: 'column.number',
	mailbox: 'cases.filterMailbox',
	customerName: 'column.customerName',
	customerAddress: 'column.customerAddress',
	subject: 'column.subject',
	language: 'column.language',
	stage: 'cases.filterStage',
	severity: 'cases.filterSeverity',
	guard: 'guard.title',
	relationship: 'column.relationship',
	signals: 'column.signals',
	assignee: 'cases.filterAssignee',
	openedAt: 'column.openedAt',
	acknowledgedAt: 'column.acknowledgedAt',
	resolvedAt: 'column.resolvedAt',
	closedAt: 'column.closedAt',
	outcome: 'column.outcome',
	avoidable: 'column.avoidable',
	lastCustomerMailAt: 'column.lastCustomerMailAt',
	lastTeamMailAt: 'column.lastTeamMailAt',
} as const satisfies Columns;

export const TOUCH_COLUMNS = {
	id: 'column.id',
	number: 'column.number',
	mailbox: 'cases.filterMailbox',
	customerName: 'column.customerName',
	customerAddress: 'column.customerAddress',
	subject: 'column.subject',
	severity: 'cases.filterSeverity',
	assignee: 'cases.filterAssignee',
	kind: 'column.kind',
	state: 'column.state',
	dueAt: 'column.dueAt',
	doneAt: 'column.doneAt',
	isLate: 'column.isLate',
	nudges: 'column.nudges',
} as const satisfies Columns;

/** How a table may be written. `headings`: above the columns, and for what stands in them: people's words or fixed keys. */
export const HEADINGS = { words: {}, keys: {} } as const;

export const SEPARATORS = { comma: ',', semicolon: ';' } as const;

export type Headings = keyof typeof HEADINGS;
export type Separator = keyof typeof SEPARATORS;
