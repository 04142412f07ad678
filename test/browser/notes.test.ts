import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../shared/time.ts';
import type { Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { WEDNESDAY } from '../worker/api/api-world.ts';
import { addCase, addMail, addTouch } from '../worker/api/rows.ts';
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

/** The smallest PNG that there is. */
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
	'base64',
);

/** The real API on a database of its own, and the real pages. */
describeWith('chromium', 'handwritten notes in the console', () => {
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
			kept: { 'amends.demo-user': 'ana', 'amends.language': 'en', ...sight.kept },
		});

	/** A resolved case with a note to write, and a mail that says where the customer lives. */
	async function addNote(name: string): Promise<string> {
		const customer = { name, address: `${name.replace(' ', '.').toLowerCase()}@mail.example` };
		const resolvedAt = new Date(WEDNESDAY - 7 * DAY);
		const { id } = await addCase(store, { customer, assignee: 'ana', stage: 'resolved', resolvedAt });
		await addMail(store, {
			id: `mail-${id}`,
			caseId: id,
			fromAddress: customer.address,
			fromName: name,
			text: `It leaks.\n\n${name}\n14 Orchard Lane\nBath\nBA1 5LR`,
		});
		await addTouch(store, { id: `${id}-handwritten-note-1-1`, caseId: id, kind: 'handwritten-note' });
		return id;
	}

	test('a found address is taken, the sheet is printed, and the posted card is proved by a photo', async () => {
		const id = await addNote('Nora Whitfield');
		const { page } = await open('#/notes');
		await page.getByText('Worth naming').click();
		await page.getByRole('button', { name: 'Use it' }).click();
		await page.getByText('Address is there').waitFor();
		await page.getByRole('button', { name: 'Print 1 note' }).click();
		const [sheet] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('menuitem', { name: 'On A4, to cut' }).click(),
		]);
		expect(sheet.suggestedFilename()).toBe('notes.pdf');
		await page.getByRole('button', { name: 'Posted' }).click();
		const photo = page.getByLabel('Photo as proof (optional)');
		await photo.setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<html></html>') });
		const post = page.getByRole('dialog').getByRole('button', { name: 'Posted' });
		await post.click();
		expect(await page.getByRole('dialog').isVisible()).toBe(true);
		await photo.setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: PNG });
		await post.click();
		await page.getByText('No note to write').waitFor();
		await page.goto(`${address}/#/cases/${id}`);
		await page.getByText('Posted on').first().waitFor();
		await page.getByRole('button', { name: 'Show the photo' }).click();
		await page.getByRole('img', { name: 'The posted note' }).waitFor();
	});

	test('the page is fit for a narrow, dark window, the keyboard and a screen reader', async () => {
		await addNote('Tom Field');
		const { page } = await open('#/notes', { width: 320, isDark: true });
		await page.getByText('Tom Field').first().waitFor();
		await page.keyboard.press('j');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('The kettle leaks');
		await page.getByText('Worth naming').click();
		await page.getByRole('button', { name: 'Type the address' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
		await page.getByText('Choose a country').waitFor();
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await violationsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBe(0);
	});
});
