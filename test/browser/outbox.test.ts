import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, startFakeApi } from './fake-api.ts';
import { type Fault, refusal } from './fault.ts';
import { openBrowser, openPage, violationsOf } from './open-page.ts';

const PANE = { width: 320, height: 700 };
const KETTLE = `?message=${encodeURIComponent('<k1@mail.example>')}`;
const WORDS = 'She rang: she will be in from nine.';
/** Two cores carry much at a time. */
const SOON = { timeout: 30_000 };

describeWith('chromium', 'what is done in the pane while nobody answers', () => {
	let server: FakeServer;
	let browser: Browser;
	let page: Page;

	beforeAll(async () => {
		browser = await openBrowser();
	});
	beforeEach(async () => {
		server = await startFakeApi({ mode: 'demo' });
		({ page } = await openPage(browser, `${server.address}/pane.html${KETTLE}`, PANE));
		await page.getByRole('button', { name: 'Move stage' }).waitFor();
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
		await server.close();
	});
	afterAll(() => browser?.close());

	const note = async (words = WORDS) => {
		const form = page.getByRole('region', { name: 'Note' });
		await form.getByRole('textbox').fill(words);
		await form.getByRole('button').click();
	};
	const take = () => page.getByRole('button', { name: 'Take it' }).click();
	const waiting = (words: string) => page.getByRole('status').filter({ hasText: words });
	const acts = () => server.done.filter(({ name }) => !['presence', 'read'].includes(name)).map(({ name }) => name);

	test('without a connection is kept, shown with its words, and sent in its order when the connection is back', async () => {
		await page.context().setOffline(true);
		await take();
		await waiting('1 action waits').waitFor();
		await note();
		await waiting('2 actions wait').waitFor();
		expect(await page.getByRole('region', { name: 'Note' }).getByRole('textbox').inputValue()).toBe('');
		await page.locator('summary').filter({ hasText: 'actions wait' }).click();
		expect(await page.getByLabel('Your words').inputValue()).toBe(WORDS);
		// Beside it stands a toast, which goes by itself.
		expect(await violationsOf(page, 'main')).toEqual([]);
		expect(acts()).toEqual([]);
		await page.context().setOffline(false);
		await waiting('wait').waitFor({ state: 'detached' });
		expect(acts()).toEqual(['assign', 'note']);
		await page.getByText('Ana Duarte').first().waitFor();
	});

	test('outlives the page', async () => {
		server.setFailing({ fault: 'cut' });
		await note();
		await waiting('1 action waits').waitFor();
		server.setFailing(null);
		await page.reload();
		await expect.poll(acts, SOON).toEqual(['note']);
		const kept = () => page.evaluate(() => localStorage.getItem('amends.outbox.ana'));
		await expect.poll(kept, SOON).toBeNull();
	});

	test.each<[string, Fault]>([
		['too many requests (429)', refusal(429, 'too-often', 'Too many tries in too short a time.')],
		['a broken server (500)', refusal(500, 'unexpected', 'Something went wrong inside Amends.')],
		['a proxy whose program is down (502)', { status: 502, body: '<html>Bad Gateway</html>' }],
		['a page of somebody else', { status: 200, body: '<html>Welcome to our guest network</html>' }],
	])('is kept by %s, and sent once later', async (_, fault) => {
		server.setFailing({ fault, routes: ['note'] });
		await note();
		await waiting('1 action waits').waitFor();
		await page.getByText('Kept here. It is sent as soon as Amends answers.').first().waitFor();
		server.setFailing(null);
		await page.locator('summary').filter({ hasText: 'action waits' }).click();
		await page.getByRole('button', { name: 'Send now' }).click();
		await waiting('waits').waitFor({ state: 'detached' });
		expect(acts()).toEqual(['note']);
	});

	test('is done once where the server did it and its answer was lost', async () => {
		server.setFailing({ fault: 'lost-answer', routes: ['note'] });
		await note();
		await waiting('1 action waits').waitFor();
		expect(acts()).toEqual(['note']);
		server.setFailing(null);
		await page.locator('summary').filter({ hasText: 'action waits' }).click();
		await page.getByRole('button', { name: 'Send now' }).click();
		await waiting('waits').waitFor({ state: 'detached' });
		expect(acts()).toEqual(['note']);
	});

	test.each<[string, Fault, string]>([
		[
			'a conflict (409)',
			refusal(409, 'conflict', 'This case is closed.', 'Look again.'),
			'This case is closed. Look again.',
		],
		['a case that is gone (404)', refusal(404, 'not-found', 'There is no such case.'), 'There is no such case.'],
		[
			'a role that is gone (403)',
			refusal(403, 'role-too-low', 'Your role may not do this.'),
			'Your role may not do this.',
		],
		[
			'a proxy with its own limit (413)',
			{ status: 413, body: '<html>Entity Too Large</html>' },
			'This is too large to be sent.',
		],
	])('is given back with its words where it is refused later by %s', async (_, fault, said) => {
		await page.context().setOffline(true);
		await note();
		await waiting('1 action waits').waitFor();
		server.setFailing({ fault, routes: ['note'] });
		await page.context().setOffline(false);
		const given = page.getByRole('alert').filter({ hasText: 'Not done: Note' });
		await given.getByText(said, { exact: false }).waitFor();
		expect(await given.getByLabel('Your words').inputValue()).toBe(WORDS);
		// Beside it stands a toast, which goes by itself.
		expect(await violationsOf(page, 'main')).toEqual([]);
		server.setFailing(null);
		await given.getByRole('button', { name: 'Try again' }).click();
		await given.waitFor({ state: 'detached' });
		await expect.poll(acts, SOON).toEqual(['note']);
	});

	test('that is refused at once stays in its form', async () => {
		server.setFailing({ fault: { status: 413, body: '<html>Entity Too Large</html>' }, routes: ['note'] });
		await note();
		await page.getByText('This is too large to be sent.').first().waitFor();
		expect(await page.getByRole('region', { name: 'Note' }).getByRole('textbox').inputValue()).toBe(WORDS);
		expect(await waiting('waits').count()).toBe(0);
	});

	test('is not sent where the person takes it back', async () => {
		await page.context().setOffline(true);
		await take();
		await page.locator('summary').filter({ hasText: 'action waits' }).click();
		await page.getByRole('button', { name: 'Do not send' }).click();
		await waiting('waits').waitFor({ state: 'detached' });
		await page.context().setOffline(false);
		await note();
		await expect.poll(acts, SOON).toEqual(['note']);
	});

	test('in a form closes it and keeps all that is in it', async () => {
		server.setFailing({ fault: 'cut', routes: ['resolve'] });
		await page.getByRole('button', { name: 'Mark resolved' }).click();
		await page.getByRole('dialog').getByRole('textbox').fill('A new kettle is there.');
		await page.getByRole('dialog').getByRole('button', { name: 'Mark resolved' }).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.locator('summary').filter({ hasText: 'action waits' }).click();
		expect(await page.getByLabel('Your words').inputValue()).toBe('A new kettle is there.');
	});

	test('is of one person alone', async () => {
		await page.context().setOffline(true);
		await note();
		await waiting('1 action waits').waitFor();
		await page.context().setOffline(false);
		await page.evaluate(() => localStorage.setItem('amends.demo-user', 'marco'));
		server.setFailing({ fault: 'cut', routes: ['note'] });
		await page.reload();
		await page
			.getByRole('button', { name: /Sposta|fase/i })
			.first()
			.waitFor();
		expect(await page.getByRole('status').filter({ hasText: 'attende' }).count()).toBe(0);
	});
});
