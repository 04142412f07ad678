import type { Browser, Frame, Page } from 'playwright-core';
import type { Handle } from '../outlook-host/page/main.ts';
import type { Port } from './outlook-port/port-page.ts';

declare global {
	interface Window {
		outlook?: Handle;
		port?: Port;
	}
}

/** What one sees it with. */
export interface OutlookSight {
	readonly isDark?: boolean;
	readonly isForced?: boolean;
	/** of the pane */
	readonly width?: number;
	/** false: office.js cannot be had */
	readonly hasOfficeJs?: boolean;
	/** how this Outlook behaves: `latency=0-300&lost=10` */
	readonly behaviour?: string;
}

/** The emulated Outlook as one person sees it. */
export interface OpenOutlook {
	readonly page: Page;
	/** the add-in's frame, once it is there */
	readonly pane: () => Promise<Frame>;
	/** what the policy on content refused in it: directive and script that wanted it */
	readonly refused: () => Promise<readonly string[]>;
}

const REPORTS = `window.refused = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile }) =>
	window.refused.push(effectiveDirective + ' ' + sourceFile));`;

/** Opens the emulated Outlook in a browser of its own. */
export async function openOutlook(browser: Browser, address: string, sight: OutlookSight = {}): Promise<OpenOutlook> {
	const { isDark = false, isForced = false, width = 320, hasOfficeJs = true, behaviour = '' } = sight;
	const context = await browser.newContext({
		ignoreHTTPSErrors: true,
		viewport: { width: 880 + width, height: 760 },
		colorScheme: isDark ? 'dark' : 'light',
		forcedColors: isForced ? 'active' : 'none',
		locale: 'en-GB',
		timezoneId: 'Europe/Rome',
		reducedMotion: 'reduce',
	});
	await context.addInitScript(REPORTS);
	if (!hasOfficeJs) await context.route('**/office-js/**', (route) => route.abort());
	const page = await context.newPage();
	page.setDefaultTimeout(30_000);
	await page.goto(`${address}/?width=${width}&${behaviour}`);
	await page.waitForFunction(() => window.outlook !== undefined);
	const pane = async (): Promise<Frame> => {
		const frame = await (await page.waitForSelector('iframe')).contentFrame();
		if (frame === null) throw new Error('the pane has no frame');
		return frame;
	};
	const refused = async () => (await pane()).evaluate(() => (window as unknown as { refused: string[] }).refused);
	return { page, pane, refused };
}

/** Opens a mail; null opens none. */
export const selectMail = (page: Page, messageId: string | null): Promise<void> =>
	page.evaluate((id) => {
		const { mailbox } = window.outlook as Handle;
		mailbox.select(mailbox.mails.find((mail) => mail.messageId === id) ?? null);
	}, messageId);

/** The categories on a mail. */
export const categoriesOn = (page: Page, messageId: string): Promise<readonly string[]> =>
	page.evaluate((id) => {
		const { mailbox } = window.outlook as Handle;
		const mail = mailbox.mails.find((one) => one.messageId === id);
		return mail ? [...mailbox.categoriesOf(mail)].sort() : [];
	}, messageId);
