import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { HOUR } from '../../shared/time.ts';
import { systemCode } from '../errors.ts';
import type { OutlookSettings } from '../settings.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { PAGES, type Page, policyOf } from './policy-headers.ts';
import { refuse } from './refusals.ts';

const NONCE_BYTES = 16;

/** Files under this folder bear a hash of their content in their name, so they never change. */
const HASHED = '/assets/';

/** Serves console, pane and their files. */
export async function registerPages(app: FastifyInstance, { pagesFolder, random, settings }: ApiDeps): Promise<void> {
	for (const page of Object.values(PAGES)) {
		for (const path of page.paths) {
			app.get(path, { schema: { hide: true } }, (_request, reply) =>
				sendPage(reply, page, {
					folder: pagesFolder,
					nonce: Buffer.from(random(NONCE_BYTES)).toString('base64'),
					outlook: settings.outlook,
				}),
			);
		}
	}
	// Classic Outlook runs the script of events outside of any page and then asks here whether it may call us.
	app.get('/.well-known/microsoft-officeaddins-allowed.json', { schema: { hide: true } }, (_request, reply) =>
		reply.header('cache-control', 'no-cache').send({ allowed: [`${settings.server.publicUrl}/events.js`] }),
	);
	if (!existsSync(pagesFolder)) return;
	await app.register(fastifyStatic, {
		root: pagesFolder,
		index: false,
		cacheControl: false,
		schemaHide: true,
		// A page goes out with its nonce and policy or not at all; source maps and hidden files are nobody's business.
		allowedPath: (path) => !/\.html?$|\.map$|\/\./i.test(path),
		setHeaders: (reply, path) => {
			reply.header('cache-control', cachingOf(path.replaceAll('\\', '/')));
			// Outlook shows the add-in's icons on its own pages.
			reply.header('cross-origin-resource-policy', 'cross-origin');
		},
	});
}

/** Outlook keeps the script of events as long as it may, and a fault in it would stand between people and their mail. */
const CACHING: readonly { readonly of: RegExp; readonly say: string }[] = [
	{ of: new RegExp(HASHED), say: 'public, max-age=31536000, immutable' },
	{ of: /\/events\.js$/, say: 'no-cache' },
];

const cachingOf = (path: string): string =>
	CACHING.find(({ of }) => of.test(path))?.say ?? `public, max-age=${HOUR / 1_000}`;

async function sendPage(
	reply: FastifyReply,
	page: Page,
	{ folder, nonce, outlook }: { readonly folder: string; readonly nonce: string; readonly outlook: OutlookSettings },
): Promise<FastifyReply> {
	const html = await readPage(join(folder, page.file));
	if (html === null) return sendRefusal(reply, refuse('not-built'));
	return reply
		.headers({
			'content-security-policy': policyOf(page, nonce, outlook),
			'cross-origin-opener-policy': page.opener,
			'cache-control': 'no-cache',
		})
		.type('text/html; charset=utf-8')
		.send(html.replaceAll('{{nonce}}', nonce).replaceAll('{{office-js}}', outlook.officeJs));
}

/** Read anew each time: a build while the server runs brings new file names in the page. */
async function readPage(path: string): Promise<string | null> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return null;
		throw error;
	}
}
