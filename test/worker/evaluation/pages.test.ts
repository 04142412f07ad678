import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { PAGE_WORDS } from '../../../shared/public-page/words.ts';
import { DAY } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { hasOptedOut } from '../../../worker/store/customers.ts';
import { caseEvent, touch } from '../../../worker/store/schema.ts';
import { evaluation } from '../../../worker/store/schema-evaluation.ts';
import { openMemory, openWorld, WEDNESDAY } from '../api/api-world.ts';
import { addCase, addTouch } from '../api/rows.ts';
import { type EvaluationWorld, openEvaluationWorld, PUBLIC_URL } from './evaluation-world.ts';

let store: Store;
let world: EvaluationWorld;
let origin = '';
let networks = 0;

beforeAll(async () => {
	store = await openMemory();
	world = await openEvaluationWorld(store);
	origin = await world.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
	await world.close();
	await store.close();
});

const GOOD = { expectation: '4', outcome: '5', treatment: '4', process: '3', trust: '5', words: 'Thank you, Ana!' };
const FORM = 'application/x-www-form-urlencoded';

type CaseRow = Parameters<typeof addCase>[1];

async function resolvedCase(row: CaseRow = {}) {
	networks += 1;
	const address = `customer${networks}@mail.example`;
	const { id } = await addCase(store, {
		stage: 'resolved',
		resolvedAt: new Date(WEDNESDAY - 14 * DAY),
		customer: { name: 'Nora Quist', address },
		...row,
	});
	const link = world.links.evaluation({ id, round: 1 }, WEDNESDAY);
	return { id, address, path: link.slice(PUBLIC_URL.length) };
}

/** Each test asks from a network of its own, so that no limit of another one is met. */
const from = (headers: Record<string, string> = {}) => ({ 'x-forwarded-for': `10.0.${networks}.1`, ...headers });
const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers: from(headers) });
const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
	world.app.inject({
		method: 'POST',
		url,
		payload: new URLSearchParams(fields).toString(),
		headers: from({ 'content-type': FORM, ...headers }),
	});
const answersTo = (id: string) => store.db.select().from(evaluation).where(eq(evaluation.caseId, id));
const eventsOf = (id: string) => store.db.select().from(caseEvent).where(eq(caseEvent.caseId, id));

describe('opening the link', () => {
	it.each(Object.keys(LANGUAGES) as Language[])(
		'shows five questions in the customer’s language: %s',
		async (language) => {
			const { path } = await resolvedCase({ language });
			const page = await get(path, { 'accept-language': 'de' });
			expect(page.statusCode).toBe(200);
			expect(page.body).toContain(`<html lang="${language}">`);
			expect(page.body.match(/<fieldset/g)).toHaveLength(5);
			expect(page.body.match(/<input type="radio"/g)).toHaveLength(25);
			expect(page.body).toContain(PAGE_WORDS[language].form.questions.trust.asks);
			expect(page.body).toContain('Copper Finch');
		},
	);

	it('brings nothing from elsewhere, runs nothing, and may not be kept, found, framed or told of', async () => {
		const { path } = await resolvedCase();
		const { headers, body } = await get(path);
		expect(body).not.toMatch(/<script|<img|<link|src=|https?:/);
		const policy = String(headers['content-security-policy']);
		expect(policy).not.toContain('unsafe');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("form-action 'self'");
		expect(headers).toMatchObject({
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex, nofollow',
			'content-type': 'text/html; charset=utf-8',
			'x-content-type-options': 'nosniff',
		});
	});

	it.each([
		['a mail scanner', 'GET', {}],
		['a scanner that asks for the head alone', 'HEAD', {}],
		['a browser that looks ahead', 'GET', { 'sec-purpose': 'prefetch', purpose: 'prefetch' }],
	] as const)('%s answers nothing by it', async (_, method, headers) => {
		const { id, path } = await resolvedCase();
		for (let time = 0; time < 3; time += 1) {
			expect((await world.app.inject({ method, url: path, headers: from(headers) })).statusCode).toBe(200);
		}
		expect(await answersTo(id)).toEqual([]);
		expect(await eventsOf(id)).toEqual([]);
		expect((await get(path)).body).toContain('Send the answers');
	});
});

describe('answering', () => {
	it('keeps the answers once; sent again, or opened again, it says thank you and changes nothing', async () => {
		const { id, path } = await resolvedCase();
		await addTouch(store, { id: `${id}-evaluation-1-1`, caseId: id, kind: 'evaluation', state: 'drafted' });
		const first = await post(path, GOOD);
		expect([first.statusCode, first.body]).toEqual([200, expect.stringContaining('Thank you')]);
		const again = await post(path, { ...GOOD, outcome: '1', words: 'no' });
		expect([again.statusCode, again.body]).toEqual([200, expect.stringContaining('Already answered, thank you')]);
		expect((await get(path)).body).toContain('Already answered, thank you');
		expect(await answersTo(id)).toMatchObject([
			{ round: 1, expectation: 4, outcome: 5, treatment: 4, process: 3, trust: 5, words: 'Thank you, Ana!' },
		]);
		expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(['evaluated', 'touch-done']);
		const [asked] = await store.db.select().from(touch).where(eq(touch.caseId, id));
		expect(asked?.state).toBe('done');
	});

	it('takes one of ten that come at the same moment', async () => {
		const { id, path } = await resolvedCase();
		const pages = await Promise.all(
			['1', '2', '3', '4', '5', '1', '2', '3', '4', '5'].map((trust) => post(path, { ...GOOD, trust })),
		);
		expect(pages.filter(({ body }) => body.includes('Your answers have arrived'))).toHaveLength(1);
		expect(await answersTo(id)).toHaveLength(1);
		expect(await eventsOf(id)).toHaveLength(1);
	});

	it('works from a mail on the web, from an old browser that hides where it comes from, and behind a proxy’s path', async () => {
		for (const headers of [
			{ 'sec-fetch-site': 'cross-site' },
			{ origin: 'null' },
			{ origin: 'https://mail.example' },
		]) {
			const { id, path } = await resolvedCase();
			expect((await post(path, GOOD, headers)).statusCode).toBe(200);
			expect(await answersTo(id)).toHaveLength(1);
		}
		const other = await world.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers: { origin: 'null' } });
		expect(other.json().code).toBe('cross-site');
		const { path } = await resolvedCase();
		expect((await get(path)).body).toContain('<form method="post">');
	});

	it('with a question left out comes back with all that was filled in, and says what is missing', async () => {
		const { id, path } = await resolvedCase();
		const { trust: _, ...fields } = GOOD;
		const page = await post(path, { ...fields, words: 'I said <b>"no"</b> & meant it' });
		expect(page.statusCode).toBe(422);
		expect(page.body).toContain('Please choose one of the five.');
		expect(page.body).toContain('aria-describedby="trust-wrong"');
		expect(page.body).toContain('name="outcome" value="5" required checked');
		expect(page.body).toContain('I said &lt;b&gt;&quot;no&quot;&lt;/b&gt; &amp; meant it</textarea>');
		expect(await answersTo(id)).toEqual([]);
	});

	test.each([
		['0', 'nothing'],
		['6', 'no step'],
		['5.0', 'no step'],
		['', 'nothing'],
		['constructor', 'no step'],
	])('a step %j counts as not chosen', async (outcome) => {
		const { id, path } = await resolvedCase();
		expect((await post(path, { ...GOOD, outcome })).statusCode).toBe(422);
		expect(await answersTo(id)).toEqual([]);
	});

	it('with a line that is too long comes back whole, and says by how much', async () => {
		const { id, path } = await resolvedCase();
		const words = 'ё'.repeat(4_003);
		const page = await post(path, { ...GOOD, words });
		expect(page.statusCode).toBe(422);
		expect(page.body).toContain('3 characters too long');
		expect(page.body).toContain(words);
		expect(await answersTo(id)).toEqual([]);
		expect((await post(path, { ...GOOD, words: words.slice(3) })).statusCode).toBe(200);
	});

	it.each([
		['1 MB of text', 1_048_576],
		['3 MB of text', 3 * 1_048_576],
	])('with %s gets a kind page over the real wire, and nothing is kept', async (_, size) => {
		const { id, path } = await resolvedCase();
		const answer = await fetch(`${origin}${path}`, {
			method: 'POST',
			body: new URLSearchParams({ ...GOOD, words: 'x'.repeat(size) }),
		});
		expect(answer.status).toBe(413);
		expect(await answer.text()).toContain('That is too much text');
		expect(await answersTo(id)).toEqual([]);
		expect((await get(path)).body).toContain('Send the answers');
	});

	it('keeps what no database takes out of the words', async () => {
		const { id, path } = await resolvedCase();
		await post(path, { ...GOOD, words: 'a\0b\r\nc' });
		expect(await answersTo(id)).toMatchObject([{ words: 'a�b\nc' }]);
	});
});

describe('a link that is not good', () => {
	it('is refused with the same page whatever is wrong with it', async () => {
		const { id, path } = await resolvedCase();
		const gone = world.links.evaluation({ id: 'nobody', round: 1 }, WEDNESDAY).slice(PUBLIC_URL.length);
		const pages = await Promise.all(
			[gone, '/e/x', '/e/', `/e/${'a'.repeat(5_000)}`, '/e/%00', `${path}x`, path.replace('/e/', '/o/')].map((url) =>
				get(url, { 'accept-language': 'it-IT,it;q=0.9,en;q=0.8' }),
			),
		);
		expect(new Set(pages.map(({ statusCode }) => statusCode))).toEqual(new Set([404]));
		expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
		expect(pages[0]?.body).toContain('Questo link non funziona');
		expect((await post(`${path}x`, GOOD)).statusCode).toBe(404);
		expect(await answersTo(id)).toEqual([]);
	});

	it('is one as soon as one letter of it is another', async () => {
		const { id, path } = await resolvedCase();
		const token = path.slice('/e/'.length);
		for (let at = 0; at < token.length; at += 1) {
			const other = token[at] === 'a' ? 'b' : 'a';
			const changed = `/e/${token.slice(0, at)}${other}${token.slice(at + 1)}`;
			expect(await world.room.customers.look(changed.slice(3)), changed).toBeNull();
		}
		expect(await world.room.customers.look(token.toUpperCase())).toBeNull();
		expect(await answersTo(id)).toEqual([]);
	});

	test.each<[string, CaseRow, string]>([
		['of a case that was reopened', { round: 2, stage: 'new', resolvedAt: null }, 'We are at it again'],
		['of what was no complaint', { isComplaint: false }, 'These questions are closed'],
	])('%s: a kind page, and nothing is kept', async (_, row, says) => {
		const { id, path } = await resolvedCase(row);
		for (const page of [await get(path), await post(path, GOOD)]) {
			expect([page.statusCode, page.body]).toEqual([410, expect.stringContaining(says)]);
		}
		expect(await answersTo(id)).toEqual([]);
	});

	it('has run out after as many days as the policy says, but thanks whoever answered before', async () => {
		const late = await resolvedCase();
		const early = await resolvedCase();
		await post(early.path, GOOD);
		world.setNow(WEDNESDAY + 60 * DAY - 1);
		expect((await get(late.path)).statusCode).toBe(200);
		world.setNow(WEDNESDAY + 60 * DAY);
		expect([(await get(late.path)).statusCode, (await post(late.path, GOOD)).statusCode]).toEqual([410, 410]);
		expect((await get(early.path)).body).toContain('Already answered');
		world.setNow(WEDNESDAY);
	});

	it('asks nothing of a customer who wanted to be left in peace', async () => {
		const { address, path } = await resolvedCase();
		await world.deps.casework.choose({ address, wants: 'none', how: 'person', personId: 'ana', because: '' });
		const page = await get(path);
		expect([page.statusCode, page.body]).toEqual([410, expect.stringContaining('asked us not to follow up')]);
	});
});

describe('too often', () => {
	it('one link answers no more for a while, with a page that says so', async () => {
		const { path } = await resolvedCase();
		const { trust: _, ...unfinished } = GOOD;
		const statuses: number[] = [];
		for (let time = 0; time < 21; time += 1) {
			const page = await post(path, unfinished, { 'x-forwarded-for': `10.9.9.${time}` });
			statuses.push(page.statusCode);
			if (page.statusCode === 429) {
				expect(page.body).toContain('One moment, please');
				expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
			}
		}
		expect(statuses).toEqual([...Array(20).fill(422), 429]);
		const other = await resolvedCase();
		expect((await post(other.path, GOOD)).statusCode).toBe(200);
	});
});

describe('when something breaks', () => {
	it('the page is kind, and neither link nor words are in the log', async () => {
		const { path } = await resolvedCase();
		const broken = await openWorld(store, {
			customers: {
				...world.room.customers,
				answer: async (token, { words }) => {
					throw new Error(`Failed query: ${token} ${words}`);
				},
			},
		});
		const page = await broken.app.inject({
			method: 'POST',
			url: path,
			payload: new URLSearchParams(GOOD).toString(),
			headers: { 'content-type': FORM },
		});
		expect([page.statusCode, page.body]).toEqual([500, expect.stringContaining('The fault is ours')]);
		expect(broken.logged).toHaveLength(1);
		expect(JSON.stringify(broken.logged)).not.toContain(path.slice(3, 20));
		expect(JSON.stringify(broken.logged)).not.toContain('Thank you, Ana');
		await broken.close();
	});
});

describe('no more follow-ups', () => {
	async function subscribed() {
		const { id, address } = await resolvedCase({ language: 'fr' });
		await addTouch(store, { id: `${id}-check-in-1-1`, caseId: id, kind: 'check-in', state: 'planned' });
		const path = world.links
			.optOut({ customer: { name: '', address: address.toUpperCase() }, mailboxId: 'support', language: 'fr' })
			.slice(PUBLIC_URL.length);
		return { id, address, path };
	}

	it('looking shows a button and ends nothing; the button ends them for ever', async () => {
		const { id, address, path } = await subscribed();
		for (const method of ['GET', 'HEAD'] as const) await world.app.inject({ method, url: path, headers: from() });
		expect((await get(path)).body).toContain('<button type="submit">Plus de messages de suivi</button>');
		expect(await hasOptedOut(store.db, address)).toBe(false);
		expect((await post(path, {})).body).toContain('C’est fait');
		expect(await hasOptedOut(store.db, address)).toBe(true);
		const [checkIn] = await store.db.select().from(touch).where(eq(touch.caseId, id));
		expect(checkIn?.state).toBe('cancelled');
		world.setNow(WEDNESDAY + 4_000 * DAY);
		expect((await get(path)).body).toContain('Vous l’aviez déjà demandé');
		expect((await post(path, {})).statusCode).toBe(200);
		world.setNow(WEDNESDAY);
	});

	test.each([
		['as a form', FORM, 'List-Unsubscribe=One-Click'],
		[
			'in parts',
			'multipart/form-data; boundary=x',
			'--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
		],
	])('a mail provider’s one click ends them too, sent %s (RFC 8058)', async (_, type, payload) => {
		const { address, path } = await subscribed();
		const headers = from({ 'content-type': type });
		expect((await world.app.inject({ method: 'POST', url: path, payload, headers })).statusCode).toBe(200);
		expect(await hasOptedOut(store.db, address)).toBe(true);
	});

	it('a link with one letter changed ends nobody’s, and the address stands in no link', async () => {
		const { address, path } = await subscribed();
		const token = path.slice('/o/'.length);
		expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(address.split('@')[0]);
		for (let at = 0; at < token.length; at += 1) {
			const other = token[at] === 'a' ? 'b' : 'a';
			const changed = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
			expect(await world.room.customers.optOut(changed, 'page'), changed).toBeNull();
		}
		expect((await post(`${path}x`, {})).statusCode).toBe(404);
		expect(await hasOptedOut(store.db, address)).toBe(false);
	});
});
