import { z } from 'zod';
import { keysOf, momentShape } from '../api-shapes.ts';
import { COLUMNS, type Column, DELIMITERS, ENCODINGS, IMPORT_STATES, REFUSED_BECAUSE } from '../customers/import.ts';
import { isCurrency } from '../remedy/money.ts';
import { byId, route } from './route.ts';

const importShape = z.object({
	id: z.string(),
	fileName: z.string(),
	bytes: z.number().int(),
	state: keysOf(IMPORT_STATES),
	encoding: keysOf(ENCODINGS),
	delimiter: keysOf(DELIMITERS),
	/** bytes of the file that are done */
	bytesRead: z.number().int(),
	/** lines of customers that are done: those made, changed, known before and refused */
	records: z.number().int(),
	made: z.number().int(),
	changed: z.number().int(),
	same: z.number().int(),
	refused: z.number().int(),
	by: z.string(),
	at: momentShape,
	endedAt: momentShape.nullable(),
});

/** The first rows of a file, as they would be read. */
const previewShape = z.object({
	/** null: the line cannot be read */
	rows: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()).nullable() })),
	/** which column is probably what, by the first row */
	guess: z.partialRecord(keysOf(COLUMNS), z.number().int()),
	/** no cell of the first row is an address */
	hasHeader: z.boolean(),
	currency: z.string(),
});

const wholeShape = importShape.extend({
	/** null: it was begun, and its file is not shown any more */
	preview: previewShape.nullable(),
	/** how many lines were not taken, by why */
	refusedBecause: z.array(z.object({ because: keysOf(REFUSED_BECAUSE), lines: z.number().int() })),
});

export type ImportView = z.infer<typeof wholeShape>;
export type ImportRowView = z.infer<typeof importShape>;

const column = z.number().int().min(0).max(500);

const columnsShape = z.object({
	address: column,
	...(Object.fromEntries(
		(Object.keys(COLUMNS) as Column[])
			.filter((name) => name !== 'address')
			.map((name) => [name, column.exactOptional()]),
	) as Record<Exclude<Column, 'address'>, z.ZodExactOptional<typeof column>>),
});

/** Bringing customers in from a list. Uploading it and taking its report out are no JSON: `worker/api/import-files.ts`. */
export const CUSTOMER_IMPORTS_API = {
	customerImports: route({
		method: 'GET',
		path: '/api/v1/customer-imports',
		role: 'lead',
		summary: 'The latest lists of customers that were uploaded. For who may see all mailboxes',
		answer: z.object({ items: z.array(importShape) }),
	}),
	customerImport: route({
		method: 'GET',
		path: '/api/v1/customer-imports/:id',
		role: 'lead',
		summary: 'One of them: its first rows by this encoding and delimiter, or how far it is',
		params: byId,
		query: z.object({ encoding: keysOf(ENCODINGS).optional(), delimiter: keysOf(DELIMITERS).optional() }),
		answer: wholeShape,
	}),
	customerImportStart: route({
		method: 'POST',
		path: '/api/v1/customer-imports/:id/start',
		role: 'lead',
		summary: 'Begin to read it, by these columns (counted from 0); each line is read once, also after a restart',
		params: byId,
		body: z.object({
			encoding: keysOf(ENCODINGS),
			delimiter: keysOf(DELIMITERS),
			columns: columnsShape,
			hasHeader: z.boolean(),
			/** for values without a column that says it */
			currency: z.string().trim().toUpperCase().refine(isCurrency, { error: 'is no currency of ISO 4217' }).nullable(),
		}),
		answer: wholeShape,
	}),
	customerImportCancel: route({
		method: 'POST',
		path: '/api/v1/customer-imports/:id/cancel',
		role: 'lead',
		summary: 'Stop it and delete the file; what is read by then stays',
		params: byId,
		answer: wholeShape,
	}),
} as const;
