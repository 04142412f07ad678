import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type ConsoleWorld, openConsoleWorld } from './console-world.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

/** The real API on a database of its own, and the real pages. */
describeWith('chromium', 'templates in the console', () => {
	let browser: Browser;
	let opened: ConsoleWorld;
	let address = '';

	beforeAll(async () => {
		browser = await openBrowser();
		opened = await openConsoleWorld();
		({ address } = opened);
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

	test('words are checked and shown as they are written, and of two who write at once neither loses any', async () => {
		const { page: mine } = await open('#/templates');
		await mine.getByRole('link', { name: 'English' }).nth(2).click();
		const words = mine.getByLabel('Words');
		const save = mine.getByRole('button', { name: /^Save as version/ });
		await words.fill('Dear {custmer},\n\nis all well?\n\nStop: {optOutLink}');
		await mine.getByText('Did you mean {customer}?').waitFor();
		expect(await save.isDisabled()).toBe(true);
		await mine.getByRole('button', { name: 'Show the place' }).click();
		await mine.keyboard.type('{customer}');
		await mine.getByText('Nothing to mend.').waitFor();
		await mine.frameLocator('iframe').first().getByText('Dear Jane Miller,').waitFor();

		const { page: theirs } = await open('#/templates/check-in?language=en');
		await theirs.getByLabel('Words').fill('Hi.\n\n{optOutLink}');
		await theirs.getByRole('button', { name: 'Save as version 1' }).click();
		await theirs.getByText('Saved. It holds from the next mail on.').first().waitFor();

		await save.click();
		await mine.getByText(/Irina saved version 1 meanwhile/).waitFor();
		expect(await words.inputValue()).toContain('Dear {customer},');
		await mine.getByRole('button', { name: 'Save mine as the next version' }).click();
		await mine.getByText('Saved. It holds from the next mail on.').first().waitFor();
		await mine.getByText('Version 2').waitFor();
		await mine.getByRole('button', { name: 'Use again' }).click();
		await mine.getByText('brings back version 1').waitFor();
		expect(await words.inputValue()).toBe('Hi.\n\n{optOutLink}');
	});

	test('on a narrow screen, in the dark and in German it fits, and words that are not saved survive a reload', async () => {
		const { page } = await open('#/templates/evaluation?language=de', {
			width: 320,
			height: 720,
			isDark: true,
			kept: { 'amends.language': 'de' },
		});
		const words = page.getByLabel('Text', { exact: true });
		await words.fill('Guten Tag,\n\n{link}\n\nSchluss: {optOutLink}');
		await page.frameLocator('iframe').last().getByText('Die fünf Fragen beantworten').waitFor();
		expect(await overflowOf(page)).toBe(0);
		await page.reload();
		expect(await words.inputValue()).toContain('Schluss');
		await page.getByRole('button', { name: 'Meine Änderungen verwerfen' }).click();
		expect(await words.inputValue()).not.toContain('Schluss');
		// Axe waits for ever for frames that may run nothing, so it looks where there are none: the fields and the list are the same.
		await page.goto(`${address}/#/templates/closing-question?language=de`);
		await words.fill('Alles gut, {kunde}?');
		await page.getByText('Nichts heißt „{kunde}“.').waitFor();
		expect(await violationsOf(page)).toEqual([]);
		await page.getByRole('link', { name: 'Alle Vorlagen' }).click();
		await page.getByRole('heading', { name: 'Schlussfrage' }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
	});
});
