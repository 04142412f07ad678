import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CaseView } from '../../shared/api-shapes.ts';
import { projectRoot } from '../../worker/root.ts';
import { describeWith } from '../servers/need.ts';
import { type FakeServer, type FakeSettings, startFakeApi } from './fake-api.ts';
import { fakeCases } from './fake-cases.ts';
import { refusal } from './fault.ts';
import { colourFaultsOf, openBrowser, openPage, overflowOf, violationsOf } from './open-page.ts';

/** For people to look at: what a machine cannot see, such as a line that looks lost. */
const PICTURES = join(projectRoot(), 'dist', 'pictures');

/** Axe judges all of it once, and the colours again in each kind of them: nothing else hangs on those. What is too wide is measured at both widths. */
const LOOKS = [
	{ name: '320-light', width: 320, judge: violationsOf, colorScheme: 'light', forcedColors: 'none' },
	{ name: '320-dark', width: 320, judge: null, colorScheme: 'dark', forcedColors: 'none' },
	{ name: '320-forced', width: 320, judge: colourFaultsOf, colorScheme: 'dark', forcedColors: 'active' },
	{ name: '450-light', width: 450, judge: null, colorScheme: 'light', forcedColors: 'none' },
	{ name: '450-dark', width: 450, judge: colourFaultsOf, colorScheme: 'dark', forcedColors: 'none' },
	{ name: '450-forced', width: 450, judge: null, colorScheme: 'light', forcedColors: 'active' },
] as const;

const HEIGHT = 720;

interface State {
	readonly name: string;
	readonly address: string;
	readonly settings?: FakeSettings;
	/** the pane is seen for the first time in this browser */
	readonly isFirst?: true;
	/** brings the page there; afterwards it stands still */
	readonly reach: (page: Page, server: FakeServer) => Promise<unknown>;
}

const message = (id: string, rest = '') => `pane.html?message=${encodeURIComponent(id)}${rest}`;
const KETTLE = message('<k1@mail.example>');
const FROM = `&from=jo%40mail.example&name=${encodeURIComponent('Jo "J" <b>Lee</b>')}&subject=${encodeURIComponent('My <i>order</i>')}`;
const DEMO: FakeSettings = { mode: 'demo' };

const seeing = (words: string) => (page: Page) => page.getByText(words).first().waitFor();
const theCase = seeing('Acknowledge and apologise first.');

async function writeNote(page: Page): Promise<void> {
	const form = page.getByRole('region', { name: 'Note' });
	await form.getByRole('textbox').fill('She rang: she will be in from nine on, and asks for Ana.');
	await form.getByRole('button').click();
}

/** Words that break what is built for short ones. */
function hardCases(): readonly CaseView[] {
	const [first, ...rest] = fakeCases();
	const kettle = structuredClone(first as CaseView);
	const customer = {
		name: 'Donaudampfschifffahrtsgesellschaftskapitän <script>alert(1)</script> Whitfield',
		address: 'a-rather-long-address-of-nora.whitfield+kettles@department.mail.example',
	};
	const subject =
		'<img src=x onerror=alert(1)> Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen &amp; “kettle”';
	return [{ ...kettle, customer, subject, customerOffset: 330, assignee: 'marco', round: 2 }, ...rest];
}

const STATES: readonly State[] = [
	{ name: 'signed-out', address: KETTLE, settings: { mode: 'team' }, reach: seeing('Mail me a code') },
	{ name: 'first-run', address: KETTLE, isFirst: true, reach: seeing('Got it') },
	{ name: 'no-item', address: 'pane.html', reach: seeing('Choose a mail') },
	{ name: 'not-ingested', address: message('<late@mail.example>', FROM), reach: seeing('Open a case now') },
	{
		name: 'opened-by-hand',
		address: message('<late@mail.example>', FROM),
		reach: async (page) => {
			await page.getByRole('button', { name: 'Open a case now' }).click();
			await page.getByText('Amends has not read this mail yet.').waitFor();
		},
	},
	{ name: 'not-a-complaint', address: message('<newsletter@mail.example>'), reach: seeing('It is a complaint') },
	{
		name: 'several',
		address: `pane.html?${['<k1@mail.example>', '<newsletter@mail.example>', '<m1@mail.example>'].map((id) => `selected=${encodeURIComponent(id)}`).join('&')}`,
		reach: seeing('2 cases'),
	},
	{ name: 'the-case', address: KETTLE, reach: theCase },
	{ name: 'hard-words', address: KETTLE, settings: { mode: 'demo', cases: hardCases() }, reach: theCase },
	{
		name: 'someone-else',
		address: KETTLE,
		settings: { mode: 'demo', others: [{ personId: 'marco', doing: 'answering', since: '2026-11-22T09:42:00.000Z' }] },
		reach: seeing('Marco Bellini'),
	},
	{
		name: 'offline',
		address: KETTLE,
		reach: async (page, server) => {
			await theCase(page);
			server.setFailing({ fault: 'cut' });
			server.hangUp();
			await writeNote(page);
			await page.getByText('1 action waits').waitFor();
			await page.getByText('Connecting again').waitFor();
			await page.locator('summary').filter({ hasText: 'action waits' }).click();
			await toastsGone(page);
		},
	},
	{
		name: 'given-back',
		address: KETTLE,
		reach: async (page, server) => {
			await theCase(page);
			server.setFailing({ fault: 'cut', routes: ['note'] });
			await writeNote(page);
			await page.getByText('1 action waits').waitFor();
			server.setFailing({ fault: refusal(409, 'conflict', 'This case is closed.', 'Look again.'), routes: ['note'] });
			await page.locator('summary').filter({ hasText: 'action waits' }).click();
			await page.getByRole('button', { name: 'Send now' }).click();
			await page.getByText('Not done: Note').waitFor();
			await toastsGone(page);
		},
	},
	{
		name: 'unreached',
		address: KETTLE,
		reach: async (page, server) => {
			await theCase(page);
			server.setFailing({ fault: 'cut', routes: ['caseByMessage'] });
			await page.reload();
			await page.getByText('Amends cannot be reached').waitFor();
		},
	},
	{
		name: 'compose',
		address: `compose.html?answer=${encodeURIComponent('<k1@mail.example>')}`,
		reach: async (page) => {
			await page.getByLabel('Your answer').fill('Dear Nora, unfortunately it is our policy. You should have read it.');
			await page.getByText('our policy').first().waitFor();
		},
	},
	{
		name: 'right-to-left',
		address: KETTLE,
		settings: { mode: 'demo', cases: hardCases() },
		reach: async (page) => {
			await page.route('**/pane.html*', async (route) => {
				const response = await route.fetch();
				await route.fulfill({ response, body: (await response.text()).replace('<html ', '<html dir="rtl" ') });
			});
			await page.reload();
			await theCase(page);
		},
	},
];

/** A toast covers a corner for seconds: sent away as a person without a mouse does. */
async function toastsGone(page: Page) {
	const toasts = page.locator('.fui-ToastContainer');
	await toasts.first().waitFor();
	for (const toast of await toasts.all()) {
		await toast.focus();
		await toast.press('Delete');
	}
	await expect.poll(() => toasts.count()).toBe(0);
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

describeWith('chromium', 'how the pane looks', () => {
	let browser: Browser;
	let server: FakeServer | null = null;

	beforeAll(async () => {
		[browser] = await Promise.all([openBrowser(), mkdir(PICTURES, { recursive: true })]);
	});
	afterEach(async () => {
		await Promise.all(browser.contexts().map((context) => context.close()));
		await server?.close();
	});
	afterAll(() => browser?.close());

	const open = async ({ address, settings = DEMO, isFirst, reach }: State) => {
		server = await startFakeApi(settings);
		const sight = { width: 320, height: HEIGHT, kept: isFirst ? {} : { 'amends.first-run': 'seen' } };
		const { page, complaints } = await openPage(browser, `${server.address}/${address}`, sight);
		await reach(page, server);
		return { page, complaints };
	};

	test.each(STATES)('$name: nothing stands out of its place, and axe knows no fault, in six looks', async (state) => {
		const { page } = await open(state);
		const faults: string[] = [];
		for (const { name, width, judge, ...media } of LOOKS) {
			await page.setViewportSize({ width, height: HEIGHT });
			await page.emulateMedia(media);
			await page.screenshot({ path: join(PICTURES, `${state.name}-${name}.png`) });
			const overflow = await overflowOf(page);
			if (overflow > 0) faults.push(`${name}: ${overflow} pixels too wide`);
			if (judge !== null) faults.push(...(await judge(page)).map((fault) => `${name}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
});
