import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { KeptMapping, RefusedBecause } from '../../../shared/customers/import.ts';
import { readRow } from '../../../shared/customers/read-row.ts';
import type { Told } from '../../../shared/customers/tell.ts';
import { SECOND } from '../../../shared/time.ts';
import { appendAudit } from '../../store/audit.ts';
import type { Db } from '../../store/connect.ts';
import { addRefusals, changeImport, findImport, type ImportRow, lockImport } from '../../store/customers/imports.ts';
import { type ToldOutcome, tellCustomers } from '../tell.ts';
import type { ImportDeps } from './imports.ts';
import { readLines } from './lines.ts';
import { type CsvRecord, readRecords } from './records.ts';
import { pathOf } from './upload.ts';
import { storable } from './view.ts';

/** Lines of one transaction: enough that statements pay, few enough that nobody waits long for a customer. */
const BATCH = 500;

/** A job is short: after so long it asks for the next one, and a process that ends waits no longer than that. */
const TURN_MS = 5 * SECOND;

/**
 * Reads an import on from where the database says it is. Lines and their outcome are saved together, so that a line is read once however
 * often a process dies; two at it at once take turns, and the slower one finds its lines done and stops.
 * @returns whether there is more to read
 */
export async function workOn(deps: ImportDeps, id: string, isOver: () => boolean): Promise<boolean> {
	const row = await findImport(deps.store.db, id);
	if (row === null || row.state !== 'running' || row.mapping === null) return false;
	// Another machine has the file; its own sweep reads on.
	if (!existsSync(pathOf(deps, id))) return false;
	const began = performance.now();
	const state = { lines: row.lines, batch: [] as CsvRecord[] };
	const how = { delimiter: row.delimiter, wanted: Object.values(row.mapping.columns), width: row.mapping.width };
	const from = { lines: row.lines, bytes: row.bytesRead };
	for await (const record of readRecords(readLines({ path: pathOf(deps, id), encoding: row.encoding, from }), how)) {
		state.batch.push(record);
		if (state.batch.length < BATCH) continue;
		if (!(await saveBatch(deps, id, state))) return false;
		if (isOver() || performance.now() - began > TURN_MS) return true;
	}
	if (state.batch.length > 0 && !(await saveBatch(deps, id, state))) return false;
	await finish(deps, id, state.lines);
	return false;
}

interface State {
	/** done by now, as this reader has it */
	lines: number;
	batch: CsvRecord[];
}

/** @returns false: somebody else has read on meanwhile, or it was cancelled */
async function saveBatch(deps: ImportDeps, id: string, state: State): Promise<boolean> {
	const { batch } = state;
	const isSaved = await deps.store.db.transaction(async (db) => {
		const row = await lockImport(db, id);
		if (row === null || row.state !== 'running' || row.lines !== state.lines || row.mapping === null) return false;
		await save(deps, db, { row, mapping: row.mapping, batch });
		return true;
	});
	state.lines = batch.at(-1)?.end.lines ?? state.lines;
	state.batch = [];
	return isSaved;
}

async function save(
	deps: ImportDeps,
	db: Db,
	{
		row,
		mapping,
		batch,
	}: { readonly row: ImportRow; readonly mapping: KeptMapping; readonly batch: readonly CsvRecord[] },
): Promise<void> {
	const isFirst = row.bytesRead === 0;
	const records = isFirst && mapping.hasHeader ? batch.slice(1) : batch;
	const read = records.map((record) => ({ line: record.line, ...readRecord(record, mapping) }));
	const told = read.flatMap((one) => (one.state === 'told' ? [one] : []));
	const outcomes = await tellCustomers(
		deps,
		db,
		told.map((one) => one.told),
		`import ${row.id}`,
	);
	const refused = [
		...read.flatMap((one) => (one.state === 'refused' ? [{ line: one.line, because: one.because }] : [])),
		...outcomes.flatMap((one, index) =>
			one.state === 'refused' ? [{ line: told[index]?.line ?? 0, because: one.because }] : [],
		),
	].toSorted((one, other) => one.line - other.line);
	await addRefusals(db, row.id, refused);
	const end = batch.at(-1)?.end ?? { lines: row.lines, bytes: row.bytesRead };
	const count = (state: ToldOutcome['state']): number => outcomes.filter((one) => one.state === state).length;
	await changeImport(db, row.id, {
		lines: end.lines,
		bytesRead: end.bytes,
		records: row.records + records.length,
		made: row.made + count('made'),
		changed: row.changed + count('changed'),
		same: row.same + count('same'),
		refused: row.refused + refused.length,
	});
}

type Read =
	| { readonly state: 'told'; readonly told: Told }
	| { readonly state: 'refused'; readonly because: RefusedBecause };

const readRecord = (record: CsvRecord, mapping: KeptMapping): Read =>
	'cells' in record ? readRow(record.cells.map(storable), mapping) : { state: 'refused', because: record.because };

/** All of it is read: the file goes, for it holds what the customers' table has now. */
async function finish(deps: ImportDeps, id: string, lines: number): Promise<void> {
	const isOurs = await deps.store.db.transaction(async (db) => {
		const row = await lockImport(db, id);
		if (row === null || row.state !== 'running' || row.lines !== lines) return false;
		await changeImport(db, id, { state: 'done', bytesRead: row.bytes, endedAt: new Date(deps.now()) });
		const { records, made, changed, refused } = row;
		await appendAudit(db, {
			at: deps.now(),
			by: row.by,
			what: 'customers-imported',
			subject: row.fileName,
			data: { import: id, records, made, changed, refused },
		});
		return true;
	});
	if (isOurs) await rm(pathOf(deps, id), { force: true });
}
