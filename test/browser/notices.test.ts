import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Notice } from '../../shared/notice.ts';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, startFakeApi } from './fake-api.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

const NOTICES: readonly Notice[] = [
	{ mailbox: 'support', what: 'client-secret', days: 12 },
	{ mailbox: 'support', what: 'consent', days: null },
];

describeWith('chromium', 'the console, when Amends is kept out of a mailbox', () => {
	let browser: Browser;
	let server: FakeServer;

	beforeAll(async () => {
		[browser, server] = await Promise.all([openBrowser(), startFakeApi({ mode: 'demo', notices: NOTICES })]);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	test('says so on every page, with what mends it', async () => {
		const { page, complaints } = await openPage(browser, `${server.address}/#/cases`);
		const banner = page.getByRole('complementary', { name: 'Somebody must mend this' });
		await banner.getByText('The client secret of Support runs out in 12 days.').waitFor();
		await banner.getByText('“Grant admin consent”').waitFor();
		await page.getByRole('link', { name: /My day/ }).click();
		await banner.waitFor();
		expect(complaints).toEqual([]);
	});

	test.each([
		[1280, false],
		[1280, true],
		[400, false],
	])('fits into %i pixels and has no fault that axe knows (dark: %s)', async (width, isDark) => {
		const { page } = await openPage(browser, `${server.address}/#/cases`, { width, isDark });
		await page.getByRole('complementary', { name: 'Somebody must mend this' }).waitFor();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page)).toEqual([]);
	});
});
