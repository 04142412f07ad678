import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../worker/store/connect.ts';
import { findOrMakeCustomers } from '../../worker/store/customers/book.ts';
import { customerIdOf } from '../../worker/store/customers/whole.ts';
import { describeWith } from '../servers/need.ts';
import { WEDNESDAY } from '../worker/api/api-world.ts';
import { addCase } from '../worker/api/rows.ts';
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

/** The real API on a database of its own, and the real pages. */
describeWith('chromium', 'customers in the console', () => {
	let browser: Browser;
	let opened: ConsoleWorld;
	let store: Store;
	let address = '';

	beforeAll(async () => {
		browser = await openBrowser();
		opened = await openConsoleWorld();
		({ store, address } = opened);
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
			kept: { 'amends.demo-user': 'irina', 'amends.language': 'en', ...sight.kept },
		});

	async function addCustomer(name: string): Promise<{ readonly id: string; readonly caseId: string }> {
		const mail = `${name.replace(' ', '.').toLowerCase()}@mail.example`;
		const { id: caseId } = await addCase(store, { customer: { name, address: mail }, subject: `${name} is cross` });
		await findOrMakeCustomers(store.db, [{ address: mail, name, at: WEDNESDAY }]);
		return { id: (await customerIdOf(store.db, mail)) ?? '', caseId };
	}

	test('from the case to the customer, merged with another one, and taken back', async () => {
		const { caseId } = await addCustomer('Nora Quist');
		await addCustomer('Nora Elsewhere');
		const { page, complaints } = await open(`#/cases/${caseId}`);
		await page.getByRole('link', { name: 'Nora Quist', exact: true }).click();
		await page.getByRole('heading', { level: 1, name: 'Nora Quist' }).waitFor();
		await page.getByRole('button', { name: 'Merge …' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Merge' }).click();
		await dialog.getByText('Choose a customer').waitFor();
		await dialog.getByRole('searchbox').fill('elsewhere');
		await dialog.getByRole('radio', { name: /Nora Elsewhere/ }).check();
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByRole('button', { name: 'Merge' }).click();
		await page.getByRole('heading', { level: 1, name: 'Nora Elsewhere' }).waitFor();
		await page.getByText('nora.quist@mail.example').first().waitFor();
		await page.getByText('#', { exact: false }).filter({ hasText: 'Nora Quist is cross' }).first().waitFor();
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByText('It is as it was before').waitFor();
		await page.getByText('taken back').waitFor();
		expect(await page.getByText('nora.quist@mail.example').count()).toBe(0);
		expect(complaints).toEqual([]);
	});

	test('a list in Windows-1251 with a broken line is looked at, brought in, and its refused line saved', async () => {
		const list =
			'Почта;Имя;Уровень\r\nanna@list.example;Анна;золото\r\nbroken@list.example;"Борис\r\nivan@list.example;Иван;\r\n';
		const { page } = await open('#/customer-import');
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'клиенты.csv', mimeType: 'text/csv', buffer: iconv.encode(list, 'windows-1251') });
		await page.getByText('this line cannot be read').waitFor();
		await page.getByRole('cell', { name: 'золото' }).waitFor();
		expect(await page.getByLabel('Letters').inputValue()).toBe('windows-1251');
		expect(await page.getByLabel('Tier').inputValue()).toBe('2');
		await page.getByLabel('Letters').selectOption('windows-1252');
		await page.getByRole('cell', { name: 'çîëîòî' }).waitFor();
		await page.getByLabel('Letters').selectOption('windows-1251');
		await page.getByRole('cell', { name: 'золото' }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
		await page.getByRole('button', { name: 'Bring them in' }).click();
		await page.getByText('2 new, 0 changed, 0 as they were, 1 refused').waitFor();
		await page.getByText('a quotation mark is not closed').waitFor();
		const [report] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the refused lines' }).click(),
		]);
		expect(await readFile(await report.path(), 'utf8')).toContain('3,"a quotation mark is not closed"');
		await page.goto(`${address}/#/customers`);
		await page.getByRole('searchbox', { name: 'Name, address or number' }).fill('анн');
		await page.getByRole('link', { name: 'Анна' }).click();
		await page.getByText('золото').waitFor();
	});

	test('the pages are fit for a narrow, dark window and a screen reader, and erasing asks twice', async () => {
		const { id } = await addCustomer('Tom Field');
		const { page } = await open('#/customers', { width: 320, isDark: true });
		await page.getByRole('link', { name: 'Tom Field' }).waitFor();
		expect([await violationsOf(page), await overflowOf(page)]).toEqual([[], 0]);
		await page.goto(`${address}/#/retention`);
		await page.getByText('kept for good').first().waitFor();
		expect([await violationsOf(page), await overflowOf(page)]).toEqual([[], 0]);
		await page.goto(`${address}/#/customers/${id}`);
		await page.getByLabel('For the team alone').fill('rings in the evening');
		await page.getByRole('button', { name: 'Write down' }).click();
		await page.getByText('rings in the evening').first().waitFor();
		expect([await violationsOf(page), await overflowOf(page)]).toEqual([[], 0]);
		await page.getByRole('button', { name: 'Erase …' }).click();
		const erase = page.getByRole('button', { name: 'Erase for good' });
		await erase.click();
		await page.getByText('That is not what is asked for').waitFor();
		await page.getByLabel('To confirm, type: tom.field@mail.example').fill('tom.field@mail.example');
		await erase.click();
		await page.getByRole('heading', { level: 1, name: 'Erased customer' }).waitFor();
		expect(await page.getByText('Tom Field').count()).toBe(0);
	});
});
