import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { compileCalendar } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { DEMO_PEOPLE } from '../../worker/demo/people.ts';
import { type Desk, openDesk } from '../../worker/desk.ts';
import { createLog } from '../../worker/log.ts';
import type { MailboxSettings } from '../../worker/settings.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { manyMails } from './mails.ts';
import { printTable } from './table.ts';

const COUNT = 5_000;

/** Backlog of 5,000 mails from Dovecot on loopback, against a bare loop of the same two libraries over the same mailbox. */
export async function benchBacklog(): Promise<void> {
	const dovecot = await startDovecot();
	if ('skipped' in dovecot) {
		process.stdout.write(`backlog: ${dovecot.skipped}\n`);
		return;
	}
	try {
		await fill(dovecot);
		const bare: number[] = [];
		const ours: number[] = [];
		for (let round = 0; round < 2; round += 1) {
			bare.push(await bareLoop(dovecot));
			ours.push(await takeIn(dovecot));
		}
		const best = { bare: Math.max(...bare), ours: Math.max(...ours) };
		printTable(`Backlog of ${COUNT} mails from Dovecot (best of 2, in turn)`, [
			{
				what: 'bare loop: imapflow fetchAll(200) + mailparser',
				figure: `${Math.round(best.bare)} mails/s`,
				ratio: '1',
				goal: 'baseline',
			},
			{
				what: 'Amends: ledger, triage, cases, touches',
				figure: `${Math.round(best.ours)} mails/s`,
				ratio: (best.ours / best.bare).toFixed(2),
				goal: 'at least 0.5',
			},
			{
				what: 'memory after the backlog',
				figure: `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
				ratio: null,
				goal: 'stated',
			},
		]);
	} finally {
		await dovecot.stop();
	}
}

const client = (dovecot: Dovecot) =>
	new ImapFlow({
		host: dovecot.host,
		port: dovecot.port,
		secure: false,
		auth: { user: dovecot.user, pass: dovecot.password },
		logger: false,
		disableCompression: true,
	});

async function fill(dovecot: Dovecot): Promise<void> {
	const imap = client(dovecot);
	await imap.connect();
	for (const mail of manyMails(COUNT)) await imap.append('INBOX', mail);
	await imap.logout();
}

async function bareLoop(dovecot: Dovecot): Promise<number> {
	const imap = client(dovecot);
	await imap.connect();
	await imap.mailboxOpen('INBOX', { readOnly: true });
	const start = performance.now();
	for (let from = 1; from <= COUNT; from += 200) {
		const mails = await imap.fetchAll(
			`${from}:${from + 199}`,
			{ uid: true, source: true, internalDate: true, size: true },
			{ uid: true },
		);
		for (const { source } of mails) {
			if (source !== undefined)
				await simpleParser(source, {
					skipHtmlToText: true,
					skipTextToHtml: true,
					skipImageLinks: true,
					skipTextLinks: true,
				});
		}
	}
	const seconds = (performance.now() - start) / 1_000;
	await imap.logout();
	return COUNT / seconds;
}

async function takeIn(dovecot: Dovecot): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
	const store = await openStore({ kind: 'pglite', folder });
	const desk = openBenchDesk(dovecot, store, 'none');
	try {
		const start = performance.now();
		for (let known = 0; known < COUNT; ) {
			await desk.look('new');
			const { rows } = await store.db.execute(sql`SELECT count(*)::int AS count FROM amends.ledger`);
			known = Number(rows[0]?.count ?? 0);
		}
		return COUNT / ((performance.now() - start) / 1_000);
	} finally {
		await desk.close();
		await store.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** A desk on Dovecot's mailbox as the program opens it. */
export function openBenchDesk(dovecot: Dovecot, store: Store, tags: MailboxSettings['tags']): Desk {
	const endpoint = {
		host: dovecot.host,
		port: dovecot.port,
		security: 'none',
		user: dovecot.user,
		password: dovecot.password,
	} as const;
	const settings: MailboxSettings = {
		id: 'support',
		name: 'Support',
		address: 'support@demo.amends.example',
		aliases: [],
		language: 'en',
		imap: endpoint,
		smtp: endpoint,
		folders: { inbox: 'INBOX', sent: null, drafts: null },
		tags,
		firstDays: 10_000,
		pollSeconds: 3_600,
		savesSent: true,
	};
	return openDesk(settings, {
		store,
		policy: DEFAULT_POLICY,
		calendar: compileCalendar(OFFICE_HOURS, []),
		team: DEMO_PEOPLE,
		now: () => Date.now(),
		newId: randomUUID,
		changed: () => {},
		ledgerGrew: () => {},
		log: createLog('error'),
	});
}
