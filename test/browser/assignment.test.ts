import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { event } from '../../shared/case-event.ts';
import { DAY, HOUR } from '../../shared/time.ts';
import { projectRoot } from '../../worker/root.ts';
import { noteWaiting } from '../../worker/store/assignment-waits.ts';
import type { Store } from '../../worker/store/connect.ts';
import { supportCase } from '../../worker/store/schema.ts';
import { assignmentProfile, assignmentRules } from '../../worker/store/schema-assignment.ts';
import { describeWith } from '../servers/need.ts';
import { BY_LOAD, rulesOf, someRule } from '../shared/assignment/people.ts';
import { type ApiWorld, openDemo, openMemory, TEAM, WEDNESDAY } from '../worker/api/api-world.ts';
import { addCase } from '../worker/api/rows.ts';
import { openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

describeWith('chromium', 'who gets which case', () => {
	let browser: Browser;
	let store: Store;
	let world: ApiWorld;
	let origin = '';

	beforeAll(async () => {
		store = await openMemory();
		world = await openDemo(store, {
			pagesFolder: join(projectRoot(), 'dist', 'addin'),
			people: [...TEAM, { id: 'vera', name: 'Vera', email: 'vera@shop.example', role: 'lead', language: 'en' }],
			settings: { server: { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' } },
		});
		await world.app.listen({ host: '127.0.0.1', port: 0 });
		origin = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
		browser = await openBrowser();
	}, 90_000);
	beforeEach(async () => {
		await store.db.delete(assignmentRules);
		await store.db.delete(assignmentProfile);
		await store.db.delete(supportCase);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await world.close();
		await store.close();
	});

	const open = async (hash: string, person: string, sight: Parameters<typeof openPage>[2] = {}): Promise<Page> => {
		const kept = { 'amends.demo-user': person, 'amends.language': (sight.language ?? 'en').slice(0, 2) };
		return (await openPage(browser, `${origin}/${hash}`, { ...sight, kept })).page;
	};
	const addRule = async (page: Page, name: string, level: string) => {
		await page.getByRole('button', { name: 'Add a rule' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Name of the rule').fill(name);
		await dialog.getByRole('checkbox', { name: level, exact: true }).check();
		await dialog.getByRole('button', { name: 'Put into the list' }).click();
		await dialog.waitFor({ state: 'detached' });
	};
	const rename = async (page: Page, from: string, to: string) => {
		await page.getByRole('button', { name: `Change ${from}` }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Name of the rule').fill(to);
		await dialog.getByRole('button', { name: 'Put into the list' }).click();
		await dialog.waitFor({ state: 'detached' });
	};
	const namesOn = (page: Page) => page.getByRole('heading', { level: 3 }).allTextContents();

	test('a lead writes rules, puts them in order by keyboard, plays them through, and saves them', async () => {
		for (let index = 0; index < 4; index += 1) {
			const customer = { name: '', address: `c${index}@mail.example` };
			const language = index % 2 === 0 ? 'en' : 'it';
			await addCase(store, { assignee: 'ana', customer, language, openedAt: new Date(WEDNESDAY - DAY + index * HOUR) });
		}
		const page = await open('#/assignment', 'irina');
		await page.getByText('There are no rules').waitFor();
		await addRule(page, 'Grave', 'S4');
		await addRule(page, 'Others', 'S2');
		expect(await namesOn(page)).toEqual(['Others', 'Grave']);
		await page.getByRole('button', { name: 'Move Others down' }).focus();
		await page.keyboard.press('Enter');
		await page.getByText('Others is rule 2 of 2 now').waitFor();
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
			.toBe('Move Others down');
		expect(await namesOn(page)).toEqual(['Grave', 'Others']);
		await page.getByRole('button', { name: 'Play it through' }).click();
		await page.getByText('4 cases; 2 would have gone where they went').waitFor();
		await page.getByRole('row', { name: /Marco 2 load 4 0 load 0/ }).waitFor();
		expect(await violationsOf(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await overflowOf(page)).toBe(0);
		expect(await violationsOf(page)).toEqual([]);
		await page.reload();
		await page.getByText('Your changes are not in force yet.').waitFor();
		await page.getByRole('button', { name: 'Save and put in force' }).click();
		await page.getByText('These rules were saved here').waitFor();
		expect((await world.deps.assignment.state()).inForce.rules.rules.map(({ name }) => name)).toEqual([
			'Grave',
			'Others',
		]);
	});

	test('of two leads the second is told what changed, and neither loses a rule', async () => {
		const [irina, vera] = await Promise.all([open('#/assignment', 'irina'), open('#/assignment', 'vera')]);
		await addRule(irina, 'From Irina', 'S4');
		await addRule(vera, 'From Vera', 'S1');
		await irina.getByRole('button', { name: 'Save and put in force' }).click();
		await irina.getByText('These rules were saved here').waitFor();
		await vera.getByRole('button', { name: 'Save and put in force' }).click();
		await vera.getByText('Irina saved version 1 while you were at it').waitFor();
		await vera.getByText('new: From Irina').waitFor();
		expect(await violationsOf(vera)).toEqual([]);
		await vera.getByRole('button', { name: 'Put mine onto it' }).click();
		await vera.getByRole('button', { name: 'Save and put in force' }).click();
		await expect.poll(async () => (await world.deps.assignment.state()).inForce.version).toBe(2);
		const { rules } = (await world.deps.assignment.state()).inForce;
		expect(rules.rules.map(({ name }) => name).toSorted()).toEqual(['From Irina', 'From Vera']);
		// Both change one rule: who comes second reads what becomes of the other's change before she decides.
		await irina.reload();
		await rename(irina, 'From Vera', 'By Irina');
		await rename(vera, 'From Vera', 'By Vera');
		await irina.getByRole('button', { name: 'Save and put in force' }).click();
		await expect.poll(async () => (await world.deps.assignment.state()).inForce.version).toBe(3);
		await vera.getByRole('button', { name: 'Save and put in force' }).click();
		await vera.getByText('changed: By Irina · you changed it too: yours stands').waitFor();
	});

	test('skills, hours and limits of a person are kept, and wrong hours say so beside their day', async () => {
		const page = await open('#/assignment', 'irina', { width: 360, language: 'de-DE' });
		await page.getByRole('button', { name: 'Angaben zu Ana ändern' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByLabel('Kenntnisse').fill('Versicherung, Garantie');
		await dialog.getByLabel('Höchstens so viele Fälle in Arbeit').fill('12');
		await dialog.getByRole('checkbox', { name: 'Eigene Arbeitszeit' }).check();
		await dialog.getByLabel('Samstag').fill('18-9');
		await dialog.getByText('Zeiten wie 09:00-13:00').waitFor();
		expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
		await dialog.getByLabel('Samstag').fill('9:00-12:30');
		await dialog.getByRole('button', { name: 'Speichern' }).click();
		await dialog.waitFor({ state: 'detached' });
		const ana = (await world.deps.assignment.state()).profiles.find(({ personId }) => personId === 'ana');
		expect(ana?.profile).toMatchObject({
			skills: ['versicherung', 'garantie'],
			mostCases: 12,
			hours: { 6: [{ from: '09:00', to: '12:30' }], 7: [] },
		});
	});

	test('two take the same case: one has it, the other is told who', async () => {
		const { id } = await addCase(store);
		const [ana, marco] = await Promise.all([open(`#/cases/${id}`, 'ana'), open(`#/cases/${id}`, 'marco')]);
		const takeOn = (page: Page) => page.getByRole('button', { name: /^(Take it|Prendilo|Prendi)/ });
		await Promise.all([takeOn(ana).waitFor(), takeOn(marco).waitFor()]);
		// Marco's page hears nothing of what Ana does until he has clicked.
		await marco.context().route('**/api/v1/events', (route) => route.abort());
		const held: (() => void)[] = [];
		await marco.route('**/assign', async (route) => {
			await new Promise<void>((go) => held.push(go));
			await route.continue();
		});
		await takeOn(marco).click();
		await expect.poll(() => held.length).toBe(1);
		await takeOn(ana).click();
		await expect.poll(async () => (await store.db.select().from(supportCase))[0]?.assignee).toBe('ana');
		for (const go of held) go();
		await marco.getByText('Ana has this case already').first().waitFor();
		expect((await store.db.select().from(supportCase))[0]?.assignee).toBe('ana');
		await ana.getByText('Why Ana?').waitFor();
	});

	test('why somebody has a case stands beside the name, in the pane’s width too', async () => {
		await world.deps.assignment.saveRules({
			base: 0,
			rules: rulesOf([someRule(BY_LOAD, { name: 'Everybody' })]),
			restores: null,
			personId: 'irina',
		});
		const { id } = await addCase(store, { language: 'it' });
		await noteWaiting(store.db, [{ supportCase: { id }, events: [event('opened', WEDNESDAY, 'it broke')] }]);
		expect(await world.deps.assignment.giveWaiting()).toBe(1);
		const page = await open(`#/cases/${id}`, 'ana', { width: 320 });
		await page.getByRole('button', { name: 'Why Marco?' }).click();
		await page.getByText('the rule “Everybody” fits').first().waitFor();
		await page.getByText('only those who speak the customer’s language were asked').first().waitFor();
		expect(await overflowOf(page)).toBe(0);
		expect(await violationsOf(page)).toEqual([]);
	});
});
