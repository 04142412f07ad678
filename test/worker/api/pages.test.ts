import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API } from '../../../shared/api.ts';
import { PAGES } from '../../../worker/api/policy-headers.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, emptyFolder, openDemo, openMemory, openWorld } from './api-world.ts';

let store: Store;
let world: ApiWorld;
let folder: string;

beforeAll(async () => {
	store = await openMemory();
	folder = await emptyFolder();
	await mkdir(join(folder, 'assets'));
	const page = (name: string) =>
		`<!doctype html><meta name="csp-nonce" content="{{nonce}}"><meta name="office-js" content="{{office-js}}"><title>${name}</title>`;
	for (const { file } of Object.values(PAGES)) await writeFile(join(folder, file), page(file.replace('.html', '')));
	await writeFile(join(folder, 'assets', 'console-3f2a.js'), 'export const x = 1;');
	await writeFile(join(folder, 'assets', 'console-3f2a.js.map'), '{}');
	await writeFile(join(folder, 'icon-32.png'), 'png');
	await writeFile(join(folder, '.secret'), 'x');
	world = await openDemo(store, { pagesFolder: folder });
});

afterAll(async () => {
	await world.close();
	await store.close();
	await rm(folder, { recursive: true });
});

describe('pages', () => {
	test.each([
		['/', 'console'],
		['/console.html', 'console'],
		['/pane.html?et=1', 'pane'],
	])('%s is the %s with a nonce of its own each time', async (url, title) => {
		const nonces = new Set<string>();
		for (let times = 0; times < 2; times += 1) {
			const answer = await world.app.inject(url);
			expect(answer.body).toContain(`<title>${title}</title>`);
			expect(answer.headers['cache-control']).toBe('no-cache');
			const nonce = /csp-nonce" content="([^"]+)"/.exec(answer.body)?.[1] ?? '';
			expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
			nonces.add(nonce);
		}
		expect(nonces.size).toBe(2);
	});

	const policy = async (url: string) => {
		const header = String((await world.app.inject(url)).headers['content-security-policy']);
		return Object.fromEntries(header.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
	};

	test('the console loads nothing from elsewhere and stands in nobody’s frame', async () => {
		expect(await policy('/')).toMatchObject({
			'default-src': ["'none'"],
			'script-src': ["'self'"],
			'connect-src': ["'self'"],
			'frame-ancestors': ["'none'"],
		});
	});

	test('the pane loads office.js and stands in Outlook’s frame', async () => {
		const pane = await policy('/pane.html');
		expect(pane['script-src']).toContain('https://appsforoffice.microsoft.com');
		expect(pane['frame-ancestors']).toContain('https://outlook.office.com');
		expect((await world.app.inject('/pane.html')).headers).not.toHaveProperty('x-frame-options');
	});

	test('an organisation’s own office.js and its own Exchange are let in, and stand in the page', async () => {
		const own = await openDemo(store, {
			pagesFolder: folder,
			settings: {
				outlook: { officeJs: 'https://files.shop.example/office.js', origins: ['https://mail.shop.example'] },
			},
		});
		const answer = await own.app.inject('/compose.html');
		expect(answer.body).toContain('content="https://files.shop.example/office.js"');
		const header = String(answer.headers['content-security-policy']);
		expect(header).toMatch(/script-src 'self' https:\/\/files\.shop\.example /);
		expect(header).toMatch(/frame-ancestors .*https:\/\/mail\.shop\.example$/);
		await own.close();
	});

	test('the script of events may call us from classic Outlook', async () => {
		const answer = await world.app.inject('/.well-known/microsoft-officeaddins-allowed.json');
		expect(answer.json()).toEqual({ allowed: ['https://amends.shop.example/events.js'] });
	});

	const everyPage = Object.values(PAGES).flatMap(({ paths, inOutlook }) =>
		paths.map((url) => [url, inOutlook] as const),
	);

	test.each(everyPage)('%s says who may frame it, Outlook among them: %s', async (url, inOutlook) => {
		const { headers } = await world.app.inject(url);
		const framedBy = (await policy(url))['frame-ancestors'] ?? [];
		expect(framedBy).toEqual(inOutlook ? expect.arrayContaining(['https://outlook.office.com']) : ["'none'"]);
		expect(headers).not.toHaveProperty('x-frame-options');
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	test.each([...everyPage.map(([url]) => url), '/api/docs/'])('%s allows nothing inline and no eval', async (url) => {
		expect(JSON.stringify(await policy(url))).not.toMatch(/unsafe/);
	});

	test.each([
		['/assets/console-3f2a.js', 'public, max-age=31536000, immutable'],
		['/icon-32.png', 'public, max-age=3600'],
	])('%s is kept by browsers: %s', async (url, caching) => {
		const answer = await world.app.inject(url);
		expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, caching]);
		expect(answer.headers['x-content-type-options']).toBe('nosniff');
	});

	test.each([
		'/assets/console-3f2a.js.map',
		'/.secret',
		'/assets/none.js',
		'/assets/..%2f..%2fpackage.json',
		'/console.HTML',
	])('%s is nobody’s business', async (url) => {
		expect((await world.app.inject(url)).statusCode).toBe(404);
	});

	test('without a build the page says how to get one', async () => {
		const bare = await openDemo(store, { pagesFolder: join(folder, 'none') });
		const answer = await bare.app.inject('/');
		expect([answer.statusCode, answer.json().mend]).toEqual([
			503,
			'Run `npm run build` in the folder of Amends, then load this page again.',
		]);
		await bare.close();
	});
});

describe('probes', () => {
	test('/healthz answers', async () => {
		expect((await world.app.inject('/healthz')).json()).toEqual({ ok: true });
	});

	test.each([
		[true, 200],
		[false, 503],
	])('/readyz says ready: %s with %i, and what each part says', async (ready, status) => {
		const checks = [{ name: 'mailbox support', ok: ready, says: 'listens' }];
		const probed = await openWorld(store, { readiness: async () => ({ ready, checks }) });
		const answer = await probed.app.inject('/readyz');
		expect([answer.statusCode, answer.json()]).toEqual([status, { ready, checks }]);
		await probed.close();
	});

	test('/metrics are for this machine, and for signed-in people from elsewhere', async () => {
		const closed = await openWorld(store);
		const near = await closed.app.inject('/metrics');
		expect([near.statusCode, near.body]).toEqual([200, '# HELP amends_up 1\namends_up 1\n']);
		expect((await closed.app.inject({ url: '/metrics', remoteAddress: '192.0.2.1' })).statusCode).toBe(401);
		const proxied = await closed.app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '192.0.2.1' } });
		expect(proxied.statusCode).toBe(401);
		await closed.close();
	});
});

describe('what is counted', () => {
	test('an answer of the contract under its name, a refusal too, and nothing of what was asked', async () => {
		const counted = await openDemo(store);
		await counted.app.inject({ url: '/api/v1/cases?q=secret', headers: { 'x-demo-user': 'ana' } });
		await counted.app.inject('/api/v1/cases?limit=many');
		await counted.app.inject('/healthz');
		expect(counted.answered.map(({ route, status }) => [route, status])).toEqual([
			['cases', 200],
			['cases', 400],
		]);
		expect(counted.answered.every(({ took }) => took > 0)).toBe(true);
		await counted.close();
	});
});

/** What stands beside the contract: it is no JSON. */
const BESIDES = [
	'events',
	'noteSheet',
	'notePhoto',
	'noteKeepPhoto',
	'auditExport',
	'export-cases',
	'export-touches',
	'customerExport',
	'customerImportReport',
	'customerImportUpload',
];

describe('documentation', () => {
	test('OpenAPI has every row of the contract with its parameters and answers', async () => {
		const openapi = (await world.app.inject('/api/docs/json')).json();
		const ids = Object.values(openapi.paths).flatMap((path) =>
			Object.values(path as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
		);
		expect(ids.sort()).toEqual([...Object.keys(API), ...BESIDES].sort());
		const cases = openapi.paths['/api/v1/cases'].get;
		expect(cases.parameters.map(({ name }: { name: string }) => name)).toEqual(
			expect.arrayContaining(['stage', 'severity', 'assignee', 'signal', 'mailbox', 'q', 'cursor', 'limit']),
		);
		expect(cases.responses['200'].content['application/json'].schema.properties.items.type).toBe('array');
		expect(
			openapi.paths['/api/v1/cases/{id}/close'].post.requestBody.content['application/json'].schema.properties.outcome
				.enum,
		).toEqual(['recovered', 'lost', 'withdrawn']);
	});

	test('outside the demo it does not mention the demo’s routes', async () => {
		const team = await openWorld(store);
		expect((await team.app.inject('/api/docs/json')).body).not.toContain('/api/v1/demo');
		await team.close();
	});

	test('/api/docs shows it', async () => {
		const page = await world.app.inject('/api/docs/');
		expect([page.statusCode, page.body.includes('swagger-ui')]).toEqual([200, true]);
		expect((await world.app.inject('/api/docs')).statusCode).toBeLessThan(400);
	});
});
