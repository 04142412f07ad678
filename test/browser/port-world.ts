import { join } from 'node:path';
import { PAGES, policyOf } from '../../worker/api/policy-headers.ts';
import { projectRoot } from '../../worker/root.ts';
import { bundle } from '../outlook-host/bundle.ts';
import { throwAwayCertificate } from '../outlook-host/certificate.ts';
import { startHostServer } from '../outlook-host/host-server.ts';
import { startHttps } from '../outlook-host/https-server.ts';
import type { HostMail } from '../outlook-host/mail-shape.ts';

/** The emulated Outlook around a page that has nothing but the host port. */
export interface PortWorld {
	readonly address: string;
	readonly addIn: string;
	readonly close: () => Promise<unknown>;
}

const FOLDER = join(projectRoot(), 'test', 'browser', 'outlook-port');

/** Starts the two servers; the port's page gets the policy on content that the pane has. */
export async function startPortWorld(mails: readonly HostMail[]): Promise<PortWorld> {
	const certificate = await throwAwayCertificate();
	const host = await startHostServer(certificate, 0);
	const files = await bundle(FOLDER, 'pane.html');
	const policy = policyOf(PAGES.pane, 'none', { officeJs: host.officeJs, origins: [host.address] });
	const addIn = await startHttps(certificate, 0, (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'https://localhost');
		const file = files.get(pathname === '/compose.html' ? '/pane.html' : pathname);
		if (file === undefined) return void response.writeHead(404).end();
		const isPage = file.type.startsWith('text/html');
		response.writeHead(200, { 'content-type': file.type, ...(isPage ? { 'content-security-policy': policy } : {}) });
		response.end(isPage ? String(file.content).replaceAll('{{office-js}}', host.officeJs) : file.content);
	});
	host.show(async () => ({ addIn: addIn.address, me: { name: 'Ana', address: 'support@shop.example' }, mails }));
	return { address: host.address, addIn: addIn.address, close: () => Promise.all([host.close(), addIn.close()]) };
}

/** A mail of the emulated mailbox, number so and so. */
export const someMail = (number: number): HostMail => ({
	itemId: `item-${number}`,
	messageId: `<m${number}@mail.example>`,
	folder: 'Inbox',
	from: { name: 'Jane', address: 'jane@mail.example' },
	to: [{ name: 'Shop', address: 'support@shop.example' }],
	subject: `Mail ${number}`,
	at: new Date(Date.UTC(2026, 10, 20, 12) - number * 60_000).toISOString(),
	text: `Words of mail ${number}`,
	headers: [
		'From: jane@mail.example',
		`Message-ID: <m${number}@mail.example>`,
		`In-Reply-To: <p${number}@mail.example>`,
		`References: <old@mail.example>\r\n <p${number}@mail.example>`,
	].join('\r\n'),
});
