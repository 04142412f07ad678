import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findProgram } from '../servers/need.ts';
import { SWITCHED_OFF } from './switched-off.ts';

/**
 * Debian's Chromium, without the calls home that a sandboxed machine would only wait for. Its shell without windows opens a page in half
 * the time, where it is installed.
 */
export const openBrowser = (): Promise<Browser> =>
	chromium.launch({
		executablePath: findProgram('chromium-headless-shell') ?? findProgram('chromium') ?? 'chromium',
		args: ['--no-sandbox', '--disable-background-networking', `--disable-features=${SWITCHED_OFF.join(',')}`],
	});

export interface Sight {
	readonly width?: number;
	readonly height?: number;
	readonly isDark?: boolean;
	readonly language?: string;
	/** what this browser has kept already */
	readonly kept?: Readonly<Record<string, string>>;
}

/** A page in a browser of its own, as one person sees it. What it complains of on its console is gathered in `complaints`. */
export async function openPage(
	browser: Browser,
	address: string,
	{ width = 1280, height = 900, isDark = false, language = 'en-GB', kept = {} }: Sight = {},
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: isDark ? 'dark' : 'light',
		locale: language,
		timezoneId: 'Europe/Rome',
		reducedMotion: 'reduce',
	});
	await context.addInitScript((all) => {
		for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
	}, kept);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		// What the fake server has none of is no fault of the page.
		const isComplaint = message.type() === 'error' || message.type() === 'warning';
		if (isComplaint && !message.text().includes('status of 404')) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.setDefaultTimeout(30_000);
	await page.goto(address);
	return { page, complaints };
}

/** What axe finds wrong with the page as it stands, or with one part of it, one line each. */
export async function violationsOf(page: Page, within?: string): Promise<readonly string[]> {
	const axe = axeOn(page);
	return linesOf(await (within === undefined ? axe : axe.include(within)).analyze());
}

/** What axe finds wrong with the colours alone: all else is the same in every colour. */
export const colourFaultsOf = async (page: Page): Promise<readonly string[]> =>
	linesOf(await axeOn(page).withRules(['color-contrast', 'link-in-text-block']).analyze());

/**
 * Axe, asked for faults alone: describing all that is right takes most of its time. A page without frames is judged in itself, not
 * by a second page that puts the frames' answers together.
 */
const axeOn = (page: Page): AxeBuilder =>
	new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1);

const linesOf = ({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): readonly string[] =>
	violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));

/** By how many pixels the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
