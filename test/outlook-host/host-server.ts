import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { projectRoot } from '../../worker/root.ts';
import { type BundledFile, bundle } from './bundle.ts';
import type { Certificate } from './certificate.ts';
import { type HttpsServer, startHttps } from './https-server.ts';
import type { HostWorld } from './mail-shape.ts';
import { officeJsFile } from './office-js.ts';

/** The emulated Outlook's own server. */
export interface HostServer extends HttpsServer {
	/** address of office.js for the add-in's pages */
	readonly officeJs: string;
	/** what the page shows, asked each time it opens */
	show(world: () => Promise<HostWorld>): void;
}

const PAGE = join(projectRoot(), 'test', 'outlook-host', 'page');
const OFFICE_JS = '/office-js/';

/** Starts the server of the page that plays Outlook, and of the local office.js. `port`: 0 for any. */
export async function startHostServer(certificate: Certificate, port: number): Promise<HostServer> {
	const files = await bundle(PAGE, 'index.html');
	let world: (() => Promise<HostWorld>) | null = null;
	const server = await startHttps(certificate, port, async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'https://localhost');
		if (pathname.startsWith(OFFICE_JS)) return sendOfficeJs(response, pathname.slice(OFFICE_JS.length));
		if (pathname === '/world.json') {
			const body = world === null ? null : JSON.stringify(await world());
			return send(response, body === null ? undefined : { type: 'application/json', content: body });
		}
		send(response, files.get(pathname === '/' ? '/index.html' : pathname));
	});
	return {
		...server,
		officeJs: `${server.address}${OFFICE_JS}office.js`,
		show: (next) => {
			world = next;
		},
	};
}

async function sendOfficeJs(response: ServerResponse, path: string): Promise<void> {
	const content = await officeJsFile(path);
	// The real one lies on another site as well, and pages that isolate themselves ask for these headers.
	response.setHeader('access-control-allow-origin', '*');
	response.setHeader('cross-origin-resource-policy', 'cross-origin');
	send(response, content === null ? undefined : { type: 'text/javascript', content });
}

function send(response: ServerResponse, file: BundledFile | undefined): void {
	if (file === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
	response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.content);
}
