import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EXPORTS, type Exported, type ExportName } from '../../shared/api/exports.ts';
import { errorShape } from '../../shared/api-shapes.ts';
import {
	CASE_COLUMNS,
	type Headings,
	SEPARATORS,
	type Separator,
	TOUCH_COLUMNS,
} from '../../shared/exports/columns.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import type { Person } from '../settings.ts';
import type { AfterMoment } from '../store/lists/cursor.ts';
import { casesAfter, type ExportedTouch, touchesAfter } from '../store/lists/exports.ts';
import { BOM, type CsvCell, csvLines } from './csv.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { CASE_CELLS, type Saying, sayingOf, TOUCH_CELLS } from './export-cells.ts';
import { refuse } from './refusals.ts';
import { admit, SIGNED_IN } from './register.ts';

/** Rows that are in memory at a time, whatever number the table has. */
const AT_ONCE = 500;

/** A table in the making: its columns, and its rows as they are read. */
interface Table {
	readonly columns: Readonly<Record<string, MessageKey>>;
	rows(say: Saying): AsyncGenerator<readonly (readonly CsvCell[])[]>;
}

type Tables = { readonly [K in ExportName]: (deps: ApiDeps, asked: Exported<K>, person: Person) => Table };

const TABLES: Tables = {
	cases: (deps, asked, person) => ({ columns: CASE_COLUMNS, rows: (say) => caseRows(deps, { asked, person, say }) }),
	touches: (deps, asked, person) => ({
		columns: TOUCH_COLUMNS,
		rows: (say) => touchRows(deps, { asked, person, say }),
	}),
};

/** Tables as CSV, row by row as they are read, of what the asker may see. That they were taken out stands in the audit log. */
export function registerExports(app: FastifyInstance, deps: ApiDeps): void {
	for (const name of Object.keys(EXPORTS) as ExportName[]) {
		const { path, scope, query } = EXPORTS[name];
		app.get(
			path,
			{
				schema: {
					operationId: `export-${name}`,
					tags: ['exports'],
					summary: `Everything that I may see of ${name}, as CSV (UTF-8)`,
					security: SIGNED_IN,
					querystring: query,
					response: { '4xx': errorShape, '5xx': errorShape },
				},
				onRequest: admit(deps, 'agent', scope),
			},
			(request, reply) => send(deps, name, { request, reply }),
		);
	}
}

async function send(
	deps: ApiDeps,
	name: ExportName,
	{ request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
): Promise<FastifyReply> {
	const { person } = request;
	if (person === null) return sendRefusal(reply, refuse('not-signed-in'));
	// The row's own shape has checked it by now.
	const asked = request.query as Exported<ExportName>;
	const table = (TABLES[name] as (deps: ApiDeps, asked: object, person: Person) => Table)(deps, asked, person);
	await deps.record({ at: deps.now(), by: person.id, what: 'table-exported', subject: name, data: narrowingIn(asked) });
	return reply
		.type('text/csv; charset=utf-8')
		.header('cache-control', 'no-store')
		.header('content-disposition', `attachment; filename="${name}.csv"`)
		.send(Readable.from(linesOf(table, asked, sayingOf(asked.headings, namesFor(deps, person)))));
}

async function* linesOf(
	{ columns, rows }: Table,
	{ headings, separator }: { readonly headings: Headings; readonly separator: Separator },
	say: Saying,
): AsyncGenerator<string> {
	const delimiter = SEPARATORS[separator];
	const names = Object.entries(columns).map(([fixed, key]) => (headings === 'keys' ? fixed : say.word(key, fixed)));
	yield BOM + csvLines([names], delimiter);
	for await (const batch of rows(say)) yield csvLines(batch, delimiter);
}

/** By what a table was narrowed, for the log. What somebody looked for may be a customer's words: only that it was so is kept. */
const narrowingIn = (asked: object) =>
	Object.fromEntries(
		Object.entries(asked as Readonly<Record<string, string | string[] | undefined>>).flatMap(([field, value]) =>
			value === undefined ? [] : [[field, field === 'q' ? true : value]],
		),
	);

const namesFor = ({ team, settings, now }: ApiDeps, { language }: Person) => ({
	personName: (id: string) => team.all().find((person) => person.id === id)?.name ?? id,
	mailboxName: (id: string) => settings.mailboxes.find((mailbox) => mailbox.id === id)?.name ?? id,
	language,
	timeZone: settings.calendar.timeZone,
	now: now(),
});

interface Asking<K extends ExportName> {
	readonly asked: Exported<K>;
	readonly person: Person;
	readonly say: Saying;
}

async function* caseRows({ db, now }: ApiDeps, { asked, person, say }: Asking<'cases'>) {
	const asker = { myId: person.id, mailboxes: person.mailboxes, now: now() };
	for (let after = 0; ; ) {
		const rows = await casesAfter(db, asked, { ...asker, after, limit: AT_ONCE });
		const last = rows.at(-1);
		if (last === undefined) return;
		yield rows.map((row) => Object.values(CASE_CELLS).map((cell) => cell(row, say)));
		after = last.number;
	}
}

async function* touchRows({ db }: ApiDeps, { asked, person, say }: Asking<'touches'>) {
	for (let after: AfterMoment | null = null; ; ) {
		const from = { myId: person.id, seen: person.mailboxes, after, limit: AT_ONCE };
		const rows: readonly ExportedTouch[] = await touchesAfter(db, asked, from);
		const last = rows.at(-1);
		if (last === undefined) return;
		yield rows.map((row) => Object.values(TOUCH_CELLS).map((cell) => cell(row, say)));
		after = [last.touch.dueAt.getTime(), last.touch.id];
	}
}
