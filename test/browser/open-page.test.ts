import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { openBrowser } from './open-page.ts';

describeWith('chromium', 'the browser of the suites', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterAll(() => browser?.close());

	test('keeps everything off that Playwright switches off', async () => {
		const session = await browser.newBrowserCDPSession();
		const { commandLine } = await session.send('SystemInfo.getInfo');
		const [byPlaywright = [], ours = []] = [...commandLine.matchAll(/--disable-features=(\S+)/g)].map(
			([, names = '']) => names.split(','),
		);
		expect(byPlaywright).not.toEqual([]);
		expect(ours).toEqual(expect.arrayContaining(byPlaywright));
	});
});
