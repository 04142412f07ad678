import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { projectRoot } from '../../worker/root.ts';

const BUILD = join(projectRoot(), 'dist', 'addin');

/** Addresses that are no file of their own. */
const PAGES: Readonly<Record<string, string>> = { '/': '/console.html', '/compose.html': '/pane.html' };

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.png': 'image/png',
};

/** As strict as the real server's: what is not allowed here must not be needed by the pages. */
const policyOf = (nonce: string): string =>
	`default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; frame-src 'self' about:; base-uri 'none'; form-action 'none'`;

/** Serves the built pages as the real server does: with a nonce, and under the same policy on content. */
export async function sendPage(path: string, response: ServerResponse): Promise<void> {
	const file = join(BUILD, normalize(PAGES[path] ?? path));
	const content = file.startsWith(BUILD) ? await readFile(file).catch(() => null) : null;
	const type = TYPES[extname(file)] ?? 'application/octet-stream';
	if (content === null) return void response.writeHead(404).end();
	if (extname(file) !== '.html') return void response.writeHead(200, { 'content-type': type }).end(content);
	response
		.writeHead(200, { 'content-type': type, 'content-security-policy': policyOf('fake+nonce=') })
		.end(content.toString('utf8').replaceAll('{{nonce}}', 'fake+nonce='));
}
