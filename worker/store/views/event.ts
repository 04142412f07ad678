import type { EventView } from '../../../shared/api-shapes.ts';
import type { CaseEvent } from '../../../shared/case.ts';
import type { caseEvent } from '../schema.ts';
import { moment } from './moment.ts';

/** A step of a case's history as the API shows it. */
export const viewEvent = (row: Omit<typeof caseEvent.$inferSelect, 'caseId'>): EventView => ({
	id: String(row.seq),
	kind: row.kind,
	at: moment(row.at),
	by: whoDid(row.source),
	because: row.because,
	data: row.data,
});

/** A person's id, `product` or `text`. */
export const whoDid = (source: CaseEvent['source']): string =>
	source.kind === 'person' ? source.personId : source.kind;
