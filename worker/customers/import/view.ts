import { existsSync } from 'node:fs';
import type { ImportRowView, ImportView } from '../../../shared/api/customer-imports.ts';
import { guessColumns } from '../../../shared/customers/import.ts';
import { countRefusals, type ImportRow } from '../../store/customers/imports.ts';
import { moment, momentOrNull } from '../../store/views/moment.ts';
import type { ImportDeps, Reading, Shown } from './imports.ts';
import { readLines } from './lines.ts';
import { readRecords } from './records.ts';
import { pathOf } from './upload.ts';

/** So many rows are shown. */
const ROWS_SHOWN = 8;

/** A row or a cell longer than that is cut off where it is only shown. */
const CELLS_SHOWN = 60;
const LETTERS_SHOWN = 200;

/** An import as a list shows it. */
export const viewImportRow = (row: ImportRow): ImportRowView => ({
	id: row.id,
	fileName: row.fileName,
	bytes: row.bytes,
	state: row.state,
	encoding: row.encoding,
	delimiter: row.delimiter,
	bytesRead: row.bytesRead,
	records: row.records,
	made: row.made,
	changed: row.changed,
	same: row.same,
	refused: row.refused,
	by: row.by,
	at: moment(row.at),
	endedAt: momentOrNull(row.endedAt),
});

/** An import with the first rows of its file, while nobody has begun it. */
export async function viewImport(deps: ImportDeps, row: ImportRow, by: Shown): Promise<ImportView> {
	const encoding = by.encoding ?? row.encoding;
	const delimiter = by.delimiter ?? row.delimiter;
	return {
		...viewImportRow({ ...row, encoding, delimiter }),
		preview: row.state === 'uploaded' ? await preview(deps, row.id, { encoding, delimiter }) : null,
		refusedBecause: await countRefusals(deps.store.db, row.id),
	};
}

/** The first rows of a file; null where it lies on another machine, or is gone. */
async function preview(
	deps: ImportDeps,
	id: string,
	{ encoding, delimiter }: Omit<Reading, 'mapping'>,
): Promise<ImportView['preview']> {
	const path = pathOf(deps, id);
	if (!existsSync(path)) return null;
	const rows: NonNullable<ImportView['preview']>['rows'] = [];
	const records = readRecords(readLines({ path, encoding }), { delimiter, wanted: [], width: null });
	for await (const record of records) {
		rows.push({ line: record.line, cells: 'cells' in record ? shown(record.cells) : null });
		if (rows.length === ROWS_SHOWN) break;
	}
	const first = rows[0]?.cells ?? [];
	return {
		rows,
		guess: guessColumns(first),
		hasHeader: !first.some((cell) => cell.includes('@')),
		currency: deps.currency,
	};
}

/** What is shown as JSON: a half of a surrogate pair or a NUL of a wrongly read file would be none. */
const shown = (cells: readonly string[]): string[] =>
	cells.slice(0, CELLS_SHOWN).map((cell) => storable(cell).slice(0, LETTERS_SHOWN));

/** A text that PostgreSQL takes: what no letter can be is replaced. */
export const storable = (text: string): string => text.replace(/\0/g, '\uFFFD').toWellFormed();
