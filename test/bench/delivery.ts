import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { createParsePool } from '../../worker/mailbox/parse-pool.ts';
import { openStore } from '../../worker/store/connect.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { openBenchDesk } from './backlog.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 15;

/** From a mail's delivery to the keyword on it, as another client of the mailbox sees it, against one bare IDLE event plus one STORE. */
export async function benchDelivery(): Promise<void> {
	const dovecot = await startDovecot();
	if ('skipped' in dovecot) {
		process.stdout.write(`delivery: ${dovecot.skipped}\n`);
		return;
	}
	try {
		const bare = median(await bareRounds(dovecot));
		const ours = median(await ourRounds(dovecot));
		printTable(`IDLE delivery to keyword, Dovecot, median of ${ROUNDS}`, [
			{
				what: 'bare imapflow: IDLE event, then one STORE',
				figure: `${Math.round(bare)} ms`,
				ratio: '1',
				goal: 'baseline',
			},
			{
				what: 'Amends: fetched, judged, case saved, keyword set',
				figure: `${Math.round(ours)} ms`,
				ratio: (ours / bare).toFixed(2),
				goal: 'at most 3',
			},
		]);
	} finally {
		await dovecot.stop();
	}
}

const connect = async (dovecot: Dovecot): Promise<ImapFlow> => {
	const imap = new ImapFlow({
		host: dovecot.host,
		port: dovecot.port,
		secure: false,
		auth: { user: dovecot.user, pass: dovecot.password },
		logger: false,
		disableCompression: true,
	});
	await imap.connect();
	await imap.mailboxOpen('INBOX');
	return imap;
};

const complaint = (index: number) =>
	Buffer.from(
		`From: Wanda <wanda${index}@frost.example>\r\nTo: support@shop.example\r\nSubject: Broken kettle ${index}\r\nMessage-ID: <k${index}-${process.pid}@frost.example>\r\nDate: ${new Date().toUTCString()}\r\n\r\nThe kettle you sent me arrived broken and nobody answers. I want my money back.\r\n`,
	);

/** Delivers one mail after the other; each time until the newest mail carries `keyword`, asked every few milliseconds. */
async function timeRounds(dovecot: Dovecot, keyword: string, first: number): Promise<readonly number[]> {
	const observer = await connect(dovecot);
	const times: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const before = ((await observer.search({ keyword }, { uid: true })) || []).length;
		const start = performance.now();
		dovecot.deliver('INBOX', complaint(first + round));
		while (((await observer.search({ keyword }, { uid: true })) || []).length <= before) {
			if (performance.now() - start > 20_000) throw new Error('the keyword never came');
			await new Promise((resolve) => setTimeout(resolve, 2));
		}
		times.push(performance.now() - start);
	}
	await observer.logout();
	return times;
}

async function bareRounds(dovecot: Dovecot): Promise<readonly number[]> {
	const worker = await connect(dovecot);
	worker.on('exists', ({ count }) => void worker.messageFlagsAdd(String(count), ['$Bare']).then(() => worker.idle()));
	void worker.idle();
	const times = await timeRounds(dovecot, '$Bare', 0);
	await worker.logout();
	return times;
}

async function ourRounds(dovecot: Dovecot): Promise<readonly number[]> {
	const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
	const store = await openStore({ kind: 'pglite', folder });
	const reading = createParsePool();
	const desk = openBenchDesk(dovecot, { store, reading, tags: 'keyword' });
	try {
		await desk.look('new');
		await desk.tag('behind');
		return await timeRounds(dovecot, '$Amends', 1_000);
	} finally {
		await desk.close();
		await reading.close();
		await store.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
