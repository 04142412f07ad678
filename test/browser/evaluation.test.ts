import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../shared/time.ts';
import { projectRoot } from '../../worker/root.ts';
import type { Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { openMemory, WEDNESDAY } from '../worker/api/api-world.ts';
import { addCase, addTouch } from '../worker/api/rows.ts';
import { type EvaluationWorld, openEvaluationWorld, PUBLIC_URL } from '../worker/evaluation/evaluation-world.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

describeWith('chromium', 'the five questions', () => {
	let browser: Browser;
	let store: Store;
	let world: EvaluationWorld;
	let origin = '';

	beforeAll(async () => {
		store = await openMemory();
		world = await openEvaluationWorld(store, join(projectRoot(), 'dist', 'addin'));
		origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
		browser = await openBrowser();
	}, 60_000);
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await world.close();
		await store.close();
	});

	async function linkTo(row: Parameters<typeof addCase>[1] = {}) {
		const { id } = await addCase(store, { stage: 'resolved', resolvedAt: new Date(WEDNESDAY - 31 * DAY), ...row });
		const link = world.links.evaluation({ id, round: 1 }, WEDNESDAY);
		return { id, address: `${origin}${link.slice(PUBLIC_URL.length)}` };
	}

	async function withoutScripts(address: string, options: BrowserContextOptions = {}) {
		const context = await browser.newContext({ javaScriptEnabled: false, ...options });
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => void asked.push(request.url()));
		await page.goto(address);
		return { page, asked };
	}

	test('are answered without JavaScript, by keyboard alone, on a narrow screen; and once', async () => {
		const { address } = await linkTo({ language: 'de' });
		const { page, asked } = await withoutScripts(address, { viewport: { width: 320, height: 640 } });
		for (const step of [4, 5, 4, 3]) {
			await page.keyboard.press('Tab');
			for (let at = 1; at < step; at += 1) await page.keyboard.press('ArrowRight');
		}
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Danke, Ana!');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Vielen Dank' }).waitFor();
		expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(new Set([origin]));
		await page.goto(address);
		await page.getByRole('heading', { name: 'Schon beantwortet, vielen Dank' }).waitFor();
	});

	test('are readable by night, at 320 pixels, and by a screen reader, also when one is missing', async () => {
		const { address } = await linkTo({ language: 'ru' });
		for (const isDark of [false, true]) {
			const { page, complaints } = await openPage(browser, address, { width: 320, isDark });
			expect(await violationsOf(page)).toEqual([]);
			expect(await overflowOf(page)).toBe(0);
			await page.evaluate(() => document.querySelector('form')?.setAttribute('novalidate', ''));
			await page.getByRole('button').click();
			await page.getByText('Пожалуйста, выберите одну из пяти оценок.').first().waitFor();
			expect(await violationsOf(page)).toEqual([]);
			expect(await overflowOf(page)).toBe(0);
			expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
		}
	});

	test('come back to the case: the answers beside the score, and the question to the lead, ticked off with a note', async () => {
		const { id, address } = await linkTo();
		await addTouch(store, { id: `${id}-recurrence-1-1`, caseId: id, kind: 'recurrence', state: 'waiting' });
		const { page: form } = await withoutScripts(address);
		const answers = { expectation: 4, outcome: 1, treatment: 2, process: 3, trust: 1 };
		for (const [name, step] of Object.entries(answers)) {
			await form.locator(`input[name=${name}][value="${step}"]`).check();
		}
		await form.getByLabel('What else would you like to tell us?').fill('<i>Nobody</i> called.');
		await form.getByRole('button', { name: 'Send the answers' }).click();
		await form.getByRole('heading', { name: 'Thank you' }).waitFor();

		const { page } = await openPage(browser, `${origin}/#/cases/${id}`, { width: 320 });
		const says = page.getByRole('region', { name: 'What the customer says' });
		await says.getByText('Solution: 1 of 5').waitFor();
		await says.getByText('19 of 100').waitFor();
		await says.getByText('<i>Nobody</i> called.').waitFor();
		await page.getByRole('region', { name: 'What the customer did later' }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBe(0);
		await page.getByRole('button', { name: 'Note it and tick off' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: 'Note it and tick off' }).click();
		await dialog.getByText('Please write down what you found.').waitFor();
		await dialog.getByLabel('What did you find?').fill('Nobody else.');
		await dialog.getByRole('button', { name: 'Note it and tick off' }).click();
		await dialog.waitFor({ state: 'detached' });
		await page.goto(`${origin}/#/evaluations`);
		await page.getByRole('heading', { name: 'Low scores to look at' }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
		expect(await overflowOf(page)).toBe(0);
	});
});
