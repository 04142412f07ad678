import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR } from '../../shared/time.ts';
import { projectRoot } from '../../worker/root.ts';
import type { Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { type ApiWorld, as, openDemo, openMemory, TEAM, WEDNESDAY } from '../worker/api/api-world.ts';
import { addCase, addTouch } from '../worker/api/rows.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

/** The real API on a database of its own, and the real pages. */
describeWith('chromium', 'the plan, explained and decided in the pages', () => {
	let browser: Browser;
	let store: Store;
	let world: ApiWorld;
	let address = '';

	beforeAll(async () => {
		browser = await openBrowser();
		store = await openMemory();
		const away = { from: '2026-09-14', until: '2026-09-18', to: 'ana' };
		world = await openDemo(store, {
			pagesFolder: join(projectRoot(), 'dist', 'addin'),
			people: TEAM.map((person) => (person.id === 'marco' ? { ...person, away } : person)),
			settings: { server: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' } },
		});
		await world.app.listen({ host: '127.0.0.1', port: 0 });
		address = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
	});
	afterAll(async () => {
		await browser?.close();
		await world?.close();
		await store?.close();
	});

	const open = (hash: string, sight: Parameters<typeof openPage>[2] = {}, person = 'ana') =>
		openPage(browser, `${address}/${hash}`, {
			...sight,
			kept: { 'amends.demo-user': person, 'amends.language': 'en', ...sight.kept },
		});
	const someCase = (row: Parameters<typeof addCase>[1] = {}) =>
		addCase(store, { stage: 'resolving', assignee: 'ana', openedAt: new Date(WEDNESDAY - DAY), ...row });

	test('before resolving one sees what would happen, and afterwards why each touch is due when it is', async () => {
		const { id } = await someCase();
		const { page, complaints } = await open(`#/cases/${id}`, { width: 360 });
		await page.getByRole('button', { name: 'Mark resolved' }).click();
		const ahead = page.getByRole('region', { name: 'What happens then' });
		await ahead.getByText('Check in').waitFor();
		expect(await ahead.getByRole('listitem').count()).toBe(5);
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await page.getByRole('dialog').getByRole('button', { name: 'Mark resolved' }).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });

		const plan = page.getByRole('region', { name: 'Plan' });
		await plan.getByText('Check in').waitFor();
		await plan.locator('summary[aria-label="Why then? Check in"]').press('Enter');
		await plan.getByText('3 business days after the resolution').waitFor();
		await plan.getByText('Not counted: a weekend or weekly day off').waitFor();
		await plan.getByText(/^Decided by the rules/).waitFor();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page, 'main')).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('a deadline that nobody keeps says who was told and who is next, in the case and among what is late', async () => {
		const { id } = await someCase();
		const at = WEDNESDAY - HOUR;
		await addTouch(store, {
			id: `${id}-resolve-1-1`,
			caseId: id,
			kind: 'resolve',
			state: 'waiting',
			dueAt: new Date(at),
			wakeAt: new Date(at + DAY),
			told: [{ rung: 'assignee', personId: 'ana', at }],
		});
		const { page, complaints } = await open(`#/cases/${id}`, { width: 360 });
		const plan = page.getByRole('region', { name: 'Plan' });
		await plan.locator('summary[aria-label^="Why then?"]').first().press('Enter');
		await plan.getByText(/^Told: Ana, .*09:00/).waitFor();
		await plan.getByText(/^If it stays open: Irina \(lead\), .*09:00/).waitFor();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page, 'main')).toEqual([]);
		const late = await open('#/late', { width: 320, isDark: true }, 'irina');
		const row = late.page.getByRole('listitem').filter({ has: late.page.locator(`a[href="#/cases/${id}"]`) });
		await row.getByText(/^Told: Ana, /).waitFor();
		await row.getByText(/^If it stays open: Irina \(lead\), /).waitFor();
		expect(await overflowOf(late.page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(late.page, 'main')).toEqual([]);
		const russian = await open('#/late', { width: 320, kept: { 'amends.language': 'ru' } }, 'irina');
		await russian.page.getByRole('columnheader', { name: 'Под угрозой' }).waitFor();
		expect(await overflowOf(russian.page)).toBeLessThanOrEqual(0);
		expect([...complaints, ...late.complaints]).toEqual([]);
	});

	test('who moves a resolved case back says why, and sees what becomes of the plan', async () => {
		const { id } = await someCase();
		await world.app.inject({ method: 'POST', url: `/api/v1/cases/${id}/resolve`, payload: {}, headers: as('ana') });
		const { page } = await open(`#/cases/${id}`, { width: 400 });
		await page.getByRole('button', { name: 'Move stage' }).click();
		await page.getByRole('menuitem', { name: 'Understanding' }).click();
		const dialog = page.getByRole('dialog', { name: 'Move back to “Understanding”' });
		await dialog.getByText('Check in').waitFor();
		await dialog.getByText('it failed again: the case was reopened').first().waitFor();
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByRole('textbox').fill('It broke once more');
		await dialog.getByRole('button', { name: 'Move back' }).click();
		await dialog.waitFor({ state: 'detached' });
		const view = (await world.app.inject({ url: `/api/v1/cases/${id}`, headers: as('ana') })).json();
		expect(view).toMatchObject({ stage: 'understanding', round: 2 });
		expect(view.events.map(({ because }: { because: string }) => because)).toContain('It broke once more');
	});

	test('the guard is set with a written reason, and taken back; no follow-ups is a click, and a click back', async () => {
		const { id } = await someCase({
			severity: 'S4',
			guard: { kind: 'repair', because: ['the failure is critical (S4)'] },
		});
		const { page } = await open(`#/cases/${id}`, { isDark: true });
		await page.getByRole('button', { name: 'Decide otherwise' }).click();
		const dialog = page.getByRole('dialog', { name: 'Set the guard' });
		await dialog.getByText('Recover:').click();
		await dialog.getByRole('button', { name: 'Save' }).click();
		await dialog.getByText('Write the reason').waitFor();
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByRole('textbox').fill('He asked for it himself');
		await dialog.getByRole('button', { name: 'Save' }).click();
		await page.getByText('By the facts it would be “Repair”:').waitFor();
		await page.getByRole('button', { name: 'Take it back' }).click();
		await page.getByText('He asked for it himself').first().waitFor();
		await page.getByRole('button', { name: 'Take it back' }).waitFor({ state: 'detached' });

		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('menuitem', { name: 'No follow-ups for this customer' }).click();
		await page.getByText('Told to Ana').waitFor();
		await page.getByRole('button', { name: 'Follow-ups for this customer again' }).click();
		await page.getByText('Told to Ana').waitFor({ state: 'detached' });
	});

	test.each([
		[1280, false],
		[400, true],
	])('the rules fit into %i pixels and have no fault that axe knows (dark: %s)', async (width, isDark) => {
		const { page, complaints } = await open('#/policy', { width, isDark }, 'irina');
		await page.getByRole('heading', { name: 'Who does whose work' }).waitFor();
		await page.getByText('quietHours').waitFor();
		await page
			.getByRole('row', { name: /administratorAfter/ })
			.getByText('S4: 2 business hours')
			.first()
			.waitFor();
		expect(await overflowOf(page)).toBeLessThanOrEqual(0);
		expect(await violationsOf(page)).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('a lead hands everything over; who is away has a stand-in', async () => {
		await someCase({ assignee: 'marco' });
		const { page } = await open('#/policy', {}, 'irina');
		const row = page.getByRole('row', { name: /Marco/ });
		await row.getByText('Ana stands in').waitFor();
		await row.getByRole('button', { name: 'Hand everything over to …' }).click();
		await page.getByRole('menuitem', { name: 'Irina' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Hand over' }).click();
		await page.getByText('1 case handed over to Irina').first().waitFor();
		const agent = await open('#/policy');
		await agent.page.getByRole('heading', { name: 'Who does whose work' }).waitFor();
		expect(await agent.page.getByRole('button', { name: 'Hand everything over to …' }).count()).toBe(0);
	});
});
