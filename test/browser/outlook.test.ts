import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { API } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-shapes.ts';
import { categoriesOf } from '../../shared/category.ts';
import { type OutlookWorld, startOutlookWorld } from '../outlook-host/outlook-world.ts';
import { createChance } from '../outlook-host/page/chance.ts';
import type { Handle } from '../outlook-host/page/main.ts';
import { describeWith } from '../servers/need.ts';
import { openBrowser, violationsOf } from './open-page.ts';
import { categoriesOn, type OutlookSight, openOutlook, selectMail } from './outlook-page.ts';

const KETTLE = '<a1f0-kettle@post.example>';
const CLICKS = 100;
/** So many clicks in a row without a rest. */
const BURST = 10;
const LONGEST_REST_MS = 150;
/** An event takes 120 ms, a late one 600 more. */
const ALL_EVENTS_IN_MS = 800;
/** The clicks that one stays on, save those on mails without a case. */
const FEWEST_TAGGED = 4;
const HUNDRED = { timeout: 90_000 };

/** What office.js itself tries and the pane's policy refuses; it does without. */
const OFFICE_JS_ALONE = /\/office-js\//;

/** Two cores carry much at a time. */
const SOON = { timeout: 10_000 };

describeWith('chromium', 'the pane in Outlook, with the real office.js and the real program', () => {
	let folder: string;
	let world: OutlookWorld;
	let browser: Browser;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'amends-outlook-'));
		[world, browser] = await Promise.all([startOutlookWorld({ folder, ports: { host: 0, addIn: 0 } }), openBrowser()]);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await world?.close();
		await rm(folder, { recursive: true, force: true });
	});

	const open = async (sight: OutlookSight = {}) => {
		const outlook = await openOutlook(browser, world.address, sight);
		return { ...outlook, pane: await outlook.pane() };
	};
	const openKettle = async (sight: OutlookSight = {}) => {
		const outlook = await open(sight);
		await selectMail(outlook.page, KETTLE);
		await outlook.pane.getByRole('heading', { name: 'Your kettle caught fire on my kitchen counter' }).waitFor();
		return outlook;
	};

	/** The cases by Message-ID of their mails, as the program knows them. */
	const readCases = async (page: Page): Promise<ReadonlyMap<string, CaseView>> => {
		const ids = await idsIn(page);
		const found = ids.map(async (id) => {
			const address = `${world.program}${API.caseByMessage.path}?id=${encodeURIComponent(id)}`;
			const response = await fetch(address, { headers: { 'x-demo-user': 'ana' } });
			return response.ok ? [[id, API.caseByMessage.answer.parse(await response.json())] as const] : [];
		});
		return new Map((await Promise.all(found)).flat());
	};

	const idsIn = async (page: Page): Promise<readonly string[]> => {
		const ids = await page.evaluate(() => (window.outlook as Handle).mailbox.mails.map((mail) => mail.messageId));
		return ids.filter((id) => id !== '');
	};

	test('shows the case of the open mail, and follows to the next', async () => {
		const { page, pane } = await openKettle();
		await page.getByRole('button', { name: 'Next' }).click();
		await pane.getByRole('heading', { name: 'Your kettle caught fire' }).waitFor({ state: 'detached' });
		await page.keyboard.press('k');
		await pane.getByRole('heading', { name: 'Your kettle caught fire' }).waitFor();
	});

	test('puts stage and severity on the open mail, and moves them when the case moves', async () => {
		const { page, pane } = await openKettle();
		await expect.poll(() => categoriesOn(page, KETTLE), SOON).toContain('Amends: S4 critical');
		await expect.poll(() => categoriesOn(page, KETTLE), SOON).toContain('Amends: new');
		await pane.getByRole('button', { name: 'Take it' }).click();
		await pane.getByText('Ana Duarte').first().waitFor();
		await pane.getByRole('button', { name: 'Mark resolved' }).click();
		await pane.getByRole('dialog').getByRole('button', { name: 'Mark resolved' }).click();
		await expect.poll(() => categoriesOn(page, KETTLE), SOON).toEqual(['Amends: S4 critical', 'Amends: resolved']);
	});

	test('after a hundred hasty clicks shows the case of the open mail and has tagged no other', HUNDRED, async () => {
		const { page, pane } = await openKettle({ behaviour: 'latency=0-120&lost=15&doubled=20&empty=20&late=10&seed=7' });
		const cases = await readCases(page);
		const known = await idsIn(page);
		const chance = createChance(11);
		for (let click = 1; click <= CLICKS; click += 1) {
			const isLast = click % BURST === 0;
			if (isLast) await page.evaluate(() => window.outlook?.behave({ lost: 0 }));
			const id = known[Math.floor(chance() * known.length)] ?? KETTLE;
			await selectMail(page, id);
			if (isLast) await settlesOn(pane, cases.get(id)?.id ?? null, `click ${click}`);
			else await page.waitForTimeout(chance() * LONGEST_REST_MS);
			await page.evaluate(() => window.outlook?.behave({ lost: 15 }));
		}
		expect(await page.evaluate(() => window.outlook?.mailbox.writes.length)).toBeGreaterThan(FEWEST_TAGGED);
		expect(await wrongTags(page, cases)).toEqual([]);
	});

	/** When all events are in, late ones too, the pane comes to show this case, or says that the mail has none (null). */
	const settlesOn = async (pane: Frame, caseId: string | null, when: string) => {
		const shown = async () => {
			const href = await pane.locator('footer a').last().getAttribute('href');
			const hasNone = await pane.getByText('Not a complaint', { exact: true }).first().isVisible();
			return hasNone ? null : (/cases\/(.+)$/.exec(href ?? '')?.[1] ?? 'nothing yet');
		};
		await pane.waitForTimeout(ALL_EVENTS_IN_MS);
		await expect.poll(shown, { timeout: 10_000, message: when }).toBe(caseId);
	};

	/** The categories of ours on mails that have no such case. */
	const wrongTags = async (page: Page, cases: ReadonlyMap<string, CaseView>): Promise<readonly string[]> => {
		const tagged = await page.evaluate(() => {
			const { mailbox } = window.outlook as Handle;
			return mailbox.mails.map((mail) => [mail.messageId, mailbox.categoriesOf(mail)] as const);
		});
		return tagged.flatMap(([id, names]) => {
			const right = cases.get(id);
			const wanted = right?.isComplaint ? categoriesOf(right).map(({ name }) => name) : [];
			return names
				.filter((name) => name.startsWith('Amends:') && !wanted.includes(name))
				.map((name) => `${id} ${name}`);
		});
	};

	test('shows the case although Outlook answers no call any more', async () => {
		const { pane, page } = await openKettle({ behaviour: 'answers=start' });
		await pane.getByRole('button', { name: 'Move stage' }).waitFor();
		expect(await categoriesOn(page, KETTLE)).not.toContain('Amends: new');
	});

	test('reads along beside an answer', async () => {
		const { page } = await openKettle();
		await page.getByRole('button', { name: 'Reply' }).click();
		const coach = page.frameLocator('iframe[title="Amends beside the answer"]');
		await coach.getByRole('heading', { name: 'The coach' }).waitFor();
		await page.getByLabel('Message').fill('Dear Harriet, unfortunately it is our policy.');
		await coach.getByText('our policy').first().waitFor();
	});

	test('needs nothing that its policy on content forbids', async () => {
		const { refused, pane } = await openKettle();
		await pane.getByRole('button', { name: 'More' }).click();
		const ours = (await refused()).filter((report) => !OFFICE_JS_ALONE.test(report));
		expect(ours).toEqual([]);
	});

	test.each<[string, OutlookSight]>([
		['320 pixels, light', { width: 320 }],
		['320 pixels, dark', { width: 320, isDark: true }],
		['450 pixels, light', { width: 450 }],
		['450 pixels, forced colours', { width: 450, isForced: true }],
	])('fits and has no fault that axe knows: %s', async (_, sight) => {
		const { page, pane } = await openKettle(sight);
		const overflow = () =>
			pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await overflow()).toBeLessThanOrEqual(0);
		expect(await violationsOf(page)).toEqual([]);
	});
});
