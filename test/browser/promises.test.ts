import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, startFakeApi } from './fake-api.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

describeWith('chromium', 'promises', () => {
	let browser: Browser;
	let server: FakeServer;

	beforeAll(async () => {
		[browser, server] = await Promise.all([openBrowser(), startFakeApi({ mode: 'demo' })]);
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	test('one that was found is kept track of with a click, one in the past is refused on its field, and a broken one asks why', async () => {
		const { page, complaints } = await openPage(browser, `${server.address}/#/cases/c1`, { width: 320, height: 640 });
		const panel = page.getByRole('region', { name: 'Promises' });
		await panel.getByText('I will call you on Thursday.').waitFor();
		await panel.getByRole('button', { name: 'Write one down' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Keep track of it' }).click();
		await dialog.getByText('Say by when.').waitFor();
		await dialog.getByRole('textbox', { name: /^What was promised/ }).fill('A call');
		await dialog.getByLabel(/^By when/).fill('2020-01-01T10:00');
		await dialog.getByText('This moment has passed. Choose one that is still to come.').waitFor();
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByRole('button', { name: 'Cancel' }).click();
		await dialog.waitFor({ state: 'detached' });
		await panel.getByRole('button', { name: 'Keep track of it' }).click();
		await panel.getByRole('button', { name: /^More for/ }).click();
		await page.getByRole('menuitem', { name: 'Broken …' }).click();
		await dialog.getByRole('button', { name: 'It was broken' }).click();
		await dialog.getByText('Please fill this in.').waitFor();
		await dialog.getByRole('textbox', { name: /^Why/ }).fill('I was ill');
		await dialog.getByRole('button', { name: 'It was broken' }).click();
		await panel.getByText('1 promise that has ended').click();
		await panel.getByText('I was ill').waitFor();
		expect(server.done.map(({ name }) => name)).toEqual(expect.arrayContaining(['confirmPromise', 'breakPromise']));
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(complaints).toEqual([]);
	});
});
