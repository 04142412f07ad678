import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../shared/api-shapes.ts';
import { MINUTE, SECOND } from '../../shared/time.ts';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, type FakeSettings, startFakeApi } from './fake-api.ts';
import { FAKE_NOW, fakeCases } from './fake-cases.ts';
import { type Fault, refusal } from './fault.ts';
import { openBrowser, openPage } from './open-page.ts';

const PANE = { width: 320, height: 700, kept: { 'amends.first-run': 'seen' } };
const addressOf = (id: string) => `pane.html?message=${encodeURIComponent(id)}`;
const KETTLE = addressOf('<k1@mail.example>');
/** Longer than the pane waits for an answer. */
const TOO_LONG = 25 * SECOND;

describeWith('chromium', 'the pane when something is wrong', () => {
	let browser: Browser;
	let server: FakeServer;

	beforeAll(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
		await server.close();
	});
	afterAll(() => browser?.close());

	const start = async (settings: FakeSettings = { mode: 'demo' }) => {
		server = await startFakeApi(settings);
		return server;
	};
	const open = (address: string, sight = {}) =>
		openPage(browser, `${server.address}/${address}`, { ...PANE, ...sight });

	test.each<[string, Fault, string]>([
		[
			'too many requests (429)',
			refusal(429, 'too-often', 'Too many tries in too short a time.', 'Wait a while.'),
			'Too many tries',
		],
		['429 of a proxy', { status: 429, body: '<html>slow down</html>' }, 'Amends cannot be reached'],
		[
			'a broken server (500)',
			refusal(500, 'unexpected', 'Something went wrong inside Amends.'),
			'Something went wrong inside',
		],
		[
			'a proxy whose program is down (502)',
			{ status: 502, body: '<html>Bad Gateway</html>' },
			'Amends cannot be reached',
		],
		[
			'an address too long for a proxy (413)',
			{ status: 413, body: '<html>Too Large</html>' },
			'This is too large to be sent.',
		],
		['a page of somebody else', { status: 200, body: '<html>Guest network</html>' }, 'does not understand'],
		['a cut line', 'cut', 'Amends cannot be reached'],
	])('says so at %s, and goes on when asked to try again', async (_, fault, said) => {
		const { setFailing } = await start();
		setFailing({ fault, routes: ['caseByMessage'] });
		const { page } = await open(KETTLE);
		await page.getByRole('alert').getByText(said).waitFor();
		setFailing(null);
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.getByText('What to do now').waitFor();
	});

	test('says so when nobody answers for twenty seconds, and looks again by itself', async () => {
		const { setFailing } = await start();
		setFailing({ fault: 'silence', routes: ['caseByMessage'] });
		const { page } = await open('pane.html');
		await page.clock.install();
		await page.goto(`${server.address}/${KETTLE}`);
		await page.getByText('Loading').first().waitFor();
		await expect.poll(() => server.calls.get('caseByMessage')).toBe(1);
		await page.clock.fastForward(TOO_LONG);
		await page.getByText('Amends cannot be reached').waitFor();
		setFailing(null);
		await page.clock.fastForward(TOO_LONG);
		await page.getByText('What to do now').waitFor();
	});

	test('an act that nobody answers for twenty seconds is kept', async () => {
		const { setFailing } = await start();
		const { page } = await open('pane.html');
		await page.clock.install();
		await page.goto(`${server.address}/${KETTLE}`);
		await page.getByRole('button', { name: 'Take it' }).waitFor();
		setFailing({ fault: 'silence', routes: ['assign'] });
		await page.getByRole('button', { name: 'Take it' }).click();
		await expect.poll(() => server.calls.get('assign')).toBe(1);
		await page.clock.fastForward(TOO_LONG);
		await page.getByText('1 action waits for the connection').waitFor();
	});

	test('a session that was ended asks to sign in, and sends afterwards what was done meanwhile', async () => {
		const { setFailing, done } = await start({ mode: 'team' });
		const { page } = await open(KETTLE);
		const signIn = async () => {
			await page.getByLabel('Your e-mail address').fill('ana@shop.example');
			await page.keyboard.press('Enter');
			await page.getByLabel('Code').fill('123456');
			await page.keyboard.press('Enter');
			await page.getByRole('button', { name: 'Move stage' }).waitFor();
		};
		await signIn();
		await page.context().clearCookies();
		const fault = refusal(401, 'not-signed-in', 'Your session has ended.');
		// The case is still shown: a page that asks for it now would ask to sign in before anything was written.
		setFailing({ fault, routes: ['note'] });
		const form = page.getByRole('region', { name: 'Note' });
		await form.getByRole('textbox').fill('She rang.');
		await form.getByRole('button').click();
		await page.getByText('1 action waits').waitFor();
		setFailing({ fault, routes: ['note', 'caseByMessage', 'case'] });
		await page.reload();
		await page.getByLabel('Your e-mail address').waitFor();
		setFailing(null);
		await signIn();
		await expect
			.poll(() => done.filter(({ name }) => name === 'note'))
			.toEqual([{ name: 'note', body: { text: 'She rang.' } }]);
	});

	test.each([-10, 10])(
		'tells times by the server’s clock where that of the machine is %i minutes off',
		async (minutes) => {
			await start();
			const { page } = await open('pane.html');
			await page.clock.install({ time: FAKE_NOW + minutes * MINUTE });
			await page.goto(`${server.address}/${KETTLE}`);
			await page.getByText('Opened 3 hr ago').waitFor();
		},
	);

	test('shows HTML in names, subjects and mails as the words that it is', async () => {
		const [first] = fakeCases();
		const kettle = structuredClone(first as CaseView);
		const evil = '<img src=x onerror="document.title=1">';
		const customer = { name: evil, address: 'x"><script>@mail.example' };
		const mails = kettle.mails.map((mail) => ({ ...mail, from: customer, words: evil, subject: evil }));
		await start({ mode: 'demo', cases: [{ ...kettle, customer, subject: evil, mails }] });
		const { page, complaints } = await open(KETTLE);
		await page.getByRole('heading', { name: evil }).waitFor();
		expect(await page.locator('img').count()).toBe(0);
		expect(await page.title()).toBe('Amends');
		expect(complaints).toEqual([]);
	});

	test.each([
		'<a b@mail.example>',
		'<"quo ted"@mail.example>',
		'bare@mail.example',
		"<o'neil%2F&?#@mail.example>",
		'<>',
	])('a mail is looked for by its Message-ID as it is: %s', async (id) => {
		const [first] = fakeCases();
		const kettle = structuredClone(first as CaseView);
		const mails = kettle.mails.map((mail) => ({ ...mail, messageId: id }));
		await start({ mode: 'demo', cases: [{ ...kettle, mails }] });
		const { page } = await open(addressOf(id));
		await page.getByText('What to do now').waitFor();
	});

	test('three hundred signals, mails and people are shown', async () => {
		const [first] = fakeCases();
		const kettle = structuredClone(first as CaseView);
		const [mail] = kettle.mails;
		const many = Array.from({ length: 300 }, (_, index) => ({
			...(mail as CaseView['mails'][number]),
			id: `x${index}`,
		}));
		await start({ mode: 'demo', cases: [{ ...kettle, mails: [...kettle.mails, ...many] }] });
		const { page } = await open(KETTLE);
		await page.getByRole('button', { name: 'Show all 301 mails' }).waitFor();
	});

	test('a half-written note is there again after a look at another case', async () => {
		await start();
		const { page } = await open(KETTLE);
		await page.getByRole('region', { name: 'Note' }).getByRole('textbox').fill('Half a sen');
		await page.evaluate(() => location.replace('#/cases/c3'));
		await page.getByRole('heading', { name: 'Cobrança em duplicado na minha conta' }).waitFor();
		expect(await page.getByRole('region', { name: 'Note' }).getByRole('textbox').inputValue()).toBe('');
		await page.evaluate(() => location.replace('#/cases/c1'));
		await page.getByRole('heading', { name: 'Your kettle nearly set' }).waitFor();
		expect(await page.getByRole('region', { name: 'Note' }).getByRole('textbox').inputValue()).toBe('Half a sen');
	});

	test('a case is opened by hand for a mail that is not read yet', async () => {
		await start();
		const about = '&from=jo%40mail.example&name=Jo&subject=My%20order';
		const { page } = await open(`${addressOf('<late@mail.example>')}${about}`);
		await page.getByRole('button', { name: 'Open a case now' }).dblclick();
		await page.getByText('Amends has not read this mail yet.').waitFor();
		expect(server.done.find(({ name }) => name === 'openCase')?.body).toEqual({
			mailbox: 'support',
			messageId: '<late@mail.example>',
			from: { name: 'Jo', address: 'jo@mail.example' },
			subject: 'My order',
			sentAt: null,
		});
	});
});
