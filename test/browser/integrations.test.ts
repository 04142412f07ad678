import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../worker/root.ts';
import type { Person } from '../../worker/settings.ts';
import type { Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { type ApiWorld, openDemo, openMemory, TEAM } from '../worker/api/api-world.ts';
import { addCase, addTouch } from '../worker/api/rows.ts';
import { type Receiver, startReceiver } from '../worker/webhooks/receiver.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

const ADMIN: Person = { id: 'root', name: 'Root', email: 'root@shop.example', role: 'admin', language: 'en' };

/** The real API on a database of its own, the real pages, and a program at the other end. */
describeWith('chromium', 'doors to other programs, in the console', () => {
	let browser: Browser;
	let store: Store;
	let world: ApiWorld;
	let receiver: Receiver;
	let address = '';

	beforeAll(async () => {
		browser = await openBrowser();
		store = await openMemory();
		receiver = await startReceiver();
		const server = { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' };
		world = await openDemo(store, {
			people: [...TEAM, ADMIN],
			pagesFolder: join(projectRoot(), 'dist', 'addin'),
			settings: { server },
		});
		await world.app.listen({ host: '127.0.0.1', port: 0 });
		address = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
		await addCase(store, { id: 'kettle', number: 7, severity: 'S4', assignee: 'root' });
		await addTouch(store, { id: 'kettle-check-in-1-1', caseId: 'kettle', kind: 'check-in' });
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await world?.close();
		await receiver?.close();
		await store?.close();
	});

	const open = (hash: string, sight: Parameters<typeof openPage>[2] = {}) =>
		openPage(browser, `${address}/${hash}`, {
			...sight,
			kept: { 'amends.demo-user': 'root', 'amends.language': 'en', ...sight.kept },
		});

	test('a webhook is added, shows its secret once, is tried, and its log says what came of it', async () => {
		const { page, complaints } = await open('#/integrations');
		await page.getByRole('button', { name: 'Add a webhook' }).click();
		const form = page.getByRole('dialog');
		await form.getByLabel('Name').fill('The shop');
		await form.getByLabel('Address').fill('http://10.0.0.1/hook');
		await form.getByRole('button', { name: 'Save' }).click();
		await form.getByText('It must begin with https://.').waitFor();
		await form.getByText('Choose at least one.').waitFor();
		await form.getByLabel('Assignee changed').check();
		await form.getByLabel('Address').fill('https://10.0.0.1/hook');
		await form.getByRole('button', { name: 'Save' }).click();
		await form.getByText('It leads inside a network, where nothing is sent.').waitFor();
		await form.getByLabel('Address').fill(receiver.url);
		await form.getByLabel('Customers’ words go along').check();
		await form.getByText(/Whoever gets them must protect them/).waitFor();
		await form.getByLabel('Customers’ words go along').uncheck();
		expect(await violationsOf(page)).toEqual([]);
		await form.getByRole('button', { name: 'Save' }).click();
		const secret = page.getByRole('dialog').getByLabel('Secret of The shop');
		expect(await secret.inputValue()).toMatch(/^whsec_/);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await page.getByRole('button', { name: /^Send a test/ }).click();
		await page
			.getByText(/The shop took it: 200/)
			.first()
			.waitFor();
		expect(receiver.received).toHaveLength(1);
		await page.getByRole('button', { name: /^What was sent/ }).click();
		await page.getByRole('dialog').getByText('answered 200').waitFor();
		// Beside it stands a toast, which goes by itself.
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		// The server's refusal of the address, and nothing else.
		expect(complaints).toEqual([expect.stringContaining('status of 400')]);
	});

	test('a token is made and revoked, and tables are saved', async () => {
		const { page } = await open('#/integrations?severity=S4');
		await page.getByRole('button', { name: 'Make a token' }).click();
		const form = page.getByRole('dialog');
		await form.getByLabel('What it is for').fill('Reports');
		await form.getByLabel('Read cases').check();
		await form.getByRole('button', { name: 'Make a token' }).click();
		const token = await page
			.getByRole('dialog')
			.getByLabel(/^Token reports-/)
			.inputValue();
		const asked = await fetch(`${address}/api/v1/cases/kettle`, { headers: { authorization: `Bearer ${token}` } });
		expect(asked.status).toBe(200);
		await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
		await page.getByText('Only the cases that the list showed').waitFor();
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the cases' }).click();
		expect((await saving).suggestedFilename()).toBe('cases.csv');
		await page.getByRole('button', { name: /^Revoke/ }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
		await page.getByText('revoked', { exact: true }).waitFor();
		const again = await fetch(`${address}/api/v1/cases/kettle`, { headers: { authorization: `Bearer ${token}` } });
		expect(again.status).toBe(401);
	});

	test('a calendar link is made from My day, and opens what is due', async () => {
		const { page } = await open('#/my-day');
		await page.getByRole('button', { name: 'Calendar link' }).click();
		await page.getByRole('button', { name: 'Make a link' }).click();
		const link = await page.getByRole('dialog').getByLabel('Calendar link').inputValue();
		expect(await (await fetch(link)).text()).toContain('SUMMARY:Check in (case #7)');
		expect(await violationsOf(page)).toEqual([]);
		await page.getByRole('button', { name: 'Remove the link' }).click();
		await page.getByText('There is no link yet.').waitFor();
		expect((await fetch(link)).status).toBe(404);
	});

	test('agents see the tables alone; on a narrow screen, in the dark and in German the page fits', async () => {
		const agent = await open('#/integrations', { kept: { 'amends.demo-user': 'ana' } });
		await agent.page.getByRole('button', { name: 'Save the cases' }).waitFor();
		expect(await agent.page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Tables']);
		const { page } = await open('#/integrations', {
			width: 320,
			height: 720,
			isDark: true,
			kept: { 'amends.language': 'de' },
		});
		await page.getByRole('button', { name: 'Webhook hinzufügen' }).click();
		await page.getByRole('dialog').waitFor();
		// The page behind it does not scroll, and has no bar.
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await overflowOf(page)).toBe(0);
		expect(await violationsOf(page)).toEqual([]);
	});
});
