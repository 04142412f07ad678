import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { addCase, addMail } from '../worker/api/rows.ts';
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts';
import { colourFaultsOf, openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

describeWith('chromium', 'beginnings of answers in the console and beside a draft', () => {
	let opened: ConsoleWorld;
	let browser: Browser;

	beforeAll(async () => {
		[opened, browser] = await Promise.all([openConsoleWorld(), openBrowser()]);
		const { id } = await addCase(opened.store, { number: 12 });
		await addMail(opened.store, { id: 'kettle', caseId: id });
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await opened?.close();
	});

	const open = async (hash: string, person = 'ana', sight = {}) =>
		(
			await openPage(browser, `${opened.address}/${hash}`, {
				kept: { 'amends.demo-user': person, 'amends.language': 'en' },
				...sight,
			})
		).page;

	test('one writes it, another uses it beside a draft, and both see who did and how the case stands', async () => {
		const ana = await open('#/starters?language=en');
		await ana.getByRole('button', { name: 'New beginning' }).click();
		await ana.getByLabel('Title').fill('Late parcels, with the number');
		await ana.getByLabel('Words').fill('Dear {costumer},\n\nabout case ');
		await ana.getByText('Nothing is called “{costumer}”. Did you mean {customer}?').waitFor();
		expect(await ana.getByRole('button', { name: 'Save as version 1' }).isDisabled()).toBe(true);
		await ana.getByLabel('Words').fill('Dear {customer},\n\nabout case ');
		await ana.getByRole('button', { name: '{number}' }).click();
		await ana.getByRole('button', { name: 'Save as version 1' }).click();
		await ana.getByRole('heading', { name: 'Late parcels, with the number' }).waitFor();
		await ana.getByText('not used yet').waitFor();

		const marco = await open('compose.html?answer=%3Ckettle%40mail.example%3E', 'marco');
		await marco.getByLabel('Language of the answer').selectOption('en');
		await marco.getByRole('combobox', { name: 'Find a beginning' }).fill('parcel late');
		await marco.getByRole('combobox', { name: 'Find a beginning' }).press('Enter');
		await expect.poll(() => marco.getByLabel('Your answer').inputValue()).toContain('about case 12');

		await ana.reload();
		await ana.getByRole('listitem').filter({ hasText: 'Marco' }).getByText('used once').waitFor();
		await ana.getByText('Still open 1').waitFor();
	});

	test('of two who change it at once the second is told who was first, and loses no word', async () => {
		const ana = await open('#/starters/new?language=de');
		await ana.getByLabel('Title').fill('Zweimal geschrieben');
		await ana.getByLabel('Words').fill('Guten Tag {customer},');
		await ana.getByRole('button', { name: 'Save as version 1' }).click();
		await ana.getByRole('button', { name: 'Take out of use' }).waitFor();
		const irina = await open(new URL(ana.url()).hash, 'irina');
		await irina.getByLabel('Title').fill('Irinas Titel');
		await ana.getByLabel('Title').fill('Anas Titel');
		await ana.getByRole('button', { name: 'Save as version 2' }).click();
		await ana.getByText('Version 2').waitFor();
		await irina.getByRole('button', { name: 'Save as version 2' }).click();
		await irina.getByRole('button', { name: 'Save mine as the next version' }).click();
		await irina.getByRole('heading', { name: 'Irinas Titel' }).waitFor();
		await irina.getByText('Anas Titel').waitFor();
		await irina.getByRole('button', { name: 'Take out of use' }).click();
		await irina.getByText('This one is out of use. Saving brings it back.').waitFor();
		await irina.getByRole('button', { name: 'Bring back' }).click();
		await irina.getByText('This one is out of use. Saving brings it back.').waitFor({ state: 'detached' });
	});

	test('what Amends brings is read, and is what one’s own begins from', async () => {
		const page = await open('#/starters?language=ru');
		await page.getByRole('searchbox', { name: 'Find a beginning' }).fill('ПРОШУ прощ');
		await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
		await page.getByRole('button', { name: 'Write ours from this' }).click();
		await expect.poll(() => page.getByLabel('Words').inputValue()).toContain('Прошу прощения');
	});

	test('fits 320 pixels and has no fault that axe knows, by day and by night', async () => {
		const page = await open('#/starters?language=en', 'ana', { width: 320 });
		for (const [hash, words] of [
			['#/starters?language=en', 'Thank you for writing to us.'],
			['#/starters/new?language=en', 'What can be put in'],
			['#/starters/amends.en.new.1?language=en', 'Write ours from this'],
		] as const) {
			await page.goto(`${opened.address}/${hash}`);
			await page.getByText(words).first().waitFor();
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			expect(await violationsOf(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await colourFaultsOf(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'light' });
		}
	});
});
