import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findProgram } from '../servers/need.ts';

/** Debian's Chromium, without the calls home that a sandboxed machine would only wait for. */
export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findProgram('chromium') ?? 'chromium',
		args: ['--no-sandbox', '--disable-background-networking'],
	});

export interface Sight {
	readonly width?: number;
	readonly height?: number;
	readonly isDark?: boolean;
	readonly language?: string;
}

/** A page in a browser of its own, as one person sees it. What it complains of on its console is gathered in `complaints`. */
export async function openPage(
	browser: Browser,
	address: string,
	{ width = 1280, height = 900, isDark = false, language = 'en-GB' }: Sight = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: isDark ? 'dark' : 'light',
		locale: language,
		timezoneId: 'Europe/Rome',
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.setDefaultTimeout(15_000);
	await page.goto(address);
	return { page, complaints };
}

/** What axe finds wrong with the page as it stands, one line each. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** By how many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
