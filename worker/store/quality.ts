import { asc, isNull, sql } from 'drizzle-orm';
import type { CorrectionKind } from '../../shared/correction.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { mail } from './schema.ts';
import { correction } from './schema-learning.ts';

/** Mails of customers that triage judged, by the model that took part and the language that it read. */
export interface JudgedCount {
	/** null: the cues alone */
	readonly model: string | null;
	readonly language: string;
	readonly mails: number;
	readonly complaints: number;
}

/** Counts what triage judged; machine mail, which is decided by its headers, aside. */
export async function countJudged(db: Db): Promise<readonly JudgedCount[]> {
	const model = sql<string | null>`${mail.verdict}->>'model'`;
	const language = sql<string>`${mail.verdict}->>'language'`;
	const rows = await db
		.select({
			model,
			language,
			mails: sql<string>`count(*)`,
			complaints: sql<string>`count(*) FILTER (WHERE (${mail.verdict}->'complaint'->>'is')::boolean)`,
		})
		.from(mail)
		.where(sql`${mail.side} <> 'team' AND ${mail.verdict}->>'skip' IS NULL`)
		.groupBy(sql`1`, sql`2`);
	return rows.map((row) => ({ ...row, mails: Number(row.mails), complaints: Number(row.complaints) }));
}

/** A correction that holds, as statistics see it. */
export interface CountedCorrection {
	readonly kind: CorrectionKind;
	readonly at: Instant;
	readonly model: string | null;
	readonly language: string;
}

/** All corrections that hold, oldest first. */
export async function listCorrections(db: Db): Promise<readonly CountedCorrection[]> {
	const rows = await db
		.select({
			kind: correction.kind,
			at: correction.at,
			model: correction.model,
			language: correction.language,
		})
		.from(correction)
		.where(isNull(correction.undoneAt))
		.orderBy(asc(correction.seq));
	return rows.map((row) => ({ ...row, at: row.at.getTime() }));
}
