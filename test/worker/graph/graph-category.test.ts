import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { CATEGORIES } from '../../../shared/category.ts';
import { graphCategory } from '../../../worker/mailbox/tag/graph-category.ts';
import type { Tagger, TagItem, TagWish } from '../../../worker/mailbox/tag/tagger.ts';
import { type GraphWorld, startGraphWorld } from './graph-world.ts';

const S3: TagWish = { severity: 'S3', stage: 'acknowledged' };
const S3_NAMES = ['Amends: S3 major', 'Amends: acknowledged'];

let world: GraphWorld;
let tagger: Tagger;

beforeAll(async () => {
	world = await startGraphWorld();
});
beforeEach(() => {
	world.forget();
	tagger = graphCategory(world.mailbox);
});
afterAll(() => world.server.stop());

let serial = 0;
/** Files a mail, as one that Graph shows. */
function file(messageId: string, categories: readonly string[] = []) {
	serial += 1;
	const mail = { id: `AAMk${serial}/+==`, messageId, categories: [...categories], version: 1 };
	world.server.mailbox.mails.push(mail);
	return mail;
}
const item = (messageId: string | null, uid = 1): TagItem => ({ folder: 'INBOX', uid, uidValidity: '1', messageId });
const patches = () => world.server.asked.filter(({ method }) => method === 'PATCH');

describe('tagging through Graph', () => {
	it('adds severity and stage, leaves the categories of others, and does nothing the second time', async () => {
		const mail = file('<a@customer.example>', ['Ana’s own', 'Amends: S1 minor', 'Red category']);
		const tagged = await tagger.project([item('<a@customer.example>', 7)], S3);
		expect(tagged).toEqual([{ uid: 7, state: 'tagged', place: { folder: 'INBOX', uid: 7 } }]);
		expect(mail.categories).toEqual(['Ana’s own', 'Red category', ...S3_NAMES]);
		expect(await tagger.project([item('<a@customer.example>', 7)], S3)).toEqual([{ uid: 7, state: 'unchanged' }]);
		expect(patches()).toHaveLength(1);
	});

	it('takes all of ours away from what is no complaint', async () => {
		const mail = file('<a@customer.example>', [...S3_NAMES, 'Amends: a word of somebody else’s', 'Travel']);
		await tagger.project([item('<a@customer.example>')], { severity: null, stage: null });
		expect(mail.categories).toEqual(['Amends: a word of somebody else’s', 'Travel']);
		expect(world.server.mailbox.masters).toHaveLength(CATEGORIES.length);
	});

	test.each([
		"<o'brien''s@customer.example>",
		'<a&b=c#d?e%f+g@customer.example>',
		'<ü ber"\\@customer.example>',
		"<' or 1 eq 1>",
	])('a Message-ID like %s finds its mail and no other', async (id) => {
		const mail = file(id);
		const other = file('<other@customer.example>');
		expect(await tagger.project([item(id)], S3)).toMatchObject([{ state: 'tagged' }]);
		expect([mail.categories, other.categories]).toEqual([S3_NAMES, []]);
	});

	it('a mail that is not there, or has no id, is gone; once it is there it is tagged', async () => {
		expect(await tagger.project([item('<late@customer.example>'), item(null, 2)], S3)).toEqual([
			{ uid: 1, state: 'gone' },
			{ uid: 2, state: 'gone' },
		]);
		file('<late@customer.example>');
		expect(await tagger.project([item('<late@customer.example>')], S3)).toMatchObject([{ state: 'tagged' }]);
	});

	it('every copy of a mail shows the tag', async () => {
		const copies = [file('<a@customer.example>'), file('<a@customer.example>', S3_NAMES)];
		expect(await tagger.project([item('<a@customer.example>')], S3)).toMatchObject([{ state: 'tagged' }]);
		for (const copy of copies) expect(copy.categories).toEqual(S3_NAMES);
	});

	it('many mails travel in batches of twenty, and each gets its own answer', async () => {
		const ids = Array.from({ length: 45 }, (_, index) => `<bulk${index}@customer.example>`);
		for (const id of ids) if (id !== ids[9]) file(id);
		const outcomes = await tagger.project(
			ids.map((id, uid) => item(id, uid)),
			S3,
		);
		expect(outcomes.map(({ uid }) => uid)).toEqual(ids.map((_, uid) => uid));
		expect(outcomes.filter(({ state }) => state === 'tagged')).toHaveLength(44);
		expect(outcomes[9]).toEqual({ uid: 9, state: 'gone' });
		// 3 to find, 1 for the list of categories and 1 to fill it, 3 to write.
		expect(world.server.requests()).toBe(8);
	});
});

describe('when somebody else changes the mail meanwhile', () => {
	it('it is read again, and their change stays', async () => {
		const mail = file('<a@customer.example>');
		let times = 2;
		world.server.before(({ method }) => {
			if (method !== 'PATCH' || times === 0) return;
			times -= 1;
			mail.categories = [...mail.categories, `Ana ${times}`];
			mail.version += 1;
		});
		expect(await tagger.project([item('<a@customer.example>')], S3)).toMatchObject([{ state: 'tagged' }]);
		expect(mail.categories).toEqual(['Ana 1', 'Ana 0', ...S3_NAMES]);
	});

	it('three times and no more', async () => {
		const mail = file('<a@customer.example>');
		world.server.before(({ method }) => {
			if (method === 'PATCH') mail.version += 1;
		});
		const [outcome] = await tagger.project([item('<a@customer.example>')], S3);
		expect(outcome).toMatchObject({ state: 'refused', reason: expect.stringContaining('keeps changing') });
		expect(patches()).toHaveLength(3);
		expect(mail.categories).toEqual([]);
	});

	it('what they tagged as we would is left alone', async () => {
		const mail = file('<a@customer.example>');
		world.server.before(({ method }) => {
			if (method !== 'PATCH') return;
			mail.categories = [...S3_NAMES];
			mail.version += 1;
		});
		expect(await tagger.project([item('<a@customer.example>')], S3)).toEqual([{ uid: 1, state: 'unchanged' }]);
		expect(patches()).toHaveLength(1);
	});

	test.each(['PATCH', 'GET'])('a mail that vanishes before the %s is gone', async (verb) => {
		const mail = file('<a@customer.example>');
		const { mails } = world.server.mailbox;
		world.server.before(({ method, path }) => {
			if (method === 'PATCH') mail.version += 1;
			if (method === verb && path.includes('/messages/')) mails.length = 0;
		});
		expect(await tagger.project([item('<a@customer.example>')], S3)).toEqual([{ uid: 1, state: 'gone' }]);
	});
});

describe('when Graph says "later"', () => {
	test.each([
		['the whole request', 'whole', 429, '7', 7_000],
		['the whole request', 'whole', 503, '3', 3_000],
		['a part of a batch', 'inside', 429, '20', 20_000],
		['a part of a batch', 'inside', 503, null, 2_000],
	] as const)('to %s (%s %d, Retry-After %s) it is obeyed', async (_what, where, status, retryAfter, wait) => {
		const mails = ['<a@x.example>', '<b@x.example>'].map((id) => file(id));
		world.server.throttle({ status, retryAfter, where, times: 1 });
		const outcomes = await tagger.project(
			mails.map(({ messageId }) => item(messageId)),
			S3,
		);
		expect(outcomes.map(({ state }) => state)).toEqual(['tagged', 'tagged']);
		expect(world.waits).toEqual([wait]);
	});

	it('inside a batch, only what was put off is asked again', async () => {
		const mails = ['<a@x.example>', '<b@x.example>', '<c@x.example>'].map((id) => file(id));
		world.server.throttle({ status: 429, retryAfter: '1', where: 'inside', times: 1 });
		await tagger.project(
			mails.map(({ messageId }) => item(messageId)),
			S3,
		);
		expect(patches()).toHaveLength(3);
		expect(world.server.asked.filter(({ path }) => path.includes('$filter'))).toHaveLength(3);
	});

	it('for hours, nothing is asked in between and the mail is left as it is', async () => {
		file('<a@x.example>');
		world.server.throttle({ status: 429, retryAfter: '7200', where: 'whole', times: 1 });
		const again = () => tagger.project([item('<a@x.example>')], S3);
		const later = [{ uid: 1, state: 'refused', reason: expect.stringContaining('later') }];
		expect(await again()).toEqual(later);
		expect(await again()).toEqual(later);
		expect([world.server.requests(), world.waits]).toEqual([1, []]);
	});

	it('again and again, it is asked four times in all', async () => {
		file('<a@x.example>');
		world.server.throttle({ status: 429, retryAfter: '5', where: 'whole', times: 99 });
		expect(await tagger.project([item('<a@x.example>')], S3)).toMatchObject([{ state: 'refused' }]);
		expect([world.server.requests(), world.waits]).toEqual([4, [5_000, 5_000, 5_000]]);
	});
});

describe('without a permission', () => {
	it('to change mails, each says which one is missing', async () => {
		file('<a@x.example>');
		world.server.mailbox.refuses.push('Mail.ReadWrite');
		const [outcome] = await tagger.project([item('<a@x.example>')], S3);
		expect(outcome).toMatchObject({ state: 'refused', reason: expect.stringContaining('Mail.ReadWrite') });
	});

	it('to make categories, mails are tagged uncoloured, and the log says so once', async () => {
		const mails = [file('<a@x.example>'), file('<b@x.example>')];
		world.server.mailbox.refuses.push('MailboxSettings.ReadWrite');
		for (const { messageId } of mails) await tagger.project([item(messageId)], S3);
		expect(mails.map(({ categories }) => categories)).toEqual([S3_NAMES, S3_NAMES]);
		expect(world.said).toEqual([expect.stringContaining('MailboxSettings.ReadWrite')]);
	});

	it('because the token ran out on the way, a new one is used', async () => {
		file('<a@x.example>');
		Object.assign(world.tokens, { good: 'two', next: ['one', 'two'] });
		expect(await tagger.project([item('<a@x.example>')], S3)).toMatchObject([{ state: 'tagged' }]);
		expect(world.tokens.refused).toEqual(['one']);
	});

	it('because no token is good, each mail says so', async () => {
		file('<a@x.example>');
		world.tokens.good = 'none';
		expect(await tagger.project([item('<a@x.example>')], S3)).toMatchObject([
			{ state: 'refused', reason: expect.stringContaining('access token') },
		]);
	});

	it('because the mailbox is of another tenant, each mail says so', async () => {
		const elsewhere = graphCategory({ ...world.mailbox, address: 'nobody@shop.example' });
		expect(await elsewhere.project([item('<a@x.example>')], S3)).toMatchObject([
			{ state: 'refused', reason: expect.stringContaining('no such mailbox') },
		]);
	});
});

describe('the list of categories', () => {
	it('gets ours in their colours, once, and keeps what is there', async () => {
		world.server.mailbox.masters.push({ displayName: 'Amends: S3 major', color: 'preset9' });
		file('<a@x.example>');
		file('<b@x.example>');
		await tagger.project([item('<a@x.example>')], S3);
		await tagger.project([item('<b@x.example>')], S3);
		expect(world.server.mailbox.masters).toContainEqual({ displayName: 'Amends: S3 major', color: 'preset9' });
		expect(world.server.mailbox.masters).toContainEqual({ displayName: 'Amends: S4 critical', color: 'preset0' });
		expect(world.server.mailbox.masters).toHaveLength(CATEGORIES.length);
		expect(world.server.asked.filter(({ path }) => path.endsWith('masterCategories'))).toHaveLength(CATEGORIES.length);
	});
});
