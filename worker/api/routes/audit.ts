import type { Answer } from '../../../shared/api.ts';
import type { AuditRow } from '../../../shared/audit.ts';
import { listAudit } from '../../store/lists/audit.ts';
import { readNumberCursor } from '../../store/lists/cursor.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

/** Who changed rules, people and rights. */
export const auditHandlers = ({ db }: Pick<ApiDeps, 'db'>): Pick<Handlers, 'audit'> => ({
	audit: async ({ query: { cursor, ...asked } }) => {
		const after = readNumberCursor(cursor);
		if (after === null) return refuseField('cursor', NO_CURSOR);
		const { rows, next } = await listAudit(db, asked, after);
		return answered({ items: rows.map(viewAudit), next });
	},
});

/** A row as it is shown and exported. */
export const viewAudit = ({
	number,
	at,
	by,
	what,
	subject,
	data,
	hash,
}: AuditRow): Answer<'audit'>['items'][number] => ({
	number,
	at: new Date(at).toISOString(),
	by,
	what,
	subject,
	data: JSON.parse(JSON.stringify(data)),
	hash,
});
