import { DEMO_PEOPLE, DEMO_SHOP } from '../../worker/demo/people.ts';
import { throwAwayCertificate } from './certificate.ts';
import { deliver } from './deliver.ts';
import { readDemoMails } from './demo-mails.ts';
import { startDemoProgram } from './demo-program.ts';
import { startHostServer } from './host-server.ts';
import type { HostMail } from './mail-shape.ts';
import { type Meddle, startTlsProxy } from './tls-proxy.ts';

/** The emulated Outlook with the real program in it. */
export interface OutlookWorld {
	/** of the page that plays Outlook */
	readonly address: string;
	/** of the program behind https: console, pane and API */
	readonly addIn: string;
	/** of the program itself, without https */
	readonly program: string;
	/** mails that Outlook shows besides the program's own, from the next page on */
	alsoShow(mails: readonly HostMail[]): void;
	/** puts a mail into the mailbox that the program watches */
	deliver(raw: string): Promise<void>;
	/** what happens to requests of the pane on their way; null: nothing */
	meddle(how: Meddle | null): void;
	close(): Promise<void>;
}

/** Where it runs. */
export interface WorldOptions {
	/** where the demo keeps its data */
	readonly folder: string;
	/** ports that are nice to have; 0 for any */
	readonly ports: { readonly host: number; readonly addIn: number };
}

const [ME] = DEMO_PEOPLE;

/** Starts everything: certificate, page, office.js, the demo, and https before it. */
export async function startOutlookWorld({ folder, ports }: WorldOptions): Promise<OutlookWorld> {
	const certificate = await throwAwayCertificate();
	const host = await startHostServer(certificate, ports.host);
	const proxy = await startTlsProxy(certificate, ports.addIn);
	const closeServers = () => Promise.all([host.close(), proxy.close()]);
	const demo = await startDemoProgram({ folder, officeJs: host.officeJs, framedBy: host.address }).catch(
		async (error: unknown) => {
			await closeServers();
			throw error;
		},
	);
	proxy.leadTo(demo.address);
	let others: readonly HostMail[] = [];
	host.show(async () => ({
		addIn: proxy.address,
		me: { name: ME.name, address: DEMO_SHOP.address },
		mails: [...(await readDemoMails(demo.address)), ...others],
	}));
	return {
		address: host.address,
		addIn: proxy.address,
		program: demo.address,
		alsoShow: (mails) => {
			others = mails;
		},
		deliver: (raw) => deliver(demo.imap, raw),
		meddle: proxy.meddle,
		close: async () => {
			await closeServers();
			await demo.stop();
		},
	};
}
