import { type DemoImap, type KeptFolder, startImap } from '../../worker/demo/imap-server.ts';
import { startDovecot } from './dovecot.ts';

/** The IMAP servers that suites run on: the demo's own, and Dovecot. */
export type MailServerKind = 'demo' | 'dovecot';

/** An IMAP server that a test can upset. */
export interface MailServer {
	readonly login: { readonly host: string; readonly port: number; readonly user: string; readonly password: string };
	/** Puts a mail into a folder that exists, as a delivery agent does: new and unseen. */
	deliver(folder: string, raw: Uint8Array, receivedAt?: Date): void;
	/** Makes the folder anew under another UIDVALIDITY; its mails are gone. */
	changeUidValidity(folder: string): Promise<void>;
	/** Is down until `restart`. */
	halt(): Promise<void>;
	/** Comes back on the same port with the same mail. */
	restart(): Promise<void>;
	stop(): Promise<void>;
}

/** Starts one of them on a free port of the loopback. */
export const startMailServer = (kind: MailServerKind): Promise<MailServer> => STARTS[kind]();

const STARTS: Readonly<Record<MailServerKind, () => Promise<MailServer>>> = {
	dovecot: async () => {
		const dovecot = await startDovecot();
		if ('skipped' in dovecot) throw new Error(dovecot.skipped);
		const { host, port, user, password } = dovecot;
		return {
			...dovecot,
			login: { host, port, user, password },
			changeUidValidity: async (folder) => dovecot.changeUidValidity(folder),
		};
	},
	demo: startDemoImap,
};

async function startDemoImap(): Promise<MailServer> {
	const login = { host: '127.0.0.1', user: 'support', password: 'secret' };
	const launch = (port: number, kept: readonly KeptFolder[] | null): Promise<DemoImap> =>
		startImap({
			...login,
			port,
			kept,
			now: () => Date.now(),
			keepMail: () => undefined,
			changed: () => undefined,
		});
	let imap = await launch(0, null);
	const { port } = imap;
	let kept: readonly KeptFolder[] = [];
	const halt = async (): Promise<void> => {
		kept = imap.folders().map(plain);
		await imap.close();
	};
	return {
		login: { ...login, port },
		deliver: (folder, raw, receivedAt = new Date()) => {
			// The server knows folders by name only; a test may have made more than the demo has.
			imap.deliver(folder as Parameters<DemoImap['deliver']>[0], Buffer.from(raw), {
				at: receivedAt.getTime(),
				flags: [],
			});
		},
		changeUidValidity: async (folder) => {
			await halt();
			kept = kept.map((one) =>
				one.path === folder ? { ...one, uidvalidity: one.uidvalidity + 1_000, uidnext: 1, messages: [] } : one,
			);
			imap = await launch(port, kept);
		},
		halt,
		restart: async () => {
			imap = await launch(port, kept);
		},
		stop: async () => {
			await imap.close();
		},
	};
}

const KEPT = ['path', 'uidvalidity', 'uidnext', 'HIGHESTMODSEQ', 'special-use', 'messages'] as const;

/** What is kept of a folder: the server's own objects hold more, and its clients. */
const plain = (folder: KeptFolder): KeptFolder =>
	Object.fromEntries(KEPT.filter((key) => key in folder).map((key) => [key, folder[key]])) as unknown as KeptFolder;
