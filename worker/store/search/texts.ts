import { sql } from 'drizzle-orm';
import type { CaseText, TextKind } from '../../../shared/search/content.ts';
import type { Db } from '../connect.ts';
import { caseEvent, mail, supportCase } from '../schema.ts';
import { promise } from '../schema-promises.ts';
import { fairSolution, remedy } from '../schema-remedies.ts';

/** How much of the texts of a case is read. */
export interface Bounds {
	/** the newest ones */
	readonly mails: number;
	/** characters of each */
	readonly characters: number;
}

/** A row of the one statement that reads them all; what a kind of text has not is null. */
interface TextRow extends Record<string, unknown> {
	readonly case_id: string;
	readonly kind: TextKind;
	readonly at: Date | string;
	readonly words: string;
	readonly subject: string | null;
	readonly from_name: string | null;
	readonly from_address: string | null;
	readonly attachments: readonly string[] | null;
	readonly language: string | null;
	readonly minor: string | null;
	readonly currency: string | null;
}

/** Every text of these cases that people can read in them, by case, mails oldest first. */
export async function loadTexts(
	db: Db,
	caseIds: readonly string[],
	bounds: Bounds,
): Promise<ReadonlyMap<string, readonly CaseText[]>> {
	const found = new Map<string, CaseText[]>();
	if (caseIds.length === 0) return found;
	const { rows } = await db.execute<TextRow>(statement([...caseIds], bounds));
	for (const row of rows) found.set(row.case_id, [...(found.get(row.case_id) ?? []), textOf(row)]);
	return found;
}

const statement = (caseIds: readonly string[], { mails, characters }: Bounds) => {
	const wanted = sql`= ANY(${sql.param(caseIds)}::text[])`;
	const none = sql`NULL, NULL, NULL, NULL::text[], NULL, NULL::text, NULL`;
	return sql`
		(SELECT case_id, side AS kind, at, left(words, ${characters}) AS words, subject, from_name, from_address,
			CASE WHEN attachments <> '[]' THEN ARRAY(SELECT file ->> 'filename' FROM jsonb_array_elements(attachments) AS file) END AS attachments,
			verdict ->> 'language' AS language, NULL::text AS minor, NULL AS currency
		FROM (
			SELECT *, row_number() OVER (PARTITION BY case_id ORDER BY at DESC, id) AS newest FROM ${mail} WHERE case_id ${wanted}
		) AS mail WHERE newest <= ${mails} ORDER BY at, id)
		UNION ALL SELECT case_id, 'note', at, left(because, ${characters}), ${none} FROM ${caseEvent} WHERE case_id ${wanted} AND kind = 'noted'
		UNION ALL SELECT id, 'documentation', coalesce(closed_at, opened_at),
			concat_ws(E'\n', documentation ->> 'whatWentWrong', documentation ->> 'whatWeDid', documentation ->> 'rootCause'), ${none}
			FROM ${supportCase} WHERE id ${wanted} AND documentation IS NOT NULL
		UNION ALL SELECT case_id, 'remedy', at, why, NULL, NULL, NULL, NULL::text[], NULL, minor::text, currency FROM ${remedy} WHERE case_id ${wanted}
		UNION ALL SELECT case_id, 'promise', promised_at, what, ${none} FROM ${promise} WHERE case_id ${wanted}
		UNION ALL SELECT case_id, 'fair', at, words, ${none} FROM ${fairSolution} WHERE case_id ${wanted}`;
};

function textOf({ kind, at, words, minor, currency, ...row }: TextRow): CaseText {
	const { subject, from_name: name, from_address: address, attachments, language } = row;
	return {
		kind,
		at: new Date(at).getTime(),
		text: words,
		...(subject !== null && {
			mail: { subject, from: { name: name ?? '', address: address ?? '' }, attachments: attachments ?? [], language },
		}),
		...(minor !== null && currency !== null && { money: { minor: Number(minor), currency } }),
	};
}
