import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { auditAsked } from '../../shared/api/audit.ts';
import { errorShape } from '../../shared/api-shapes.ts';
import type { AuditRow } from '../../shared/audit.ts';
import { auditEndOf } from '../store/audit.ts';
import { type AuditAsked, auditBetween } from '../store/lists/audit.ts';
import { type CsvCell, csvLine } from './csv.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { refuse } from './refusals.ts';
import { admit, SIGNED_IN } from './register.ts';

const AT_ONCE = 500;

/** How the log is written into a file. Both hold the hashes: whoever has the file can see later whether the log is still the same. */
const FORMATS = {
	csv: {
		type: 'text/csv; charset=utf-8',
		// The mark by which a spreadsheet knows the letters.
		head: `\uFEFF${csvLine(['number', 'at', 'by', 'what', 'subject', 'data', 'previous', 'hash'])}`,
		line: (row: AuditRow) => csvLine(cellsOf(row)),
	},
	jsonl: {
		type: 'application/x-ndjson; charset=utf-8',
		head: '',
		line: (row: AuditRow) => `${JSON.stringify({ ...row, at: new Date(row.at).toISOString() })}\n`,
	},
} as const;

const queryShape = z.object({ ...auditAsked, format: z.enum(['csv', 'jsonl']).default('csv') });

/** `GET /api/v1/audit/export`: the audit log as a file, row by row as it is read. That it was taken out stands in it. */
export function registerAuditExport(app: FastifyInstance, deps: ApiDeps): void {
	app.get(
		'/api/v1/audit/export',
		{
			schema: {
				operationId: 'auditExport',
				tags: ['audit'],
				summary: 'The audit log as CSV or JSON Lines, oldest first, with its hashes',
				security: SIGNED_IN,
				querystring: queryShape,
				response: { '4xx': errorShape, '5xx': errorShape },
			},
			onRequest: admit(deps, 'admin'),
		},
		async (request, reply) => {
			const { person } = request;
			if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
			const { format, ...asked } = request.query as z.output<typeof queryShape>;
			const until = (await auditEndOf(deps.db))?.number ?? 0;
			const data = { format, until };
			await deps.record({ at: deps.now(), by: person.id, what: 'audit-exported', subject: format, data });
			return reply
				.type(FORMATS[format].type)
				.header('cache-control', 'no-store')
				.header('content-disposition', `attachment; filename="audit.${format}"`)
				.send(Readable.from(linesOf(deps, asked, { until, format })));
		},
	);
}

async function* linesOf(
	{ db }: ApiDeps,
	asked: AuditAsked,
	{ until, format }: { readonly until: number; readonly format: keyof typeof FORMATS },
): AsyncGenerator<string> {
	const { head, line } = FORMATS[format];
	yield head;
	let after = 0;
	for (;;) {
		const rows = await auditBetween(db, asked, { after, until, limit: AT_ONCE });
		const last = rows.at(-1);
		if (last === undefined) return;
		yield rows.map(line).join('');
		after = last.number;
	}
}

const cellsOf = ({ number, at, by, what, subject, data, previous, hash }: AuditRow): readonly CsvCell[] => [
	number,
	new Date(at).toISOString(),
	by,
	what,
	subject,
	JSON.stringify(data),
	previous,
	hash,
];
