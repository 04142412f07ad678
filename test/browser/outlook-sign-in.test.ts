import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { linkAccount } from '../../worker/store/account-links.ts';
import { accountLink, session, signInCode } from '../../worker/store/schema-people.ts';
import { type Account, BRIDGE_SCRIPT, BROKER, brokerOf, type Given, type TokenWish } from '../outlook-host/accounts.ts';
import { describeWith } from '../servers/need.ts';
import { openBrowser, violationsOf } from './open-page.ts';
import { CLIENT_ID, type SignInWorld, startSignInWorld, TENANT } from './sign-in-world.ts';

const WORK = 'Sign in with your work account';
const OBJECT = 'ana-at-work';

const REFUSED: Given = { status: 'USER_INTERACTION_REQUIRED' };
const BROKEN: Given = { status: 'PERSISTENT_ERROR' };

describeWith('chromium', 'signing in inside of Outlook, with the real office.js and the real msal', () => {
	let world: SignInWorld;
	let browser: Browser;
	let wishes: TokenWish[];

	beforeAll(async () => {
		[world, browser] = await Promise.all([startSignInWorld(), openBrowser()]);
	});
	beforeEach(async () => {
		wishes = [];
		for (const table of [accountLink, session, signInCode]) await world.store.db.delete(table);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await world?.close();
	});

	const token = async (): Promise<Given> => ({
		token: await world.provider.token({
			tid: TENANT,
			oid: OBJECT,
			ver: '2.0',
			azp: CLIENT_ID,
			scp: 'openid cases.access',
		}),
	});

	/** An Outlook whose account gives what `give` says; `null` has no bridge though it says so. */
	async function openOutlook(give: Account['give'] | null): Promise<{ context: BrowserContext; page: Page }> {
		const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB', reducedMotion: 'reduce' });
		if (give !== null) {
			const noting: Account['give'] = (wish) => {
				wishes.push(wish);
				return give(wish);
			};
			const answer = brokerOf({ tenant: TENANT, object: OBJECT, give: noting });
			await context.exposeFunction(BROKER, answer);
			await context.addInitScript(BRIDGE_SCRIPT);
		}
		const page = await context.newPage();
		page.setDefaultTimeout(30_000);
		await page.goto(`${world.address}/?hasAccounts=1`);
		return { context, page };
	}

	async function paneOf(page: Page): Promise<Frame> {
		const frame = await (await page.waitForSelector('iframe')).contentFrame();
		if (frame === null) throw new Error('the pane has no frame');
		return frame;
	}

	const isIn = (pane: Frame) => pane.getByText('Ana', { exact: true }).waitFor();

	async function enterCode(at: Frame | Page): Promise<void> {
		await at.getByLabel('Your e-mail address').fill('ana@shop.example');
		await at.getByRole('button', { name: 'Mail me a code' }).click();
		await at.getByLabel('Code').waitFor();
		await at.getByLabel('Code').fill(world.api.codes.at(-1)?.code ?? '');
		await at.getByRole('button', { name: 'Sign in', exact: true }).click();
	}

	/** Ana has proved by a code some day that the account is hers. */
	const link = () =>
		linkAccount(world.store.db, { subject: `${TENANT}:${OBJECT}`, personId: 'ana', at: world.api.deps.now() });

	async function openLinked() {
		await link();
		const outlook = await openOutlook(token);
		const pane = await paneOf(outlook.page);
		await isIn(pane);
		return { ...outlook, pane };
	}

	const reopen = async (page: Page): Promise<Frame> => {
		await page.reload();
		return paneOf(page);
	};

	test('asks for a code once, and from then on opens without a question', async () => {
		const { page } = await openOutlook(token);
		const first = await paneOf(page);
		await first.getByText('once').waitFor();
		await enterCode(first);
		await isIn(first);
		const mailed = world.api.codes.length;
		const pane = await reopen(page);
		await isIn(pane);
		expect(world.api.codes.length).toBe(mailed);
		expect(new Set(wishes.map(({ method }) => method))).toEqual(new Set(['GetToken']));
		expect(wishes[0]).toMatchObject({ clientId: CLIENT_ID });
		expect(wishes[0]?.scope.split(' ')).toContain(`api://${CLIENT_ID}/cases.access`);
		expect(await violationsOf(page)).toEqual([]);
	});

	test('keeps no token of the account where another script could read it', async () => {
		const { pane } = await openLinked();
		const kept = await pane.evaluate(() =>
			JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
		);
		expect(kept).not.toMatch(/eyJ/);
	});

	test('asks by Outlook’s window where Outlook must ask, and only at a click', async () => {
		await link();
		const { page } = await openOutlook(async ({ method }) => (method === 'GetToken' ? REFUSED : token()));
		const pane = await paneOf(page);
		await pane.getByRole('button', { name: WORK }).waitFor();
		expect(wishes.map(({ method }) => method)).not.toContain('GetTokenPopup');
		await pane.getByRole('button', { name: WORK }).click();
		await isIn(pane);
		expect(wishes.map(({ method }) => method)).toContain('GetTokenPopup');
	});

	test.each<[string, Account['give'] | null]>([
		['the window is blocked or closed', async ({ method }) => (method === 'GetToken' ? REFUSED : BROKEN)],
		['Outlook only says that it gives tokens', null],
	])('when %s, a code in a window of Outlook’s own opens the pane', async (_, give) => {
		const { context, page } = await openOutlook(give);
		const pane = await paneOf(page);
		await pane.getByRole('button', { name: WORK }).click();
		await pane.getByText('Your work account did not open Amends.').waitFor();
		const opens = context.waitForEvent('page');
		await pane.getByRole('button', { name: 'Sign in in a window of its own' }).click();
		await enterCode(await opens);
		await isIn(pane);
	});

	test('a token of another tenant opens nothing', async () => {
		await link();
		const stranger = async (): Promise<Given> => ({
			token: await world.provider.token({
				tid: 'another',
				oid: OBJECT,
				ver: '2.0',
				azp: CLIENT_ID,
				scp: 'cases.access',
			}),
		});
		const { page } = await openOutlook(stranger);
		const pane = await paneOf(page);
		await pane.getByText('Your work account did not open Amends.').waitFor();
		await pane.getByLabel('Your e-mail address').waitFor();
	});

	test('who signs out stays out until they sign in themselves', async () => {
		const { page, pane } = await openLinked();
		await pane.getByRole('button', { name: 'Sign out', exact: true }).click();
		await pane.getByRole('button', { name: WORK }).waitFor();
		const after = await reopen(page);
		await after.getByRole('button', { name: WORK }).click();
		await isIn(after);
	});

	test('signing out everywhere closes the other pane too, and the next way in is a code again', async () => {
		const first = await openLinked();
		const second = await openOutlook(token);
		const other = await paneOf(second.page);
		await isIn(other);
		await first.pane.getByRole('button', { name: 'Sign out everywhere' }).click();
		await first.pane.getByRole('button', { name: WORK }).waitFor();
		const after = await reopen(second.page);
		await after.getByText('once').waitFor();
		await after.getByLabel('Your e-mail address').waitFor();
		expect(await world.store.db.select().from(accountLink)).toEqual([]);
	});
});
