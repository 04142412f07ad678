import { existsSync } from 'node:fs';
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { holdFolder } from '../../lock.ts';
import type { Settings } from '../../settings.ts';
import { openStore } from '../../store/connect.ts';
import { checkAudit } from './audit.ts';
import { type Check, within } from './check.ts';
import { checkRemedies } from './remedies.ts';
import { checkTrigrams } from './trigrams.ts';

const PATIENCE_MS = 10_000;
const OLDEST_POSTGRES = 13;
/** A mailbox of years and its index; below this a backlog could fill the disk. */
const ROOM_MEGABYTES = 500;
/** A clock that is off by this much makes nudges come early or late by as much, and signed links look expired. */
const CLOCK_WARNS_MS = 5_000;
const CLOCK_FAILS_MS = 120_000;

const answerShape = z.object({ version: z.coerce.number(), at: z.coerce.number(), may_create: z.boolean() });

/** The database and, where it has a clock of its own, that clock. Changes nothing on a server. */
export function checkDatabase({ database, dataFolder }: Settings, now: () => number): Promise<readonly Check[]> {
	return database.kind === 'postgres' ? checkServer(database.url, now) : checkEmbedded(database, dataFolder, now);
}

async function checkServer(url: string, now: () => number): Promise<readonly Check[]> {
	const db = drizzle({ connection: { connectionString: url, connectionTimeoutMillis: PATIENCE_MS, max: 1 } });
	db.$client.on('error', () => {
		// The query below fails of the same cause and tells it.
	});
	try {
		const askedAt = now();
		const { rows } = await within(
			PATIENCE_MS,
			db.execute(sql`
				SELECT current_setting('server_version_num')::int / 10000 AS version,
					extract(epoch FROM clock_timestamp()) * 1000 AS at,
					has_database_privilege(current_database(), 'CREATE') AS may_create`),
		);
		const answer = answerShape.parse(rows[0]);
		const clock = clockCheck(answer.at - (askedAt + now()) / 2);
		return [serverCheck(answer), clock, await checkRemedies(db), await checkAudit(db), await checkTrigrams(db)];
	} catch (error) {
		return [
			{
				name: 'database',
				ok: false,
				says: `PostgreSQL cannot be used: ${causeOf(error)}`,
				mend: 'Check DATABASE_URL, and that the server runs and lets this user in.',
			},
		];
	} finally {
		await db.$client.end().catch(() => undefined);
	}
}

/** drizzle's own message is the query; what the server or the network said is its cause. */
const causeOf = (error: unknown): string => messageOf(error instanceof Error && error.cause ? error.cause : error);

function serverCheck({ version, may_create }: z.infer<typeof answerShape>): Check {
	if (version < OLDEST_POSTGRES) {
		return {
			name: 'database',
			ok: false,
			says: `PostgreSQL ${version} is too old.`,
			mend: `Amends needs ${OLDEST_POSTGRES} or newer.`,
		};
	}
	if (!may_create) {
		return {
			name: 'database',
			ok: false,
			says: 'this user may not make tables there.',
			mend: 'GRANT CREATE ON DATABASE … TO the user of DATABASE_URL.',
		};
	}
	return { name: 'database', ok: true, says: `PostgreSQL ${version} answers.`, mend: null };
}

function clockCheck(aheadMs: number): Check {
	const seconds = Math.abs(aheadMs / 1_000).toFixed(1);
	const ok = Math.abs(aheadMs) < CLOCK_WARNS_MS ? true : Math.abs(aheadMs) < CLOCK_FAILS_MS ? 'warn' : false;
	return {
		name: 'clock',
		ok,
		says:
			ok === true
				? `agrees with the database (${seconds} s apart).`
				: `this machine and the database are ${seconds} s apart.`,
		mend: 'Set both by NTP: touches come due by this clock.',
	};
}

async function checkEmbedded(
	database: Extract<Settings['database'], { kind: 'pglite' }>,
	dataFolder: string,
	now: () => number,
): Promise<readonly Check[]> {
	const clock: Check = {
		name: 'clock',
		ok: true,
		says: `${new Date(now()).toISOString()}, this machine's own: the database is embedded.`,
		mend: null,
	};
	try {
		const room = await roomCheck(dataFolder);
		const held = await holdFolder(dataFolder, new Date(now()).toISOString());
		if (held.state === 'taken') {
			const by = held.by ? ` (process ${held.by.pid}${held.by.address ? `, ${held.by.address}` : ''})` : '';
			const inUse: Check = { name: 'database', ok: true, says: `in use by the Amends that runs${by}.`, mend: null };
			return [room, inUse, clock, ...UNREADABLE];
		}
		try {
			return [room, ...(await embeddedChecks(database.folder)), clock];
		} finally {
			await held.hold.release();
		}
	} catch (error) {
		return [
			{
				name: 'database',
				ok: false,
				says: `the embedded database does not open: ${messageOf(error)}`,
				mend: 'Give DATA_FOLDER a folder that this user may write and that has room.',
			},
			clock,
		];
	}
}

/** The embedded database is one process's own. */
const UNREADABLE: readonly Check[] = [
	['remedies', 'the ledger'],
	['audit', 'the audit log'],
].map(([name = '', called = '']) => ({
	name,
	ok: 'warn',
	says: `${called} cannot be read while Amends runs on the embedded database.`,
	mend: 'Stop Amends and run the doctor again.',
}));

/** One that is not there yet is not made: a look must not leave forty megabytes behind. */
async function embeddedChecks(folder: string): Promise<readonly Check[]> {
	const keeps = 'For keeps set DATABASE_URL: it survives no power cut.';
	if (!existsSync(folder)) {
		const says = `embedded, will be made in ${folder} at the first start. ${keeps}`;
		return [{ name: 'database', ok: true, says, mend: null }];
	}
	const store = await openStore({ kind: 'pglite', folder });
	try {
		const chains = [await checkRemedies(store.db), await checkAudit(store.db)];
		return [{ name: 'database', ok: true, says: `embedded, in ${folder}. ${keeps}`, mend: null }, ...chains];
	} finally {
		await store.close();
	}
}

async function roomCheck(folder: string): Promise<Check> {
	await mkdir(folder, { recursive: true });
	await access(folder, constants.W_OK);
	const { bavail, bsize } = await statfs(folder);
	const megabytes = Math.floor((bavail * bsize) / 1_048_576);
	const ok = megabytes >= ROOM_MEGABYTES;
	return {
		name: 'data folder',
		ok: ok ? true : 'warn',
		says: `${folder}, ${megabytes.toLocaleString('en')} MB free.`,
		mend: 'Make room before the disk is full.',
	};
}
