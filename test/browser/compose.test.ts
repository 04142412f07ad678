import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, startFakeApi } from './fake-api.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

const PANE = { width: 320, height: 700 };

describeWith('chromium', 'the pane beside an answer', () => {
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

	const open = (answered: string, sight = {}) =>
		openPage(browser, `${server.address}/compose.html?answer=${encodeURIComponent(answered)}`, { ...PANE, ...sight });
	const write = (page: Page, words: string) => page.getByLabel('Your answer').fill(words);

	test('knows whose case it is', async () => {
		const { page, complaints } = await open('<k1@mail.example>');
		await page.getByRole('heading', { name: 'Answer to case' }).waitFor();
		expect(complaints).toEqual([]);
	});

	test('points at words that would hurt while one writes, and says why and what instead', async () => {
		const { page } = await open('<k1@mail.example>');
		await write(
			page,
			'Dear Jane, unfortunately it is our policy. You should have read the manual before you used it at home.',
		);
		await page.getByText('You should have').first().waitFor();
		await page
			.getByRole('status')
			.filter({ hasText: /things to look at/ })
			.waitFor();
		expect(await page.getByRole('button', { name: 'Insert' }).count()).toBeGreaterThan(0);
	});

	test('names the failure in the customer’s own words where the draft does not', async () => {
		const { page } = await open('<k1@mail.example>');
		await write(page, 'Dear Jane, I am sorry for our mistake and will write to you tomorrow before noon.');
		await page.getByText('You wrote to us about this: “sparks came out of the base”.').waitFor();
		await write(page, 'Dear Jane, I am sorry for the sparks and will write to you tomorrow before noon.');
		await page.getByText('Nothing to mend.').waitFor();
	});

	test('puts a beginning into the draft, and the coach has nothing against it but what is to be filled in', async () => {
		const { page } = await open('<k1@mail.example>');
		const starters = page.getByRole('region', { name: 'Beginnings' });
		await starters.getByRole('option').nth(1).click();
		await starters.getByRole('button', { name: 'Insert' }).click();
		await page.getByText('Put in', { exact: true }).waitFor();
		await expect.poll(() => page.getByLabel('Your answer').inputValue()).toContain('{day}');
		await expect.poll(() => server.calls.get('starterUsed')).toBe(1);
	});

	test('finds a beginning by its words and puts it in, by keys alone', async () => {
		const { page } = await open('<k1@mail.example>');
		const field = page.getByRole('combobox', { name: 'Find a beginning' });
		await field.focus();
		await page.keyboard.type('putting right');
		const found = page.getByRole('region', { name: 'Beginnings' }).getByRole('option');
		await expect.poll(() => found.count()).toBe(1);
		expect(await found.textContent()).toContain('Resolving');
		await page.keyboard.press('Escape');
		await expect.poll(() => found.count()).toBe(3);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.getByLabel('Your answer').inputValue()).toContain('I have read every word');
		await field.fill('no such words anywhere');
		await page.getByText('There is none.').waitFor();
	});

	test('serves an answer to a mail without a case as well', async () => {
		const { page } = await open('<newsletter@mail.example>');
		await page.getByRole('heading', { name: 'An answer without a case' }).waitFor();
		await page.getByLabel('Language of the answer').selectOption('de');
		await write(page, 'Sehr geehrte Frau Doe, leider können wir da nichts machen, das ist eben so bei uns.');
		await page
			.getByRole('status')
			.filter({ hasText: /to look at/ })
			.waitFor();
	});

	test.each(['light', 'dark'])('fits 320 pixels and has no fault that axe knows, in %s', async (theme) => {
		const { page } = await open('<k1@mail.example>', { isDark: theme === 'dark' });
		await write(page, 'Dear Jane, unfortunately it is our policy. You should have read the manual before you used it.');
		await page.getByText('You should have').first().waitFor();
		for (const summary of await page.locator('summary').all()) await summary.click();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page)).toEqual([]);
	});
});
