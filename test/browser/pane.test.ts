import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, startFakeApi } from './fake-api.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

const PANE = { width: 320, height: 600 };

/** What the first look at the pane may cost on the wire, zipped. */
const FIRST_LOAD_BYTES = 250_000;

describeWith('chromium', 'the pane beside a mail', () => {
	let server: FakeServer;
	let browser: Browser;

	beforeAll(async () => {
		[server, browser] = await Promise.all([startFakeApi({ mode: 'demo' }), openBrowser()]);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	const open = (rest: string, sight = {}) =>
		openPage(browser, `${server.address}/pane.html${rest}`, { ...PANE, ...sight });
	const message = (id: string) => `?message=${encodeURIComponent(id)}`;
	const heading = (page: Page, name: string) => page.getByRole('heading', { name });

	test('shows the case of the open mail, and asks for it once', async () => {
		const { page, complaints } = await open(message('<k1@mail.example>'));
		await heading(page, 'Your kettle nearly set my kitchen on fire').waitFor();
		await page.getByText('Acknowledge and apologise first.').waitFor();
		expect(server.calls.get('case')).toBeUndefined();
		expect(complaints).toEqual([]);
	});

	test('waits for a mail that Amends has not read yet, and shows its case as soon as it has', async () => {
		const { page } = await open(message('<late@mail.example>'));
		await page.getByText('This mail has just arrived').waitFor();
		const asked = server.calls.get('caseByMessage') ?? 0;
		server.tell('case', { caseId: 'c1' });
		await expect.poll(() => server.calls.get('caseByMessage')).toBeGreaterThan(asked);
	});

	test('says why a mail is no complaint, and makes it one with a click', async () => {
		const { page } = await open(message('<newsletter@mail.example>'));
		await page.getByText('bulk mail (List-Unsubscribe)').waitFor();
		await page.getByRole('button', { name: 'It is a complaint' }).click();
		await expect.poll(() => server.calls.get('makeCase')).toBe(1);
	});

	test('without a mail lets one pick a case, and come back', async () => {
		const { page } = await open('');
		await page.getByText('Choose a mail').waitFor();
		await page.getByRole('link', { name: /Tomás Pereira/ }).click();
		await heading(page, 'Cobrança em duplicado na minha conta').waitFor();
		// By keyboard: the link stands below parts of the case that may still come and move it away under a pointer.
		await page.getByRole('link', { name: 'Another mail' }).press('Enter');
		await page.getByText('Choose a mail').waitFor();
	});

	test('says that the server is away, and goes on when it is back', async () => {
		const { page } = await open(message('<k1@mail.example>'));
		await heading(page, 'What to do now').waitFor();
		server.setBroken(true);
		await page.reload();
		await page.getByRole('alert').waitFor();
		await page.getByText('Amends cannot be reached').or(page.getByText('The database is asleep.')).waitFor();
		server.setBroken(false);
		await page.getByRole('button', { name: 'Try again' }).click();
		await heading(page, 'What to do now').waitFor();
	});

	test('shows the mail as it was sent in a frame that may do nothing', async () => {
		const { page, complaints } = await open(message('<k1@mail.example>'));
		await page.getByRole('button', { name: 'As it was sent' }).click();
		await page.frameLocator('iframe').getByText('sparks came out of the base').waitFor();
		expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
		await page.getByText('2 pictures from elsewhere were blocked').waitFor();
		expect(complaints).toEqual([]);
	});

	test('costs little to open', async () => {
		// What the page must have before it shows anything; what comes when there is time depends on the machine.
		const waiting = ['pane.html'];
		const bytes = new Map<string, number>();
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			if (bytes.has(path)) continue;
			const text = await (await fetch(`${server.address}/${path}`)).text();
			bytes.set(path, gzipSync(text).length);
			const needed = path.endsWith('.html')
				? text.matchAll(/(?:src|href)="\/?(?:\.\/)?([^"]+\.(?:js|css))"/g)
				: text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
			for (const [, name = ''] of needed) waiting.push(path.endsWith('.html') ? name : `assets/${name}`);
		}
		expect(bytes.size).toBeGreaterThan(20);
		expect([...bytes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_LOAD_BYTES);
	});

	test.each(['light', 'dark'])('fits 320 pixels and has no fault that axe knows, in %s', async (theme) => {
		for (const rest of ['', message('<k1@mail.example>'), message('<newsletter@mail.example>')]) {
			const { page } = await open(rest, { isDark: theme === 'dark' });
			await page.getByRole('heading').first().waitFor();
			await page.getByText('Loading').first().waitFor({ state: 'detached' });
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			expect(await violationsOf(page)).toEqual([]);
		}
	});
});
