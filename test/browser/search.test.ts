import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { addCase, addMail } from '../worker/api/rows.ts';
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

/** The real API on a database of its own, and the real pages. */
describeWith('chromium', 'the search in the console', () => {
	let browser: Browser;
	let opened: ConsoleWorld;
	let store: Store;
	let address = '';

	beforeAll(async () => {
		browser = await openBrowser();
		opened = await openConsoleWorld();
		({ store, address } = opened);
		await addCase(store, { id: 'kettle', subject: 'The kettle leaks', assignee: 'marco' });
		await addMail(store, {
			id: 'k1',
			caseId: 'kettle',
			words: 'Order DE-4711-22: <img src=x onerror=alert(1)> it arrived broken.',
		});
		await addCase(store, { id: 'lamp', subject: 'Lampe kaputt', language: 'de', stage: 'resolving' });
		await addMail(store, { id: 'l1', caseId: 'lamp', words: 'Die Lieferungen waren broken, größere Schäden.' });
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await opened?.close();
	});

	const open = (hash: string, sight: Parameters<typeof openPage>[2] = {}) =>
		openPage(browser, `${address}/${hash}`, {
			...sight,
			kept: { 'amends.demo-user': 'ana', 'amends.language': 'en', ...sight.kept },
		});

	test('a slash leads from any page into the search, arrows to what is found, and Enter into the case', async () => {
		const { page, complaints } = await open('#/my-day');
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.keyboard.press('/');
		await page.keyboard.type('broken');
		await page.keyboard.press('Enter');
		const found = page.getByRole('list', { name: 'Cases found' }).getByRole('link');
		await expect.poll(() => found.count()).toBe(2);
		expect(await page.locator('mark').allTextContents()).toEqual(['broken', 'broken']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		const subject = await page.evaluate(() => document.activeElement?.textContent ?? '');
		await page.keyboard.press('Enter');
		await page.waitForURL(/#\/cases\/(kettle|lamp)/);
		expect(subject).toContain(page.url().endsWith('kettle') ? 'The kettle leaks' : 'Lampe kaputt');
		expect(complaints).toEqual([]);
	});

	test('what is found can be narrowed, the address says so, and a mail brings no markup into the page', async () => {
		const { page } = await open('#/search?q=broken');
		await page.getByRole('group', { name: 'Narrow what was found' }).waitFor();
		await page.getByRole('button', { name: /^Marco/ }).click();
		await page.waitForURL(/assignee=marco/);
		const found = page.getByRole('list', { name: 'Cases found' }).getByRole('link');
		await expect.poll(() => found.count()).toBe(1);
		expect(await found.first().textContent()).toContain('<img src=x onerror=alert(1)>');
		expect(await page.locator('main img').count()).toBe(0);
	});

	test('a misspelt word is said, nothing found says what one can type, and too much is refused in a sentence', async () => {
		const { page } = await open('#/search?q=kettel');
		await page.getByText('Nobody wrote “kettel”. Found instead: kettle.').waitFor();
		await page.getByRole('searchbox').fill('xyzzyx');
		await page.getByText('Nothing found').waitFor();
		await page.getByRole('heading', { name: 'What you can type' }).waitFor();
		await page.getByRole('searchbox').fill('kettle '.repeat(80));
		await page.getByText('That is too long to search for. Keep it to 400 characters.').waitFor();
	});

	test.each([
		[320, 'ru'],
		[1280, 'en'],
		[2560, 'de'],
	])('%i pixels wide in %s it breaks no rule of accessibility and fits', async (width, language) => {
		const { page } = await open('#/search?q=broken', { width, kept: { 'amends.language': language } });
		await page.locator('mark').first().waitFor();
		expect(await violationsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBe(0);
		await page.goto(`${address}/#/search`);
		await page.locator('dl code').first().waitFor();
		expect(await violationsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBe(0);
	});
});
