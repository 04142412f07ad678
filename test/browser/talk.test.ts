import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../worker/root.ts';
import type { Person } from '../../worker/settings.ts';
import type { Store } from '../../worker/store/connect.ts';
import { caseEvent } from '../../worker/store/schema.ts';
import { describeWith } from '../servers/need.ts';
import { type ApiWorld, openDemo, openMemory, WEDNESDAY } from '../worker/api/api-world.ts';
import { addCase, addMail } from '../worker/api/rows.ts';
import { openBrowser, openPage, overflowOf, type Sight, violationsOf } from './open-page.ts';

const PEOPLE: readonly Person[] = [
	{ id: 'ana', name: 'Ana Duarte', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'marco', name: 'Marco Bianchi', email: 'marco@shop.example', role: 'agent', language: 'en' },
	{ id: 'irina', name: 'Irina Volkova', email: 'irina@shop.example', role: 'lead', language: 'ru' },
];

const NARROW: Sight = { width: 320, height: 700 };

describeWith('chromium', 'a team that works on one case', () => {
	let browser: Browser;
	let store: Store;
	let world: ApiWorld;
	let address: string;
	let caseId: string;

	beforeAll(async () => {
		store = await openMemory();
		const server = { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' };
		const pagesFolder = join(projectRoot(), 'dist', 'addin');
		world = await openDemo(store, { people: PEOPLE, pagesFolder, settings: { server } });
		await world.app.listen({ host: '127.0.0.1', port: 0 });
		address = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`;
		browser = await openBrowser();
	});
	beforeEach(async () => {
		({ id: caseId } = await addCase(store, { assignee: 'ana' }));
		await addMail(store, { id: `mail-${caseId}`, caseId });
	});
	afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
	afterAll(async () => {
		await browser?.close();
		await world?.close();
		await store?.close();
	});

	/** A page of somebody in a browser of their own. */
	const openAs = async (person: string, path: string, sight: Sight = {}): Promise<Page> => {
		const { page } = await openPage(browser, `${address}${path}`, { ...sight, kept: { 'amends.demo-user': person } });
		return page;
	};
	const openCase = (person: string) => openAs(person, `/#/cases/${caseId}`);
	const openDraft = (person: string) =>
		openAs(person, `/compose.html?answer=${encodeURIComponent(`<mail-${caseId}@mail.example>`)}`, NARROW);

	test('sees who else looks at it, and who has gone', async () => {
		const ana = await openCase('ana');
		await ana.getByRole('heading', { name: 'The kettle leaks' }).waitFor();
		const marco = await openCase('marco');
		await ana.getByText('Marco Bianchi is looking at this case too').waitFor();
		await marco.getByText('Ana Duarte is looking at this case too').waitFor();
		await marco.close({ runBeforeUnload: true });
		await ana.getByText('Marco Bianchi is looking at this case too').waitFor({ state: 'detached' });
	});

	test('sees that somebody writes to its customer, and who writes hears what changed meanwhile', async () => {
		const marco = await openCase('marco');
		await marco.getByRole('heading', { name: 'The kettle leaks' }).waitFor();
		const ana = await openDraft('ana');
		await marco.getByText(/^Ana Duarte has been writing since \d\d:\d\d$/).waitFor();
		await ana.getByText('Marco Bianchi is looking at this case too').waitFor();
		await world.deps.casework.act(caseId, 'irina', { kind: 'assign', assignee: 'marco' });
		await store.db.insert(caseEvent).values({
			caseId,
			kind: 'mail-received',
			at: new Date(WEDNESDAY),
			source: { kind: 'product' },
			because: 'The kettle leaks',
			data: { mailId: `mail-${caseId}` },
		});
		world.deps.live.announce({ name: 'case', data: { caseId } });
		const bar = ana.getByRole('group').filter({ hasText: 'Since you began' });
		await bar.getByText('Nora Quist wrote').waitFor();
		await bar.getByText('Marco Bianchi has the case now').waitFor();
		expect(await overflowOf(ana)).toBeLessThanOrEqual(0);
		expect(await violationsOf(ana)).toEqual([]);
		await ana.getByRole('button', { name: 'I have seen it' }).click();
		await bar.waitFor({ state: 'detached' });
	});

	test('is called by a note: the other’s bell rings, and rests when the case was seen', async () => {
		const ana = await openAs('ana', '/#/my-day');
		const bell = ana.getByRole('link', { name: 'For me' });
		await bell.waitFor();
		const marco = await openCase('marco');
		const note = marco.getByRole('region', { name: 'Note', exact: true });
		const text = note.getByRole('textbox');
		await text.pressSequentially('Please look, @du');
		const list = marco.getByRole('listbox', { name: 'To whom' });
		await list.getByRole('option', { name: 'Ana Duarte' }).waitFor();
		expect(await violationsOf(marco, '[aria-labelledby]:has(textarea)')).toEqual([]);
		await text.press('Enter');
		await expect.poll(() => text.inputValue()).toBe('Please look, @Ana Duarte ');
		await text.pressSequentially('@');
		await list.waitFor();
		await text.press('ArrowDown');
		await text.press('Escape');
		await list.waitFor({ state: 'detached' });
		await text.press('Backspace');
		await note.getByRole('button', { name: 'Add note' }).click();
		await marco.getByText('To: Ana Duarte').waitFor();
		await bell.getByText('1', { exact: true }).waitFor();
		await bell.click();
		const item = ana.getByRole('listitem').filter({ hasText: 'Marco Bianchi mentioned you' });
		await item.getByText('Please look, @Ana Duarte').waitFor();
		expect(await violationsOf(ana)).toEqual([]);
		await item.getByRole('link').click();
		await ana.getByRole('heading', { name: 'The kettle leaks' }).waitFor();
		await bell.getByText('1', { exact: true }).waitFor({ state: 'detached' });
		await ana.getByRole('button', { name: 'Stop following' }).waitFor();
		await ana.getByText('Followed by Ana Duarte, Marco Bianchi').waitFor();
	});

	test('finds what happened in its cases on a page that fits', async () => {
		await world.deps.casework.act(caseId, 'marco', { kind: 'note', text: 'She likes tea.' });
		const ana = await openAs('ana', '/#/activity', NARROW);
		await ana.getByText('She likes tea.').waitFor();
		expect(await overflowOf(ana)).toBeLessThanOrEqual(0);
		expect(await violationsOf(ana)).toEqual([]);
		await ana.getByRole('combobox', { name: 'Show' }).selectOption('mine');
		await ana.getByText('She likes tea.').waitFor({ state: 'detached' });
		await ana.getByRole('link', { name: 'For me', exact: true }).last().click();
		await ana.getByRole('heading', { name: 'For me' }).waitFor();
		expect(await overflowOf(ana)).toBeLessThanOrEqual(0);
	});
});
