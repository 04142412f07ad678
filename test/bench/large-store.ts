import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { LANGUAGES } from '../../shared/language.ts';
import { CORPUS_MAIL } from '../../shared/triage/corpus/corpus.ts';
import { projectRoot } from '../../worker/root.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { startPostgres } from '../servers/postgres.ts';
import { NOW } from './follow-up.ts';

/** How much lies in a large store. */
export const LARGE = { cases: 100_000, mails: 400_000, events: 600_000, touches: 200_000, people: 20 };

/** A PostgreSQL of its own, full. */
export interface LargeStore {
	readonly store: Store;
	readonly url: string;
	stop(): Promise<void>;
}

/** PostgreSQL's manual gives it a quarter of the memory (20.4 "Memory"); this is one of four gigabytes. What comes as default is for a toy. */
const BUFFERS = 'shared_buffers = 1GB';

/** How many of the newest cases are worked on; before them some are resolved, and all others closed. */
const OPEN = 3_000;
const RESOLVED = 4_000;

/**
 * 100,000 cases of two years in seven languages with 1,000,000 mails and events, written by the corpus' people and made by SQL within the
 * server: the words are spread as people spread them, the numbers are each case's own. Case n has the id `case-n` and the order `DE-n-17`; the
 * people are `person-1` to `person-20`, and two of three cases lie in `support`, the others in `sales`. The search knows none of it yet.
 */
export async function makeLargeStore(): Promise<LargeStore> {
	const server = await startPostgres([BUFFERS]);
	const store = await openStore({ kind: 'postgres', url: server.url });
	const client = new pg.Client({ connectionString: server.url });
	await client.connect();
	// Nobody's triggers: a row written by hand counts for nothing, and marks come at the end, for all at once.
	await client.query(
		"SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '128MB'; SET maintenance_work_mem = '512MB'",
	);
	await keepWritings(client);
	for (const statement of STATEMENTS) await client.query(statement);
	await client.end();
	return {
		store,
		url: server.url,
		stop: async () => {
			await store.close();
			await server.stop();
		},
	};
}

/** What the corpus' people wrote, numbered within each language. */
async function keepWritings(client: pg.Client): Promise<void> {
	const mails = Object.keys(LANGUAGES).flatMap((language) =>
		readFileSync(join(projectRoot(), 'shared', 'triage', 'corpus', `${language}.jsonl`), 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.map((line, n) => ({ ...CORPUS_MAIL.parse(JSON.parse(line)), language, n })),
	);
	const rows = mails.map(({ language, n, subject, body }) => ({ language, n, subject: subject || 'order', body }));
	await client.query(
		'CREATE TEMP TABLE writing (language text, n int, subject text, body text, PRIMARY KEY (language, n))',
	);
	await client.query('INSERT INTO writing SELECT * FROM jsonb_populate_recordset(NULL::writing, $1)', [
		JSON.stringify(rows),
	]);
}

/** A number of 0 to `below` that a row always has, and its neighbour another. */
const spread = (of: string, below: number) => `(abs(hashint8((${of})::bigint)) % ${below})`;

const JSONB = (text: string) => `'${text}'::jsonb`;

const STATEMENTS = [
	`CREATE TEMP TABLE made AS
	SELECT n, 'case-' || n AS id, (ARRAY['en','it','pt','ru','es','fr','de'])[1 + ${spread('n', 7)}] AS language,
		to_timestamp(${NOW / 1000}) - (${LARGE.cases} - n) * interval '630 seconds' AS opened_at,
		${spread('n * 7 + 1', 40_000)} AS customer, ${spread('n * 11 + 3', 384)} AS writing,
		CASE WHEN n > ${LARGE.cases - OPEN} THEN (ARRAY['new','acknowledged','understanding','resolving'])[1 + ${spread('n * 3', 4)}]
			WHEN n > ${LARGE.cases - OPEN - RESOLVED} THEN 'resolved' ELSE 'closed' END AS stage,
		(ARRAY['S1','S2','S2','S2','S3','S3','S4'])[1 + ${spread('n * 5', 7)}] AS severity,
		(ARRAY['Anna','Marco','Иван','João','Jürgen','Élodie','José','Nora','Olga','Paul'])[1 + ${spread('n * 7 + 1', 10)}] || ' ' ||
			(ARRAY['Rossi','Müller','Иванов','Silva','García','Dubois','Smith','Quist','Bianchi','Weiß','Keller','Novak'])[1 + ${spread('n * 7 + 1', 12)}] AS name
	FROM generate_series(1, ${LARGE.cases}) AS n`,
	`INSERT INTO amends.support_case (id, number, mailbox_id, customer, customer_address, participants, speakers, subject, topic, language, stage,
		severity, severity_because, severity_by, signals, sought, relationship, guard, assignee, round, opened_at, acknowledged_at, resolved_at,
		closed_at, last_customer_mail_at, last_team_mail_at, read_at, avoidable, outcome, documentation, is_complaint)
	SELECT id, made.n, CASE WHEN made.n % 3 = 0 THEN 'sales' ELSE 'support' END, jsonb_build_object('name', name, 'address', address), address,
		ARRAY[address], ARRAY[address], subject || ' DE-' || made.n || '-17', lower(subject), made.language, stage, severity,
		${JSONB('[{"cue":"defect","weight":1.5,"quote":"it leaks"}]')}, 'triage',
		CASE WHEN made.n % 9 = 0 THEN ${JSONB('[{"name":"legal","quote":"my lawyer"}]')} ELSE '[]' END,
		${JSONB('[{"name":"refund","quote":"my money back"}]')}, ${JSONB('{"kind":"new","because":["first mail from this customer"]}')},
		${JSONB('{"kind":"delight","because":["first failure, S2, not avoidable"]}')},
		CASE WHEN made.n % 13 = 0 AND stage <> 'closed' THEN NULL ELSE 'person-' || (1 + ${spread('made.n * 17', LARGE.people)}) END, 1, opened_at,
		CASE WHEN stage <> 'new' THEN opened_at + interval '1 hour' END,
		CASE WHEN stage IN ('resolved', 'closed') THEN opened_at + interval '3 days' END,
		CASE WHEN stage = 'closed' THEN opened_at + interval '20 days' END,
		opened_at + interval '2 days', CASE WHEN stage <> 'new' THEN opened_at + interval '3 days' END, opened_at + interval '2 days', false,
		CASE WHEN stage = 'closed' THEN 'recovered' END, NULL, true
	FROM made JOIN writing ON writing.language = made.language AND writing.n = made.writing,
		LATERAL (SELECT 'c' || customer || '@shop' || customer % 900 || '.example' AS address) AS whose`,
	`INSERT INTO amends.mail (id, mailbox_id, key, message_id, content_hash, side, from_address, from_name, recipients, subject, at, received_at,
		in_reply_to, "references", text, words, html, headers, attachments, problems, verdict, case_id)
	SELECT 'mail-' || made.n || '-' || turn, CASE WHEN made.n % 3 = 0 THEN 'sales' ELSE 'support' END, '<' || made.n || '.' || turn || '@m.example>',
		'<' || made.n || '.' || turn || '@m.example>', 'hash-' || made.n || '-' || turn, CASE WHEN turn % 2 = 0 THEN 'customer' ELSE 'team' END,
		'c' || customer || '@shop' || customer % 900 || '.example', name, ${JSONB('{"to":[{"name":"","address":"support@shop.example"}],"cc":[]}')},
		'Re: ' || subject, opened_at + turn * interval '16 hours', opened_at + turn * interval '16 hours', '{}', '{}', body, words, NULL, '{}', '[]',
		'[]', jsonb_build_object('language', made.language, 'skip', NULL, 'complaint', ${JSONB('{"is":true,"score":0.9}')}, 'severity', severity,
			'signals', '[]'::jsonb, 'sought', '[]'::jsonb, 'said', '[]'::jsonb, 'backOn', NULL, 'because', '[]'::jsonb), made.id
	FROM made CROSS JOIN generate_series(0, 3) AS turn
		JOIN writing ON writing.language = made.language AND writing.n = (made.writing + turn * 31) % 384,
		LATERAL (SELECT CASE WHEN turn = 0
			THEN 'DE-' || made.n || '-17, ' || ${spread('made.n * 23', 900)} || ',' || lpad((made.n % 100)::text, 2, '0') || ' €. ' || body ELSE body END AS words) AS said`,
	`INSERT INTO amends.case_event (case_id, kind, at, source, because, data)
	SELECT id, (ARRAY['opened','mail-received','assigned','mail-sent','stage-moved','noted'])[step], opened_at + step * interval '5 hours',
		${JSONB('{"kind":"product"}')}, CASE WHEN step = 6 THEN 'called the customer about ' || n ELSE 'because it was so' END, '{}'
	FROM made CROSS JOIN generate_series(1, 6) AS step`,
	`INSERT INTO amends.touch (id, case_id, kind, round, turn, state, due_at, wake_at, nudges, because, done_at)
	SELECT id || '-' || kind || '-1-1', id, kind, 1, 1, CASE WHEN stage = 'closed' THEN 'done' ELSE 'planned' END,
		opened_at + (CASE WHEN kind = 'resolve' THEN 5 ELSE 23 END) * interval '1 day', NULL, 0, 'due', CASE WHEN stage = 'closed' THEN opened_at END
	FROM made CROSS JOIN (VALUES ('resolve'), ('check-in')) AS kinds (kind)`,
	'INSERT INTO amends.search_due (case_id) SELECT id FROM made ORDER BY n DESC',
	'DROP TABLE made, writing',
	'VACUUM ANALYZE',
];
