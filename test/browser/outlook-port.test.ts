import type { Browser, Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Open } from '../../addin/host/host.ts';
import type { CategoryWish } from '../../shared/category.ts';
import type { Handle } from '../outlook-host/page/main.ts';
import { describeWith } from '../servers/need.ts';
import { openBrowser } from './open-page.ts';
import { categoriesOn, type OpenOutlook, openOutlook, selectMail } from './outlook-page.ts';
import type { Port } from './outlook-port/port-page.ts';
import { type PortWorld, someMail, startPortWorld } from './port-world.ts';

const MAILS = Array.from({ length: 20 }, (_, index) => someMail(index));
/** The first mail of the emulated mailbox bears a category of somebody's own. */
const [FIRST = someMail(0), SECOND = someMail(1), THIRD = someMail(2)] = MAILS;
const THREE_HUNDRED = Array.from({ length: 300 }, (_, index) => `Their ${index} "<b>&`);
const S3_NEW: CategoryWish = { severity: 'S3', stage: 'new' };

const opened = ({ messageId, itemId }: typeof FIRST): Open => ({ kind: 'mail', messageId, itemId });

/** Two cores carry much at a time. */
const SOON = { timeout: 30_000 };

describeWith('chromium', 'the host port on the real office.js', () => {
	let world: PortWorld;
	let browser: Browser;

	beforeAll(async () => {
		[world, browser] = await Promise.all([startPortWorld(MAILS), openBrowser()]);
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await world?.close();
	});

	/** The emulated Outlook, and the port in it, ready. */
	const open = async (behaviour = ''): Promise<OpenOutlook & { readonly port: Frame }> => {
		const outlook = await openOutlook(browser, world.address, { behaviour });
		return { ...outlook, port: await portIn(outlook) };
	};
	const portIn = async ({ pane }: OpenOutlook): Promise<Frame> => {
		const port = await pane();
		await port.waitForFunction(() => window.port !== undefined);
		return port;
	};
	const show = (port: Frame, wish: CategoryWish, messageId = FIRST.messageId) =>
		port.evaluate(([id, what]) => (window.port as Port).host?.tags?.show(id, what), [messageId, wish] as const);
	const toldBy = (port: Frame) => port.evaluate(() => (window.port as Port).opens);
	const openBy = (port: Frame) => port.evaluate(() => (window.port as Port).host?.open());

	test('starts in Outlook, and history works after office.js took it away', async () => {
		const { port } = await open();
		expect(await port.evaluate(() => (window.port as Port).host?.kind)).toBe('outlook');
		await port.evaluate(() => history.pushState(null, '', '#/cases/1'));
		expect(await port.evaluate(() => location.hash)).toBe('#/cases/1');
	});

	test('is no Outlook when office.js cannot be had', async () => {
		const outlook = await openOutlook(browser, world.address, { hasOfficeJs: false });
		expect(await (await portIn(outlook)).evaluate(() => (window.port as Port).host)).toBeNull();
	});

	test('is no Outlook when nobody answers as Outlook within ten seconds', async () => {
		const outlook = await openOutlook(browser, world.address, { behaviour: 'answers=none' });
		expect(await (await portIn(outlook)).evaluate(() => (window.port as Port).host)).toBeNull();
	});

	describe('what is open', () => {
		test('is told at once and after each change, nothing too', async () => {
			const { page, port } = await open();
			await expect.poll(() => toldBy(port), SOON).toEqual([opened(FIRST)]);
			await selectMail(page, SECOND.messageId);
			await expect.poll(() => toldBy(port), SOON).toEqual([opened(FIRST), opened(SECOND)]);
			await selectMail(page, null);
			await expect.poll(async () => (await toldBy(port)).at(-1), SOON).toEqual({ kind: 'nothing' });
		});

		test('is told once when each event comes twice and an empty one before it', async () => {
			const { page, port } = await open('doubled=100&empty=100');
			for (const { messageId } of [SECOND, THIRD, FIRST, THIRD]) {
				await selectMail(page, messageId);
				await expect.poll(async () => (await toldBy(port)).at(-1), SOON).toMatchObject({ messageId });
			}
			expect(await toldBy(port)).toEqual([FIRST, SECOND, THIRD, FIRST, THIRD].map(opened));
		});

		test('is the mail before when an event is lost, until the next one comes', async () => {
			// A known weakness: office.js itself has the old mail then, and says nothing about it.
			const { page, port } = await open();
			await expect.poll(() => toldBy(port), SOON).toEqual([opened(FIRST)]);
			await page.evaluate(() => window.outlook?.behave({ lost: 100 }));
			await selectMail(page, SECOND.messageId);
			await page.waitForTimeout(400);
			expect(await openBy(port)).toEqual(opened(FIRST));
			await page.evaluate(() => window.outlook?.behave({ lost: 0 }));
			await selectMail(page, THIRD.messageId);
			await expect.poll(() => openBy(port), SOON).toEqual(opened(THIRD));
		});

		test('is told by an Outlook that says it has all newer interfaces as well', async () => {
			const { page, port } = await open('level=1.15');
			await selectMail(page, SECOND.messageId);
			await expect.poll(async () => (await toldBy(port)).at(-1), SOON).toEqual(opened(SECOND));
		});
	});

	test('tells who wrote the open mail, and nothing of another', async () => {
		const { port } = await open();
		const about = (id: string) => port.evaluate((messageId) => (window.port as Port).host?.about(messageId), id);
		expect(await about(FIRST.messageId)).toEqual({
			from: { name: 'Jane', address: 'jane@mail.example' },
			to: ['support@shop.example'],
			subject: 'Mail 0',
			sentAt: FIRST.at,
		});
		expect(await about(SECOND.messageId)).toBeNull();
		expect(await about('')).toBeNull();
	});

	test('knows which mails the open one answers, nearest first', async () => {
		const { port } = await open();
		const ids = await port.evaluate(() => (window.port as Port).host?.relatedIds());
		expect(ids).toEqual(['<p0@mail.example>', '<old@mail.example>']);
	});

	describe('categories', () => {
		test('are put on, moved on and taken off; what others put on stays', async () => {
			const { page, port } = await open();
			expect(await show(port, S3_NEW)).toBe('tagged');
			expect(await categoriesOn(page, FIRST.messageId)).toEqual(['Amends: S3 major', 'Amends: new', 'VIP']);
			expect(await show(port, S3_NEW)).toBe('unchanged');
			expect(await show(port, { severity: 'S4', stage: 'resolved' })).toBe('tagged');
			expect(await categoriesOn(page, FIRST.messageId)).toEqual(['Amends: S4 critical', 'Amends: resolved', 'VIP']);
			expect(await show(port, { severity: null, stage: null })).toBe('tagged');
			expect(await categoriesOn(page, FIRST.messageId)).toEqual(['VIP']);
		});

		test.each(['emptyIsNull=1', 'emptyIsNull=0'])('are put on a mail that has none (%s)', async (behaviour) => {
			const { page, port } = await open(behaviour);
			await selectMail(page, SECOND.messageId);
			await expect.poll(() => openBy(port), SOON).toEqual(opened(SECOND));
			expect(await show(port, S3_NEW, SECOND.messageId)).toBe('tagged');
			expect(await categoriesOn(page, SECOND.messageId)).toEqual(['Amends: S3 major', 'Amends: new']);
		});

		test('are made in the master list, in colour, where the add-in may', async () => {
			const { page, port } = await open('hasOurs=0&permission=mailbox');
			expect(await show(port, S3_NEW)).toBe('tagged');
			expect(await categoriesOn(page, FIRST.messageId)).toEqual(['Amends: S3 major', 'Amends: new', 'VIP']);
			expect(await page.evaluate(() => window.outlook?.mailbox.master.get('Amends: S3 major'))).toBe('Preset1');
		});

		test.each([
			['the master list lacks them and the add-in may not add to it (9044)', 'hasOurs=0'],
			['the master list is that of a shared mailbox', 'hasOurs=0&permission=mailbox&isShared=1'],
			['the add-in may only read', 'permission=read'],
			['Outlook is too old for them', 'level=1.5'],
			['reading them fails (9020)', 'refused=157:9020'],
			['writing them fails (9020)', 'refused=158:9020'],
		])('are left alone when %s', async (_, behaviour) => {
			const { page, port } = await open(behaviour);
			expect(await show(port, S3_NEW)).toBe('refused');
			expect(await categoriesOn(page, FIRST.messageId)).toEqual(['VIP']);
		});

		test('are put on beside three hundred others, in a master list of three hundred', async () => {
			const { page, port } = await open('permission=mailbox');
			await page.evaluate(
				([id, names]) => {
					const { mailbox } = window.outlook as Handle;
					for (const name of names) mailbox.master.set(name, 'Preset3');
					const mail = mailbox.mails.find((one) => one.messageId === id);
					if (mail) mailbox.changeCategories(mail, { added: names, removed: [] });
				},
				[FIRST.messageId, THREE_HUNDRED] as const,
			);
			expect(await show(port, S3_NEW)).toBe('tagged');
			expect(await show(port, { severity: null, stage: null })).toBe('tagged');
			expect(await categoriesOn(page, FIRST.messageId)).toEqual([...THREE_HUNDRED, 'VIP'].sort());
		});

		test('that somebody else put on in the same moment are no failure (9045)', async () => {
			const { port } = await open('refused=158:9045');
			expect(await show(port, S3_NEW)).toBe('tagged');
		});

		test('of another mail than the open one are refused', async () => {
			const { page, port } = await open();
			expect(await show(port, S3_NEW, SECOND.messageId)).toBe('refused');
			expect(await page.evaluate(() => window.outlook?.mailbox.writes)).toEqual([]);
		});

		/** The open mail is another one, and the pane does not know. */
		const openUnseen = async (behaviour: string) => {
			const outlook = await open(behaviour);
			await expect.poll(() => toldBy(outlook.port), SOON).toEqual([opened(FIRST)]);
			await outlook.page.evaluate(() => window.outlook?.behave({ lost: 100 }));
			await selectMail(outlook.page, SECOND.messageId);
			return outlook;
		};

		test('are given up when Outlook says that another mail was opened (9030)', async () => {
			const { page, port } = await openUnseen('stale=refused');
			expect(await show(port, S3_NEW)).toBe('refused');
			expect(await page.evaluate(() => window.outlook?.mailbox.writes)).toEqual([]);
		});

		test('never land on a mail whose event got lost, even if Outlook says nothing', async () => {
			const { page, port } = await openUnseen('stale=done');
			await show(port, S3_NEW);
			expect(await categoriesOn(page, SECOND.messageId)).toEqual([]);
		});
	});

	describe('beside an answer', () => {
		const answer = async (behaviour = '') => {
			const outlook = await openOutlook(browser, world.address, { behaviour });
			await outlook.page.getByRole('button', { name: 'Reply' }).click();
			await outlook.page.waitForSelector('iframe[title="Amends beside the answer"]');
			return { ...outlook, port: await portIn(outlook) };
		};

		test('a draft is open, and its words can be read', async () => {
			const { port } = await answer();
			expect(await openBy(port)).toEqual({ kind: 'draft' });
			expect(await port.evaluate(() => (window.port as Port).host?.draft?.text())).toContain('> Words of mail 0');
		});

		test('words are put where the cursor stands', async () => {
			const { page, port } = await answer();
			await page.getByLabel('Message').fill('Dear Jane, ! Ana');
			await page.getByLabel('Message').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(11, 11));
			await page.getByLabel('Message').blur();
			expect(await port.evaluate(() => (window.port as Port).host?.draft?.insert('we are sorry'))).toBe(true);
			await expect.poll(() => page.getByLabel('Message').inputValue(), SOON).toBe('Dear Jane, we are sorry! Ana');
		});

		test('words that Outlook does not take are the caller’s to copy', async () => {
			const { port } = await answer('refused=13:5000');
			expect(await port.evaluate(() => (window.port as Port).host?.draft?.insert('we are sorry'))).toBe(false);
		});

		test('categories are refused, for Outlook has none there', async () => {
			const { port } = await answer();
			expect(await show(port, S3_NEW)).toBe('refused');
		});
	});

	test('a window of ours opens and says its word to the pane', async () => {
		const { port } = await open();
		const said = port.evaluate(() => (window.port as Port).host?.dialog?.('/pane.html?dialog'));
		expect(await said).toBe('signed in');
	});
});
