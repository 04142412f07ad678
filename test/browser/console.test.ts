import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { colourFaultsOf, openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';
import { type RunningConsole, startConsole } from './start-console.ts';

describeWith('chromium', 'the console on the running program', () => {
	let running: RunningConsole;
	let browser: Browser;

	beforeAll(async () => {
		[running, browser] = await Promise.all([startConsole(), openBrowser()]);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await running?.stop();
	});

	const open = (hash: string, sight = {}) => openPage(browser, `${running.address}/${hash}`, sight);
	const rows = (page: Page): Locator => page.getByRole('list', { name: 'Cases' }).getByRole('listitem');

	/** Opens the newest case that nobody has, and takes it. */
	async function takeOne(page: Page): Promise<void> {
		await rows(page).first().waitFor();
		await rows(page).first().getByRole('link').click();
		await page.getByRole('button', { name: 'Take it' }).click();
		await told(page, 'It is yours now');
	}

	/** A toast says it twice: to eyes, and to screen readers. */
	const told = (page: Page, words: string | RegExp, timeout = 15_000) =>
		page.getByText(words).first().waitFor({ timeout });

	const goThroughMenu = async (page: Page, menu: string, item: string) => {
		await page.getByRole('button', { name: menu, exact: true }).click();
		await page.getByRole('menuitem', { name: item, exact: true }).click();
	};

	test('lists the cases of the sample mail, and breaks no rule of its own policy', async () => {
		const { page, complaints } = await open('');
		await rows(page).first().waitFor();
		expect(await rows(page).count()).toBeGreaterThan(10);
		expect(await rows(page).first().textContent()).toMatch(/S[1-4]/);
		expect(complaints).toEqual([]);
	});

	test('narrows the list by what stands in the address', async () => {
		const { page } = await open('#/cases?severity=S4');
		await rows(page).first().waitFor();
		expect(await rows(page).allTextContents()).toSatisfy((all: string[]) => all.every((text) => text.includes('S4')));
		await page.getByRole('button', { name: 'S4', exact: true }).click();
		await page.waitForURL((url) => url.hash === '#/cases');
		await page.getByLabel('Search customer, subject, words').fill('no such words anywhere');
		await page.getByText('No case matches').waitFor();
		await page.getByRole('button', { name: 'Clear filters' }).click();
		await rows(page).first().waitFor();
	});

	test('is worked by keys: j, k, Enter, / and ?', async () => {
		const { page } = await open('#/cases');
		await rows(page).first().waitFor();
		const isFocused = (place: number) =>
			rows(page)
				.nth(place)
				.getByRole('link')
				.evaluate((link) => link === document.activeElement);
		for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
		expect(await isFocused(1)).toBe(true);
		await page.keyboard.press('?');
		await page.getByRole('dialog').getByText('Next case').waitFor();
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.keyboard.press('/');
		await page.keyboard.type('jk');
		expect(await page.getByRole('searchbox').inputValue()).toBe('jk');
		await page.getByRole('searchbox').fill('');
		await rows(page).nth(1).getByRole('link').focus();
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'What to do now' }).waitFor();
	});

	test('takes a case, moves it, resolves it, and plans what follows', async () => {
		const { page } = await open('#/cases?assignee=none&stage=new');
		await takeOne(page);
		await goThroughMenu(page, 'Move stage', 'Resolving');
		await told(page, 'Moved to Resolving');
		expect(await page.locator('li[aria-current="step"]').textContent()).toBe('Resolving');
		await page.getByRole('button', { name: 'Mark resolved' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('textbox').fill('A new kettle was delivered.');
		await dialog.getByRole('button', { name: 'Mark resolved' }).click();
		await told(page, 'Resolved. The follow-up is planned.');
		const plan = page.getByRole('region', { name: 'Plan' });
		await plan.getByText('Check in').waitFor();
		await plan.getByText('Handwritten note').waitFor();
		await page.getByRole('region', { name: 'History' }).getByText('A new kettle was delivered.').waitFor();
	});

	test('shows a colleague what happens, without reload', async () => {
		const { page: ana } = await open('#/cases?assignee=none&stage=new');
		await rows(ana).first().getByRole('link').click();
		await ana.getByRole('button', { name: 'Take it' }).waitFor();
		const { page: colleague } = await open(new URL(ana.url()).hash);
		await colleague.getByLabel('I am').selectOption({ label: 'Irina Volkova, lead' });
		await colleague.getByRole('button', { name: 'Take it' }).waitFor();
		await ana.getByRole('button', { name: 'Take it' }).click();
		await colleague.locator('article header').first().getByText('Ana Duarte').first().waitFor();
		await ana.getByPlaceholder('For the team').fill('Called her; she is at home after four.');
		await ana.getByRole('button', { name: 'Add note' }).click();
		await colleague.getByText('Called her; she is at home after four.').waitFor();
	});

	test('shows what happened between its first look and its line to the server', async () => {
		const { page: ana } = await open('#/cases?assignee=none&stage=new');
		await rows(ana).first().getByRole('link').click();
		await ana.getByRole('button', { name: 'Take it' }).waitFor();
		const { page: colleague } = await open('');
		let connect = () => {};
		const held = new Promise<void>((resolve) => {
			connect = resolve;
		});
		await colleague.route('**/api/v1/events', async (route) => {
			await held;
			await route.continue();
		});
		await colleague.goto(ana.url());
		await colleague.reload();
		await colleague.getByRole('button', { name: 'Take it' }).waitFor();
		await ana.getByRole('button', { name: 'Take it' }).click();
		await told(ana, 'It is yours now');
		connect();
		await colleague.getByRole('button', { name: 'Take it' }).waitFor({ state: 'detached' });
	});

	test('takes “not a complaint” back within ten seconds', async () => {
		const { page } = await open('#/cases?stage=new');
		await rows(page).first().getByRole('link').click();
		await goThroughMenu(page, 'More', 'Not a complaint');
		await page.getByText('This is marked as not a complaint.').waitFor();
		await page.getByRole('button', { name: 'Undo' }).click();
		await page.getByText('This is marked as not a complaint.').waitFor({ state: 'detached' });
	});

	test('closes as recovered only with what was learned', async () => {
		const { page } = await open('#/cases?stage=resolved');
		await rows(page).first().getByRole('link').click();
		await page.getByRole('button', { name: 'Close case' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Close the case' }).click();
		expect(await dialog.getByText('Write at least a few words here').count()).toBe(2);
		await dialog.getByText('Choose the root cause').waitFor();
		for (const line of ['What went wrong', 'What we did']) await dialog.getByLabel(line).fill(`${line}: known.`);
		await dialog.getByLabel('Root cause').selectOption({ label: 'Delivery' });
		await dialog.getByRole('button', { name: 'Close the case' }).click();
		await told(page, 'The case is closed.');
		await page.getByRole('region', { name: 'What the team learned' }).getByText('Delivery').waitFor();
	});

	test('makes a case of a mail that triage passed by', async () => {
		const { page } = await open('#/ledger?outcome=skip');
		const row = page
			.getByRole('row')
			.filter({ hasText: 'INBOX' })
			.filter({ hasText: 'nothing in it complains' })
			.first();
		await row.getByRole('button', { name: 'Make it a case' }).click();
		await page.getByRole('heading', { name: 'What to do now' }).waitFor();
	});

	test('skips three days: touches fire, and My day has them to tick off', async () => {
		const { page } = await open('#/my-day?of=team');
		const clock = page.getByRole('complementary').locator('time');
		const before = await clock.getAttribute('datetime');
		await page.getByRole('button', { name: 'Skip 3 days' }).click();
		await told(page, /Three days later: \d+ touch/, 60_000);
		const daysPassed = async () =>
			Math.round((Date.parse((await clock.getAttribute('datetime')) ?? '') - Date.parse(before ?? '')) / 86_400_000);
		await expect.poll(daysPassed).toBe(3);
		const late = page.getByRole('region', { name: 'Late' });
		const touches = late.getByRole('listitem');
		await touches.first().waitFor();
		const count = await touches.count();
		await touches
			.first()
			.getByRole('button', { name: /^Tick off/ })
			.click();
		await told(page, /^Ticked off/);
		await expect.poll(() => touches.count()).toBeLessThan(count);
	});

	test('shows what was mailed in the demo', async () => {
		const { page } = await open('#/demo-mail');
		await page.locator('summary').first().click();
		expect((await page.locator('details[open] p').textContent())?.length).toBeGreaterThan(20);
	});

	test('speaks the language chosen, and keeps to it', async () => {
		const { page } = await open('#/cases');
		await page.getByLabel('Language').selectOption('de');
		await page.getByRole('heading', { name: 'Fälle' }).waitFor();
		await page.reload();
		await page.getByRole('heading', { name: 'Fälle' }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('de');
	});

	test('says how to mend an address that leads nowhere', async () => {
		const { page } = await open('#/cases/no-such-case');
		await page.getByRole('alert').waitFor();
		const { page: other } = await open('#/nonsense');
		await other.getByText('There is no such page').waitFor();
	});

	const PAGES = ['#/cases', '#/my-day?of=team', '#/ledger', '#/demo-mail', 'case'];

	/** Opens a page and waits until what it shows is there. */
	async function settled(place: string, sight: object): Promise<Page> {
		const { page } = await open(place === 'case' ? '#/cases' : place, sight);
		await page.getByRole('heading', { level: 1 }).waitFor();
		if (place === 'case') {
			await rows(page).first().getByRole('link').click();
			await page.getByRole('heading', { name: 'Plan' }).waitFor();
		}
		await page.getByText('Loading').first().waitFor({ state: 'detached' });
		return page;
	}

	test.each(PAGES)(
		'%s fits a window of 320 pixels, and has no fault that axe knows, by day and by night',
		async (place) => {
			const page = await settled(place, { width: 320, height: 700 });
			expect(await overflowOf(page)).toBeLessThanOrEqual(0);
			expect(await violationsOf(page)).toEqual([]);
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await colourFaultsOf(page)).toEqual([]);
		},
	);
});
