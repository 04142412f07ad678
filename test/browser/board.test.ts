import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type BoardWorld, openBoardWorld } from './board-world.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

describeWith('chromium', 'the board', () => {
	let browser: Browser;
	let board: BoardWorld;

	beforeAll(async () => {
		[browser, board] = await Promise.all([openBrowser(), openBoardWorld()]);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await board?.close();
	});

	const open = async (hash: string, person = 'irina', sight: Parameters<typeof openPage>[2] = {}) => {
		const kept = { 'amends.demo-user': person, 'amends.language': 'en', ...sight.kept };
		const { page } = await openPage(browser, `${board.address}/${hash}`, { ...sight, kept });
		await page.locator('[data-card], [data-id], [data-wall] h2').first().waitFor();
		return page;
	};
	const column = (page: Page, key: string): Locator => page.locator(`[data-column="${key}"]`);
	const card = (page: Page, id: string): Locator => page.locator(`[data-card="${id}"]`);
	/** the one place on a page where a case is */
	const placeOf = (page: Page, id: string) =>
		card(page, id).evaluate((one) => one.closest<HTMLElement>('[data-column]')?.dataset.column);
	const told = (page: Page, words: string) => page.getByText(words).first().waitFor();

	test('a card that one moves by keyboard is with the other person on the other’s screen, and can be taken back', async () => {
		await board.fill(20);
		const [ana, marco] = await Promise.all([open('#/board?by=assignee', 'ana'), open('#/board?by=assignee', 'marco')]);
		expect(await placeOf(marco, 'c0')).toBe('person-');
		await card(ana, 'c0').getByRole('link').focus();
		await ana.keyboard.press('Space');
		await told(ana, 'Case 1 picked up. It is in: Nobody yet.');
		await ana.keyboard.press('ArrowRight');
		await ana.keyboard.press('ArrowRight');
		await told(ana, 'Over: Marco');
		await ana.keyboard.press('Escape');
		await told(ana, 'Case 1 stays where it was.');
		for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'Space']) await ana.keyboard.press(key);
		await told(ana, 'Case 1 dropped on: Marco');
		const undo = ana.getByRole('button', { name: 'Undo' });
		// The way back stays as long as the mouse is on it, however slow this machine is.
		await undo.hover();
		await expect.poll(() => placeOf(marco, 'c0')).toBe('person-marco');
		await expect.poll(() => placeOf(ana, 'c0')).toBe('person-marco');
		// The focus went with the card.
		const isFocused = () => card(ana, 'c0').evaluate((one) => one.contains(document.activeElement));
		await expect.poll(isFocused).toBe(true);
		// Toasts make way for each other: a click that waits until nothing moves may wait until they are gone.
		await undo.dispatchEvent('click');
		await expect.poll(() => placeOf(marco, 'c0')).toBe('person-');
	});

	test('by pointer: a step onwards is done at once, the end and the way back ask for words', async () => {
		await board.fill(20);
		const page = await open('#/board', 'irina', { width: 2000 });
		const dragTo = async (id: string, key: string) => {
			const from = await card(page, id).boundingBox();
			const to = await column(page, key).boundingBox();
			if (from === null || to === null) throw new Error('it is not on the page');
			await page.mouse.move(from.x + 60, from.y + 60);
			await page.mouse.down();
			await page.mouse.move(from.x + 90, from.y + 70);
			await page.mouse.move(to.x + 100, to.y + 90, { steps: 4 });
			await page.mouse.up();
		};
		await dragTo('c0', 'stage-understanding');
		await told(page, 'Moved to Understanding');
		expect(await placeOf(page, 'c0')).toBe('stage-understanding');
		expect(new URL(page.url()).hash).toBe('#/board');

		await dragTo('c3', 'stage-new');
		const back = page.getByRole('dialog', { name: 'Move back to “New”' });
		await back.getByRole('button', { name: 'Move back' }).click();
		await back.getByText('Write at least a few words here').waitFor();
		await back.getByRole('textbox').fill('Taken for another case.');
		await back.getByRole('button', { name: 'Move back' }).click();
		await expect.poll(() => placeOf(page, 'c3')).toBe('stage-new');

		await dragTo('c1', 'stage-resolved');
		await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		expect(await placeOf(page, 'c1')).toBe('stage-acknowledged');
		await dragTo('c1', 'stage-closed');
		await page.getByRole('dialog').getByText('How did it end?').waitFor();
	});

	test('a thousand cards: few are drawn, and what others do takes away neither place nor focus nor a drag', async () => {
		await board.fill(1_000);
		const page = await open('#/board?by=assignee', 'ana');
		const drawn = () => page.locator('[data-card]').count();
		expect(await drawn()).toBeLessThan(80);
		const list = column(page, 'person-ana').locator('> div');
		await list.evaluate((one) => {
			one.scrollTop = 124 * 40;
		});
		const inSight = () =>
			column(page, 'person-ana').evaluate((one) => {
				const top = (one.querySelector(':scope > div') ?? one).getBoundingClientRect().top;
				const cards = [...one.querySelectorAll<HTMLElement>('[data-card]')];
				return cards
					.map((each) => ({ id: each.dataset.card ?? '', at: Math.round(each.getBoundingClientRect().top - top) }))
					.filter(({ at }) => at >= 0)
					.toSorted((a, b) => a.at - b.at)[0];
			});
		await expect.poll(async () => (await inSight())?.at).toBeLessThan(124);
		const before = await inSight();
		expect(await drawn()).toBeLessThan(80);
		await card(page, before?.id ?? '')
			.getByRole('link')
			.focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowRight');
		// The most urgent of Ana's goes to Marco, and the most urgent of nobody's comes to her: both above what she sees.
		await board.assign('c973', 'marco');
		await expect.poll(() => column(page, 'person-ana').locator('h2').textContent()).toContain('249');
		expect(await inSight()).toEqual(before);
		await board.assign('c980', 'ana');
		await expect.poll(() => column(page, 'person-ana').locator('h2').textContent()).toContain('250');
		expect(await inSight()).toEqual(before);
		expect(await card(page, before?.id ?? '').evaluate((one) => one.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Space');
		await expect.poll(() => column(page, 'person-ana').locator('h2').textContent()).toContain('249');
		await list.evaluate((one) => {
			one.scrollTop = one.scrollHeight;
		});
		await expect.poll(() => column(page, 'person-ana').locator('li').last().getAttribute('aria-posinset')).toBe('249');
	});

	test('several at once: chosen by key and click, done in one act, with a word for each that was not, and taken back', async () => {
		await board.fill(12);
		const page = await open('#/cases');
		const row = (place: number) => page.getByRole('list', { name: 'Cases' }).getByRole('listitem').nth(place);
		for (const key of ['j', 'x']) await page.keyboard.press(key);
		await row(4)
			.getByRole('checkbox')
			.click({ modifiers: ['Shift'] });
		await page.getByText('5 cases selected').waitFor();
		await page.getByRole('button', { name: 'Move stage' }).click();
		await page.getByRole('menuitem', { name: 'Understanding' }).click();
		const undo = page.getByRole('button', { name: 'Undo' });
		await undo.hover();
		await told(page, '2 cases changed');
		const refused = page.getByRole('alert').filter({ hasText: 'left as they are' });
		await refused.getByText('Case 5: It is further already.').waitFor();
		await page.getByText('2 cases selected').waitFor();
		await undo.click();
		await expect.poll(() => row(0).textContent()).toContain('Stage 1 of 6');
		await expect.poll(() => row(1).textContent()).toContain('Stage 2 of 6');
		expect(await violationsOf(page)).toEqual([]);
	});

	test('several at once are given as they are seen: what somebody took meanwhile stays theirs, and that is told', async () => {
		await board.fill(12);
		const page = await open('#/cases', 'irina', { width: 1280 });
		const select = (number: number) =>
			page.getByRole('checkbox', { name: `Select case ${number}`, exact: true }).click();
		for (const number of [1, 5, 9]) await select(number);
		// The page hears of nothing, as on a train, but it can still ask.
		await page.route(/api\/v1\/(cases\?|board|cases\/c)/, (route) =>
			route.request().method() === 'GET' ? route.abort() : route.continue(),
		);
		await board.assign('c4', 'marco');
		await page.getByRole('button', { name: 'Assign' }).click();
		await page.getByRole('menuitem', { name: 'Ana' }).click();
		await told(page, '2 cases changed');
		const refused = page.getByRole('alert').filter({ hasText: 'left as it is' });
		await refused.getByText('Case 5: Somebody else has this case by now').waitFor();
		expect(await board.holderOf('c4')).toBe('marco');
		expect(await board.holderOf('c0')).toBe('ana');
	});

	test('a view that one keeps and shares is the other’s too', async () => {
		await board.fill(12);
		const page = await open('#/board?severity=S4', 'ana');
		expect(await page.getByRole('button', { name: 'Keep this view' }).count()).toBe(0);
		await page.getByRole('button', { name: 'Guard' }).click();
		await page.getByRole('menuitemcheckbox', { name: 'Delight' }).click();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Keep this view' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Name').fill('Grave, and winnable');
		await dialog.getByLabel('For the whole team').click();
		expect(await violationsOf(page)).toEqual([]);
		await dialog.getByRole('button', { name: 'Save' }).click();
		await page.getByRole('link', { name: 'Grave, and winnable' }).waitFor();
		const marco = await open('#/board', 'marco');
		await marco.getByRole('link', { name: 'Grave, and winnable' }).click();
		await expect.poll(() => new URL(marco.url()).hash).toBe('#/board?severity=S4&guard=delight');
		// What another one keeps for the team is not for an agent to change.
		expect(await marco.getByRole('button', { name: /^Change/ }).count()).toBe(0);
	});

	test('the wall shows all without scrolling, follows, and is there again after the server was away', async () => {
		await board.fill(60);
		const wall = await open('#/board?wall=1&by=assignee&dark=1', 'irina', { width: 1920, height: 1080 });
		const count = () => wall.getByRole('region', { name: /^Ana/ }).locator('h2 b').textContent();
		expect(await count()).toBe('15');
		expect(await wall.getByRole('button').or(wall.getByRole('link')).count()).toBe(0);
		await board.assign('c0', 'ana');
		await expect.poll(count).toBe('16');
		const { back } = await board.stop();
		await wall.getByText(/^Connecting again/).waitFor();
		expect(await count()).toBe('16');
		await back();
		await wall.getByText(/^Connecting again/).waitFor({ state: 'detached' });
		await board.assign('c4', 'ana');
		await expect.poll(count).toBe('17');
		await wall.keyboard.press('Escape');
		await column(wall, 'person-ana').waitFor();
	});

	test('board and wall fit every screen from 320 pixels to a wall, and have no fault that axe knows', async () => {
		await board.fill(200);
		const page = await open('#/board', 'irina', { width: 320, height: 700 });
		expect(await violationsOf(page)).toEqual([]);
		for (const width of [320, 768, 1280, 2560]) {
			await page.setViewportSize({ width, height: Math.round(width / 2) + 300 });
			await expect.poll(() => overflowOf(page)).toBeLessThanOrEqual(0);
		}
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await violationsOf(page)).toEqual([]);
		/** by how much anything on the wall is larger than its room */
		const beyond = () =>
			page.evaluate(() =>
				[document.documentElement, ...document.querySelectorAll('[data-wall], [data-wall] section')]
					.map((one) => Math.max(one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth))
					.filter((pixels) => pixels > 0),
			);
		for (const by of ['stage', 'assignee']) {
			await page.goto(`${board.address}/#/board?wall=1&by=${by}`);
			await page.locator(`[data-wall="${by}"] h2`).first().waitFor();
			for (const width of [2560, 1280, 768, 320]) {
				await page.setViewportSize({ width, height: Math.round(width / 2) + 300 });
				await expect.poll(beyond).toEqual([]);
			}
		}
		expect(await violationsOf(page)).toEqual([]);
	});
});
