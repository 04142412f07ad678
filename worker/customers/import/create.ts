import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Mapping } from '../../../shared/customers/import.ts';
import { DAY } from '../../../shared/time.ts';
import { conflict, invalid, notFound } from '../../casework/refusals.ts';
import { changeImport, findImport, importsIn, listImports, lockImport } from '../../store/customers/imports.ts';
import type { ImportDeps, Imports, Reading } from './imports.ts';
import { readLines } from './lines.ts';
import { readRecords } from './records.ts';
import { report } from './report.ts';
import { pathOf, upload } from './upload.ts';
import { viewImport, viewImportRow } from './view.ts';
import { workOn } from './work.ts';

/** So many are shown; older ones are history. */
const MOST_SHOWN = 20;

/** A file that nobody begins is deleted: it holds customers. */
const KEPT_FOR = 7 * DAY;

/** One whose file nobody has found for so long is lost. */
const LOST_AFTER = 2 * DAY;

/** Furnishes the room where lists of customers are brought in. */
export function createImports(deps: ImportDeps): Imports {
	const { db } = deps.store;
	const underWay = new Set<Promise<unknown>>();
	let isClosing = false;
	const work = async (id: string): Promise<void> => {
		if (isClosing) return;
		const turn = workOn(deps, id, () => isClosing);
		underWay.add(turn);
		try {
			if ((await turn) && !isClosing) deps.ask(id);
		} finally {
			underWay.delete(turn);
		}
	};
	return {
		upload: (file) => upload(deps, file),
		list: async () => (await listImports(db, MOST_SHOWN)).map(viewImportRow),
		view: async (id, by) => {
			const row = await findImport(db, id);
			return row === null ? null : viewImport(deps, row, by);
		},
		start: (id, reading) => start(deps, id, reading),
		cancel: (id) => end(deps, id, 'cancelled'),
		report: async (id, language) => ((await findImport(db, id)) === null ? null : report(db, id, language)),
		work,
		sweep: async () => {
			for (const { id } of await importsIn(db, ['running'])) deps.ask(id);
			for (const { id } of await importsIn(db, ['uploaded'], deps.now() - KEPT_FOR)) await end(deps, id, 'cancelled');
			for (const { id } of await importsIn(db, ['running'], deps.now() - LOST_AFTER)) {
				if (!existsSync(pathOf(deps, id))) await end(deps, id, 'lost');
			}
		},
		close: async () => {
			isClosing = true;
			await Promise.allSettled(underWay);
		},
	};
}

async function start(deps: ImportDeps, id: string, reading: Reading): ReturnType<Imports['start']> {
	const { encoding, delimiter, mapping } = reading;
	const double = doubleColumn(mapping);
	if (double !== null)
		return invalid([{ field: 'columns', message: `two of them are column ${double + 1}` }], ONE_EACH);
	if (!existsSync(pathOf(deps, id))) return GONE;
	const width = await widthOf(deps, id, reading);
	const begun = await deps.store.db.transaction(async (db) => {
		const row = await lockImport(db, id);
		if (row === null) return notFound('import');
		if (row.state !== 'uploaded')
			return conflict('This list was begun or cancelled already.', 'Look at how far it is.');
		await changeImport(db, id, { state: 'running', encoding, delimiter, mapping: { ...mapping, width } });
		return { state: 'done' } as const;
	});
	if (begun.state === 'done') deps.ask(id);
	return begun;
}

/** Ends an import for good; its file goes where it lies on this machine. */
async function end(deps: ImportDeps, id: string, state: 'cancelled' | 'lost'): ReturnType<Imports['cancel']> {
	const ended = await deps.store.db.transaction(async (db) => {
		const row = await lockImport(db, id);
		if (row === null) return notFound('import');
		if (row.state !== 'uploaded' && row.state !== 'running')
			return conflict('This list has ended already.', 'Upload it anew.');
		await changeImport(db, id, { state, endedAt: new Date(deps.now()) });
		return { state: 'done' } as const;
	});
	if (ended.state === 'done') await rm(pathOf(deps, id), { force: true });
	return ended;
}

/** A column that is said to be two things; null: none is. */
function doubleColumn({ columns }: Mapping): number | null {
	const all = Object.values(columns);
	return all.find((column, index) => all.indexOf(column) !== index) ?? null;
}

async function widthOf(deps: ImportDeps, id: string, { encoding, delimiter }: Reading): Promise<number | null> {
	const how = { delimiter, wanted: [], width: null };
	for await (const record of readRecords(readLines({ path: pathOf(deps, id), encoding }), how)) {
		return 'cells' in record ? record.cells.length : null;
	}
	return null;
}

const ONE_EACH = 'Choose another column for one of them, or none.';

const GONE = conflict('The file of this list is not on this machine any more.', 'Upload it again.');
