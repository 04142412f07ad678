import { type AuditRow, auditBreak } from '../../../shared/audit.ts';
import { auditEndOf, readAudit } from '../../store/audit.ts';
import type { Db } from '../../store/connect.ts';
import { sha256 } from '../../store/sha256.ts';
import { type ChainOf, checkChain } from './chain.ts';
import type { Check } from './check.ts';

const LOG: ChainOf<AuditRow> = {
	name: 'audit',
	called: 'the audit log',
	table: 'amends.audit',
	read: readAudit,
	firstBreak: (rows, after) => auditBreak(rows, after, sha256),
	missing: async (db, last) => {
		const end = await auditEndOf(db);
		// Rows without an end, or behind it, were written past Amends as well.
		if ((end?.number ?? 0) !== (last?.number ?? 0)) return Math.min(end?.number ?? 0, last?.number ?? 0) + 1;
		return end === null || end.hash === last?.hash ? null : end.number;
	},
};

/** Whether the audit log is as it was written. */
export const checkAudit = (db: Pick<Db, 'select' | 'execute'>): Promise<Check> => checkChain(db, LOG);
