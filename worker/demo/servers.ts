import type { Instant } from '../../shared/time.ts';
import { type DemoImap, startImap } from './imap-server.ts';
import { KEEP_NOTHING, type Keeper, keepIn } from './keep.ts';
import { DEMO_LOGIN } from './people.ts';
import { loadSampleMail } from './sample-mail.ts';
import { type DeliveredMail, type DemoSmtp, startSmtp } from './smtp-server.ts';

export interface DemoMailboxOptions {
	/** 0 takes any free port */
	readonly imapPort: number;
	readonly smtpPort: number;
	/** the demo's clock: dates the sample mails and all that arrives */
	readonly now: () => Instant;
	/** where mails, UIDs and flags outlive the process; without it they live in memory */
	readonly folder?: string;
	readonly log: { warn(facts: object, message: string): void };
}

export interface DemoMailbox {
	readonly imap: { readonly host: string; readonly port: number };
	readonly smtp: { readonly host: string; readonly port: number };
	readonly user: string;
	readonly password: string;
	/** how many sample mails were put in; 0 when an earlier run's mailbox came back */
	readonly seeded: number;
	/** what SMTP took in since the start, oldest first; the last `OUTBOX_LENGTH` of it */
	outbox(): readonly DeliveredMail[];
	/** keeps what is not kept yet, and hangs up on every client */
	close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** A demo that runs for weeks must not hold every mail twice. */
const OUTBOX_LENGTH = 1_000;

/**
 * Starts the embedded demo mailbox: a real IMAP and a real SMTP server on loopback, with the sample mails on first
 * start. What SMTP takes in lies in an IMAP folder a moment later; no mail ever leaves the machine.
 * Rejects when a port is taken or the kept state cannot be read.
 */
export async function startDemoMailbox(options: DemoMailboxOptions): Promise<DemoMailbox> {
	const keeper = keeperFor(options);
	const outbox: DeliveredMail[] = [];
	const { imap, seeded } = await startKeptImap(options, keeper);
	const deliver = (delivered: DeliveredMail) => {
		for (const folder of delivered.folders) imap.deliver(folder, delivered.mail, { at: delivered.at, flags: [] });
		outbox.push(delivered);
		if (outbox.length > OUTBOX_LENGTH) outbox.shift();
	};
	const smtp = await startSmtp({ port: options.smtpPort, now: options.now, deliver }).catch(async (error: unknown) => {
		await imap.close();
		throw error;
	});
	return {
		imap: { host: HOST, port: imap.port },
		smtp: { host: HOST, port: smtp.port },
		...DEMO_LOGIN,
		seeded,
		outbox: () => outbox,
		close: () => close(imap, smtp, keeper),
	};
}

function keeperFor({ folder, log }: DemoMailboxOptions): Keeper {
	if (folder === undefined) return KEEP_NOTHING;
	return keepIn(folder, (error) => log.warn({ err: error }, 'the demo mailbox could not be kept on disk'));
}

async function startKeptImap({ imapPort, now }: DemoMailboxOptions, keeper: Keeper) {
	const kept = keeper.load();
	const samples = kept === null ? loadSampleMail(now()) : [];
	// The seed is kept once, when it is complete: a start that is cut short begins again with all of it.
	let isSeeding = true;
	const imap: DemoImap = await startImap({
		port: imapPort,
		...DEMO_LOGIN,
		now,
		kept,
		keepMail: keeper.keepMail,
		changed: (what) => {
			if (!isSeeding) keeper.changed(what, () => imap.folders());
		},
	});
	for (const { folder, mail, at, flags } of samples) imap.deliver(folder, mail, { at, flags });
	isSeeding = false;
	keeper.changed('mail', () => imap.folders());
	return { imap, seeded: samples.length };
}

async function close(imap: DemoImap, smtp: DemoSmtp, keeper: Keeper): Promise<void> {
	await smtp.close();
	await imap.close();
	keeper.close(imap.folders());
}
