import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../worker/root.ts';
import type { Person } from '../../worker/settings.ts';
import type { Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { type ApiWorld, openDemo, openMemory, TEAM } from '../worker/api/api-world.ts';
import { addCase } from '../worker/api/rows.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

const ROOT: Person = { id: 'root', name: 'Root', email: 'root@shop.example', role: 'admin', language: 'en' };

/** The real API on a database of its own, and the real pages. */
describeWith('chromium', 'the team, asked to join, changed and let go in the pages', () => {
	let browser: Browser;
	let store: Store;
	let world: ApiWorld;
	let address = '';

	beforeAll(async () => {
		browser = await openBrowser();
		store = await openMemory();
		world = await openDemo(store, {
			pagesFolder: join(projectRoot(), 'dist', 'addin'),
			people: [...TEAM, ROOT],
			settings: {
				server: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' },
				mailboxes: [
					{ id: 'support', name: 'Support', address: 'support@shop.example', currency: 'EUR' },
					{ id: 'sales', name: 'Sales', address: 'sales@shop.example', currency: 'EUR' },
				],
			},
		});
		await world.app.listen({ host: '127.0.0.1', port: 0 });
		address = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await world?.close();
		await store?.close();
	});

	const open = (hash: string, sight: Parameters<typeof openPage>[2] = {}, person = 'root') =>
		openPage(browser, `${address}/${hash}`, {
			...sight,
			kept: { 'amends.demo-user': person, 'amends.language': 'en', ...sight.kept },
		});

	test('somebody is invited, comes by the link, and is shown to who invited at once', async () => {
		const { page, complaints } = await open('#/team', { width: 400 });
		await page.getByRole('button', { name: 'Invite somebody' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Send the invitation' }).click();
		await dialog.getByText('This is needed.').waitFor();
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByLabel('Name').fill('Lev Orlov');
		await dialog.getByLabel('E-mail address').fill('lev@shop.example');
		await dialog.getByText('These alone').click();
		await dialog.getByRole('checkbox', { name: 'Sales' }).uncheck();
		await dialog.getByRole('button', { name: 'Send the invitation' }).click();
		await page.getByRole('region', { name: 'Invited' }).getByText('Lev Orlov').waitFor();
		const joining = await open(`#/join/${world.invitations.at(-1)?.token}`, { width: 320 }, 'ana');
		await joining.page.getByText('Lev Orlov, Root invites you to Amends.').waitFor();
		expect(await overflowOf(joining.page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(joining.page)).toEqual([]);
		await joining.page.getByRole('button', { name: 'Join and sign in' }).click();
		await joining.page.getByRole('heading', { name: 'Cases' }).waitFor();
		await page
			.getByRole('row', { name: /Lev Orlov/ })
			.getByText('Support')
			.waitFor();
		const again = await open(`#/join/${world.invitations.at(-1)?.token}`, {}, 'ana');
		await again.page.getByText('This invitation was used already.').waitFor();
		expect(complaints).toEqual([]);
	});

	test('two change one person: the second is shown what the first did, and both are kept', async () => {
		const one = await open('#/team');
		const two = await open('#/team', {}, 'irina');
		for (const { page } of [one, two]) {
			await page.getByRole('button', { name: 'What to do with Lev Orlov' }).click();
			await page.getByRole('menuitem', { name: 'Change …' }).click();
		}
		const [first, second] = [one.page.getByRole('dialog'), two.page.getByRole('dialog')];
		await second.getByLabel('Name').fill('Lev A. Orlov');
		await first.getByLabel('Role').selectOption('senior');
		await first.getByRole('button', { name: 'Save' }).click();
		await first.waitFor({ state: 'detached' });
		await second.getByText('Role: agent → senior agent').waitFor();
		expect(await second.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
		expect(await violationsOf(two.page, '[role="dialog"]')).toEqual([]);
		await second.getByRole('button', { name: 'Put mine on top of it' }).click();
		expect(await second.getByLabel('Name').inputValue()).toBe('Lev A. Orlov');
		await second.getByRole('button', { name: 'Save' }).click();
		await one.page
			.getByRole('row', { name: /Lev A\. Orlov/ })
			.getByText('senior agent')
			.waitFor();
	});

	test('what amends.yaml says of somebody is shown and shut; what it leaves open is not', async () => {
		const { page } = await open('#/team');
		await page.getByRole('button', { name: 'What to do with Ana' }).click();
		await page.getByRole('menuitem', { name: 'Change …' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText('amends.yaml names Ana.').waitFor();
		expect(await dialog.getByLabel('Name').isDisabled()).toBe(true);
		await dialog.getByRole('checkbox', { name: 'Away for some days' }).check();
		await dialog.getByLabel('Who stands in').selectOption('irina');
		await dialog.getByRole('button', { name: 'Save' }).click();
		await page
			.getByRole('row', { name: /Ana/ })
			.getByText(/Irina stands in/)
			.waitFor();
	});

	test('who is let go hands the work over, stands among those who left, and is brought back; all by keyboard', async () => {
		await addCase(store, { id: 'one', assignee: 'lev', subject: 'The kettle leaks' });
		const { page } = await open('#/team');
		const menu = page.getByRole('button', { name: 'What to do with Lev A. Orlov' });
		await menu.press('Enter');
		await page.getByRole('menuitem', { name: 'Let go …' }).press('Enter');
		const dialog = page.getByRole('dialog', { name: 'Let Lev A. Orlov go?' });
		await dialog.getByLabel('Who takes over the work?').selectOption('marco');
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByRole('button', { name: 'Let go' }).press('Enter');
		await page.getByText('1 case is somebody else’s now').first().waitFor();
		await page.locator('summary', { hasText: 'Have left' }).press('Enter');
		await page.getByRole('button', { name: 'Bring back' }).press('Enter');
		await menu.waitFor();
	});

	test('the last administrator is kept, and the page says why', async () => {
		const { page } = await open('#/team', {}, 'root');
		await page.getByRole('button', { name: 'What to do with Root' }).click();
		await page.getByRole('menuitem', { name: 'Let go …' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Let go' }).click();
		await page.getByText('No administrator would be left. Make somebody else one first.').waitFor();
	});

	test('the audit log tells it, filters by its address, and is exported by an administrator', async () => {
		const { page } = await open('#/audit?area=people');
		await page.getByText('Lev A. Orlov (lev) was let go').waitFor();
		await page.locator('summary[aria-label^="More about line"]').first().press('Enter');
		await page.getByText('Seal').first().waitFor();
		await page.getByLabel('Whom or what it is about').fill('lev@');
		await page.getByText('Lev A. Orlov (lev) was let go').waitFor({ state: 'detached' });
		expect(page.url()).toContain('q=lev');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Export as CSV' }).click();
		expect((await download).suggestedFilename()).toBe('audit.csv');
		const lead = await open('#/audit', {}, 'irina');
		await lead.page.getByRole('heading', { name: 'Audit log' }).waitFor();
		expect(await lead.page.getByRole('button', { name: 'Export as CSV' }).count()).toBe(0);
	});

	test.each([
		['#/team', 320, true],
		['#/team', 2_560, false],
		['#/audit', 320, false],
		['#/audit', 1_280, true],
	])('%s fits into %i pixels and has no fault that axe knows (dark: %s)', async (hash, width, isDark) => {
		const { page, complaints } = await open(hash, { width, isDark, kept: { 'amends.language': 'de' } });
		await page.locator('tbody tr').first().waitFor();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});
});
