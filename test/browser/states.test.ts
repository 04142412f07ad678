import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../shared/api-shapes.ts';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, type FakeSettings, startFakeApi } from './fake-api.ts';
import { fakeCases } from './fake-cases.ts';
import { openBrowser, openPage, violationsOf } from './open-page.ts';

/** States that the demo does not come to by itself within a test. */
describeWith('chromium', 'the console in rare states', () => {
	let browser: Browser;
	const servers: FakeServer[] = [];

	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
		await Promise.all(servers.splice(0).map((server) => server.close()));
	});
	afterAll(() => browser?.close());

	async function open(hash: string, settings: FakeSettings = { mode: 'demo' }) {
		const server = await startFakeApi(settings);
		servers.push(server);
		return { server, ...(await openPage(browser, `${server.address}/${hash}`)) };
	}

	test('outside the demo asks for an address, then for the code, and lets nobody in with a wrong one', async () => {
		const { page } = await open('', { mode: 'team' });
		await page.getByLabel('Your e-mail address').fill('ana');
		await page.getByRole('button', { name: 'Mail me a code' }).click();
		await page.getByText('This is no e-mail address.').waitFor();
		expect(await violationsOf(page)).toEqual([]);
		await page.getByLabel('Your e-mail address').fill('ana@shop.example');
		await page.keyboard.press('Enter');
		await page.getByLabel('Code').fill('000000');
		await page.getByRole('button', { name: 'Sign in' }).click();
		await page.getByText('The code is wrong or too old.').waitFor();
		await page.getByLabel('Code').fill('123 456');
		await page.keyboard.press('Enter');
		await page.getByRole('heading', { name: 'Cases' }).waitFor();
		expect(await page.getByRole('button', { name: 'Skip 3 days' }).count()).toBe(0);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});

	test('an empty mailbox is said kindly', async () => {
		const { page } = await open('#/cases', { mode: 'demo', cases: [] });
		await page.getByText('No complaints here').waitFor();
		await page.getByRole('link', { name: /My day/ }).click();
		await page.getByText('All done. Enjoy your day.').waitFor();
		expect(await violationsOf(page)).toEqual([]);
	});

	test('a refusal is shown in the server’s words, with what to do', async () => {
		const { page, server } = await open('#/cases/c1');
		await page.getByRole('button', { name: 'Take it' }).waitFor();
		server.setBroken(true);
		await page.getByRole('button', { name: 'Take it' }).click();
		await page.getByText('The database is asleep.').first().waitFor();
		await page.getByText('Wake it.').first().waitFor();
	});

	test('abusive words stay folded until somebody opens them', async () => {
		const cases = fakeCases();
		const [first] = cases;
		const abusive: CaseView = {
			...structuredClone(first as CaseView),
			signals: [{ name: 'abuse', quote: 'I will never buy anything' }],
		};
		const { page } = await open('#/cases/c1', { mode: 'demo', cases: [abusive] });
		const mail = page.getByRole('region', { name: 'Mails' });
		await mail.getByText('It stays folded until you open it.').waitFor();
		expect(await mail.getByText('I will never buy anything').count()).toBe(0);
		await page.getByText('The words stand in the folded mail.').first().waitFor();
		const button = mail.getByRole('button', { name: 'Open it' });
		await button.focus();
		expect(await button.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('Enter');
		await mail.getByText('I will never buy anything').waitFor();
		const fold = mail.getByRole('button', { name: 'Fold it again' });
		expect(await fold.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await mail.getByText('I will never buy anything').waitFor({ state: 'detached' });
	});

	test('the mail that insults is folded, and a polite one beside it is not', async () => {
		const [first] = fakeCases();
		const known = structuredClone(first as CaseView);
		const [mail] = known.mails;
		const insult = { ...(mail as CaseView['mails'][number]), id: 'k9', words: 'You fools.', isAbusive: true };
		const abusive: CaseView = {
			...known,
			signals: [{ name: 'abuse', quote: 'words that stand in no mail' }],
			mails: [...known.mails, insult],
		};
		const { page } = await open('#/cases/c1', { mode: 'demo', cases: [abusive] });
		const mails = page.getByRole('region', { name: 'Mails' });
		await mails.getByText('It stays folded until you open it.').waitFor();
		expect(await mails.getByText('You fools.').count()).toBe(0);
		expect(await mails.getByText('My daughter stood beside it.').count()).toBe(1);
		await page.getByRole('button', { name: 'Not so: Abusive words' }).click();
		await mails.getByText('You fools.').waitFor();
	});

	test('a signal that is not so is struck out by key, with a way back, and another is added from the menu', async () => {
		const { page, server } = await open('#/cases/c1');
		const signals = page.getByRole('region', { name: 'Signals' });
		await signals.getByRole('button', { name: 'Not so: Safety' }).focus();
		expect(await violationsOf(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await page.getByText('“Safety” is struck out. Amends learns from it.').first().waitFor();
		await signals.getByText('Safety').waitFor({ state: 'detached' });
		expect(await signals.getByRole('list').evaluate((list) => list === document.activeElement)).toBe(true);
		await page.getByRole('button', { name: 'Undo' }).click();
		await signals.getByText('Safety').waitFor();
		await signals.getByRole('button', { name: 'Add a signal' }).click();
		await page.getByRole('menuitem', { name: 'Legal' }).click();
		await signals.getByText('Added by a person').first().waitFor();
		await expect.poll(() => server.calls.get('correctSignals')).toBe(3);
	});

	test('a stranger’s case is joined with one click, and never by itself', async () => {
		const { page, server } = await open('#/cases/c1');
		await page.getByText('quotes a mail of case 2').waitFor();
		expect(server.calls.get('join')).toBeUndefined();
		await page.getByRole('button', { name: 'Join them' }).click();
		await page.waitForURL((url) => url.hash === '#/cases/c2');
	});

	test('who opens a case has read it, once', async () => {
		const { page, server } = await open('#/cases/c1');
		await page.getByRole('heading', { name: 'What to do now' }).waitFor();
		await expect.poll(() => server.calls.get('read')).toBe(1);
		server.tell('case', { caseId: 'c1' });
		await expect.poll(() => server.calls.get('case')).toBeGreaterThan(1);
		expect(server.calls.get('read')).toBe(1);
	});

	test('a touch is put off, and cancelled with a reason', async () => {
		const { page, server } = await open('#/cases/c1');
		const plan = page.getByRole('region', { name: 'Plan' });
		await plan.getByRole('button', { name: 'Options for “Resolve”' }).click();
		await page.getByRole('menuitem', { name: 'Postpone: For three days' }).click();
		await expect.poll(() => server.calls.get('touchPostpone')).toBe(1);
		await plan.getByRole('button', { name: 'Options for “Resolve”' }).click();
		await page.getByRole('menuitem', { name: 'Cancel it' }).click();
		await page.getByRole('dialog').getByLabel('Why?').fill('she withdrew');
		await page.getByRole('dialog').getByRole('button', { name: 'Cancel it' }).click();
		await plan.getByRole('button', { name: '1 touch is over' }).click();
		await plan.getByText('she withdrew').waitFor();
	});

	test('a severity is corrected by a person', async () => {
		const { page } = await open('#/cases/c1');
		await page.getByRole('button', { name: 'Correct' }).click();
		await page.getByRole('radio', { name: /^S2/ }).check();
		await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
		await page.getByText('Set by a person').waitFor();
	});
});
