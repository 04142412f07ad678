import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, startFakeApi } from './fake-api.ts';
import { WAITING } from './fake-remedies.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

describeWith('chromium', 'giving a remedy', () => {
	let browser: Browser;
	let server: FakeServer;

	beforeAll(async () => {
		browser = await openBrowser();
		const losses = [{ money: { amount: '50.00', currency: 'EUR' }, quote: 'it cost me 50 €', mailId: 'k1' }];
		server = await startFakeApi({ mode: 'demo', remedies: { losses, requests: [WAITING] } });
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	const pageIsShown = (page: Page) =>
		page.waitForFunction(() => document.querySelector('main')?.closest('[aria-hidden="true"]') === null);

	test('takes one hand in a pane of 320 pixels, warns while one types, and leaves the page as it was', async () => {
		const { page, complaints } = await openPage(browser, `${server.address}/#/cases/c1`, { width: 320, height: 640 });
		const open = page.getByRole('button', { name: 'Give a remedy' });
		await open.click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Give it' }).click();
		await dialog.getByText('Write an amount such as 49.90').waitFor();
		await dialog.getByText('Write a few words').waitFor();
		const amount = dialog.getByRole('textbox', { name: 'Amount' });
		await amount.fill('76,50');
		await dialog.getByText('With it the customer gets 153 % of the loss.').waitFor();
		await dialog.getByRole('combobox', { name: 'Amount: Currency' }).fill('xyq');
		await dialog.getByText('This is no currency.').waitFor();
		await dialog.getByRole('combobox', { name: 'Amount: Currency' }).fill('eur');
		await amount.fill('100,01');
		await dialog.getByText('this is more than you may give in this case').waitFor();
		await dialog.getByRole('button', { name: 'Ask a lead' }).waitFor();
		await dialog.getByText('3 comparable cases').click();
		await dialog.getByText('half got €40 or less; from €30 to €50').waitFor();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await amount.fill('60');
		await dialog.getByRole('textbox', { name: /^Why/ }).fill('It burnt the counter.');
		await dialog.getByRole('button', { name: 'Give it' }).click();
		await page.getByText('It stands in the ledger.').first().waitFor();
		expect(server.done.at(-1)).toMatchObject({
			name: 'giveRemedy',
			body: {
				kind: 'refund',
				money: { amount: '60.00', currency: 'EUR' },
				loss: { amount: '50.00' },
				why: 'It burnt the counter.',
			},
		});
		// What hides the page behind a form takes a quarter of a second to do so; what shows it again must not be lost.
		await pageIsShown(page);
		expect(await open.evaluate((button) => button === document.activeElement)).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('a lead approves with one click, from the day’s list', async () => {
		const { page } = await openPage(browser, `${server.address}/#/my-day`, { kept: { 'amends.demo-user': 'irina' } });
		const waiting = page.getByRole('region', { name: /Waiting for you/ });
		await waiting.getByText('Ana Duarte asks for approval').waitFor();
		await waiting.getByText('4 requests answered in the last 30 days, half of them within 12 min').waitFor();
		expect(await violationsOf(page)).toEqual([]);
		await waiting.getByRole('button', { name: 'Approve: Refund €250' }).click();
		await page.getByText('Approved. Ana Duarte will hear by mail.').first().waitFor();
		await waiting.waitFor({ state: 'detached' });
	});
});
