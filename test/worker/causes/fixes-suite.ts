import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Case } from '../../../shared/case.ts';
import type { FixFacts } from '../../../shared/causes/fix.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { Verdict } from '../../../shared/triage/verdict.ts';
import { asReleased } from '../../../worker/causes/as-released.ts';
import { createFixes } from '../../../worker/causes/create-fixes.ts';
import type { FixLetterView } from '../../../worker/causes/fixes.ts';
import type { FollowUpDeps } from '../../../worker/follow-up/deps.ts';
import { fireDue } from '../../../worker/follow-up/sweep.ts';
import { saveCases } from '../../../worker/store/cases.ts';
import { optOut } from '../../../worker/store/customers.ts';
import { newestTemplate } from '../../../worker/store/templates.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { addMail } from '../api/rows.ts';
import { CALENDAR, type Database, MONDAY, startWorld, TEAM } from '../follow-up/world.ts';

const FIX: FixFacts = {
	causeId: 'product',
	what: 'new seals',
	says: { en: 'The seal is made of another rubber now.' },
	fixedOn: '2026-03-01',
	release: 'R7',
	link: null,
};
const HEARD: Verdict = {
	language: 'en',
	skip: null,
	complaint: { is: true, score: 0.9 },
	severity: 'S2',
	signals: [],
	sought: [],
	said: [],
	backOn: null,
	because: [],
};
const IRINA = { personId: 'irina', actId: undefined };
const ALL = { after: 0, limit: 200, state: null, seen: undefined };

/** "We fixed it", the same on both databases, up to a real SMTP server. */
export function fixesSuite(database: Database): void {
	const world = startWorld(database);
	let ids = 0;
	const fixes = () =>
		createFixes({
			store: world().store,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: CALENDAR,
			team: { people: () => TEAM },
			template: async (kind, language, db) =>
				templateInForce(kind, language, await newestTemplate(db, { kind, language })),
			mailboxName: () => 'Copper Finch',
			now: () => world().now,
			newId: () => {
				ids += 1;
				return `fix${ids}`;
			},
			changed: () => {},
		});
	const worker = (different: Partial<FollowUpDeps> = {}) =>
		world().worker({
			template: async (kind, language, touch) => {
				const inForce = templateInForce(kind, language, null);
				return kind === 'we-fixed-it' ? asReleased(world().store.db, touch, inForce) : inForce;
			},
			letterExtras: async () => ({ optOutLink: 'https://amends.example/o/token' }),
			...different,
		});
	const hurt = (address: string, different: Partial<Case> = {}) =>
		world().given({
			customer: { name: 'Nora Quist', address },
			stage: 'closed',
			outcome: 'recovered',
			openedAt: MONDAY - 20 * DAY,
			lastCustomerMailAt: MONDAY - 20 * DAY,
			resolvedAt: MONDAY - 15 * DAY,
			closedAt: MONDAY - 10 * DAY,
			severityBecause: [{ cue: 'defect', weight: 1, quote: 'the kettle leaks' }],
			documentation: { whatWentWrong: 'INSIDE', whatWeDid: 'INSIDE', rootCause: '', rootCauseId: 'product-defect' },
			...different,
		});
	const record = async (different: Partial<FixFacts> = {}): Promise<string> => {
		const made = await fixes().record({ ...FIX, ...different }, IRINA);
		if (made.state !== 'done') throw new Error(made.message);
		return made.id;
	};
	const only = async (fixId: string): Promise<FixLetterView> => {
		const [letter, ...more] = await fixes().letters(fixId, ALL);
		if (letter === undefined || more.length > 0) throw new Error('not one letter');
		return letter;
	};

	beforeEach(async () => {
		await world().store.db.execute(sql`truncate amends.fix, amends.fix_letter`);
	});

	it('prepares one mail for each customer in their own words, and sends none by itself', async () => {
		const first = await hurt('nora@mail.example');
		const second = await hurt('nora@mail.example', { openedAt: MONDAY - 5 * DAY });
		await hurt('old@mail.example', { openedAt: MONDAY - 300 * DAY, closedAt: MONDAY - 200 * DAY });
		await hurt('other@mail.example', {
			documentation: { whatWentWrong: '', whatWeDid: '', rootCause: '', rootCauseId: 'billing' },
		});
		const letter = await only(await record());
		expect(letter.cases.map(({ id }) => id)).toEqual([second.id, first.id]);
		expect(letter.text).toContain('“the kettle leaks”');
		expect(letter.text).toContain('The seal is made of another rubber now.');
		expect(letter.text).not.toContain('INSIDE');
		await fireDue(worker());
		expect(world().smtp.taken).toEqual([]);
	});

	it('the same fix recorded again, or by five at once, is one fix with one set of mails', async () => {
		await hurt('nora@mail.example');
		const made = await Promise.all(Array.from({ length: 5 }, () => record({ what: 'New  seals' })));
		expect(new Set([...made, await record()]).size).toBe(1);
		expect(await fixes().ofCause('product', undefined)).toMatchObject([
			{ letters: { draft: 1, released: 0, dropped: 0 } },
		]);
	});

	it('a released mail goes out once, as it was changed, in its thread, with the line that ends such mails', async () => {
		const { id } = await hurt('nora@mail.example');
		await addMail(world().store, { id: 'complaint', caseId: id, at: new Date(MONDAY - 20 * DAY) });
		const fixId = await record();
		const text = 'Hello Nora,\n\nthe seal {is} [new] now.';
		const tries = await Promise.all([1, 2, 3].map(() => fixes().release(fixId, 1, text, IRINA)));
		expect(tries.map(({ state }) => state).toSorted()).toEqual(['done', 'refused', 'refused']);
		await fireDue(worker());
		await fireDue(worker());
		const raw = world().smtp.taken.map((one) => one.raw.toString('utf8'));
		expect(raw).toHaveLength(1);
		expect(raw[0]).toContain('the seal {is} [new] now.');
		expect(raw[0]).toContain('https://amends.example/o/token');
		expect(raw[0]).toContain('In-Reply-To: <complaint@mail.example>');
		expect(await only(fixId)).toMatchObject({ state: 'released', text, touch: { state: 'done' }, decidedBy: 'irina' });
	});

	it('waits until the customer’s week and night are over', async () => {
		await hurt('nora@mail.example');
		const [one, other] = [await record(), await record({ what: 'new lids too' })];
		await fixes().release(one, 1, 'One.', IRINA);
		await fireDue(worker());
		await fixes().release(other, 1, 'Other.', IRINA);
		await fireDue(worker());
		expect(world().smtp.taken).toHaveLength(1);
		expect((await only(other)).touch).toMatchObject({
			state: 'planned',
			because: expect.stringContaining('short while'),
		});
		world().now = MONDAY + 8 * DAY;
		await fireDue(worker());
		expect(world().smtp.taken).toHaveLength(2);
		await hurt('night@mail.example');
		world().now += 12 * HOUR;
		const night = await record({ what: 'third' });
		const asked = (await fixes().letters(night, ALL)).find((letter) =>
			letter.cases[0]?.customer.address.startsWith('night'),
		);
		await fixes().release(night, asked?.number ?? 0, 'By night.', IRINA);
		await fireDue(worker());
		expect(world().smtp.taken).toHaveLength(2);
	});

	it('whoever wants no follow-ups is listed so and gets nothing, also when they say so after the click', async () => {
		const { db } = world().store;
		await hurt('nora@mail.example');
		await hurt('late@mail.example', { openedAt: MONDAY - 30 * DAY });
		await optOut(db, { address: 'nora@mail.example', at: MONDAY, how: 'page', by: null });
		const fixId = await record();
		expect((await fixes().letters(fixId, ALL)).map(({ isOptedOut }) => isOptedOut)).toEqual([true, false]);
		expect(await fixes().release(fixId, 1, 'Hello.', IRINA)).toMatchObject({ state: 'refused', code: 'conflict' });
		await fixes().release(fixId, 2, 'Hello.', IRINA);
		await optOut(db, { address: 'late@mail.example', at: MONDAY, how: 'page', by: null });
		await fireDue(worker());
		expect(world().smtp.taken).toEqual([]);
	});

	it('a dropped mail keeps the reason and cannot be sent; who drops it twice is not scolded', async () => {
		await hurt('nora@mail.example');
		const fixId = await record();
		expect(await fixes().drop(fixId, 1, 'she moved away', IRINA)).toEqual({ state: 'done' });
		expect(await fixes().drop(fixId, 1, 'she moved away', IRINA)).toEqual({ state: 'done' });
		expect(await fixes().release(fixId, 1, 'Hello.', IRINA)).toMatchObject({ state: 'refused', code: 'conflict' });
		expect(await only(fixId)).toMatchObject({ state: 'dropped', because: 'she moved away', decidedBy: 'irina' });
	});

	it('speaks of what went wrong in a whole sentence of the customer’s, where one was found', async () => {
		const { id } = await hurt('nora@mail.example');
		const quote = 'The kettle leaks on the kitchen table since Monday.';
		const verdict = { ...HEARD, said: [{ act: 'failure', quote }] } as const;
		await addMail(world().store, { id: 'complaint', caseId: id, verdict });
		const letter = await only(await record());
		expect(letter.text).toContain(`“${quote}”`);
		expect(letter.cases[0]?.words).toBe(quote);
	});

	it('every case that was hurt remembers what became of its mail, by whom, and why', async () => {
		const first = await hurt('nora@mail.example');
		const second = await hurt('nora@mail.example', { openedAt: MONDAY - 5 * DAY });
		const [sent, dropped] = [await record(), await record({ what: 'new lids' })];
		await fixes().release(sent, 1, 'Hello.', { ...IRINA, actId: 'release-1' });
		await fixes().release(sent, 1, 'Hello.', { ...IRINA, actId: 'release-1' });
		await fixes().drop(dropped, 1, 'she moved away', IRINA);
		await fixes().drop(dropped, 1, 'she moved away', IRINA);
		for (const { id } of [first, second]) {
			const lines = (await world().events(id)).filter((line) => line.startsWith('fix-'));
			expect(lines).toEqual(['fix-released: new seals', 'fix-dropped: new lids: she moved away']);
		}
	});

	it('a mail that does not say what was mended, in a language nobody wrote it in, must be changed first', async () => {
		await hurt('nora@mail.example', { language: 'de' });
		const fixId = await record();
		const { text, isSaid } = await only(fixId);
		expect(isSaid).toBe(false);
		expect(await fixes().release(fixId, 1, text, IRINA)).toMatchObject({
			code: 'invalid',
			fields: [{ field: 'text' }],
		});
		const own = `${text}\n\nDie Dichtung ist neu.`;
		expect(await fixes().release(fixId, 1, own, IRINA)).toMatchObject({ state: 'done' });
	});

	it('a thousand who were hurt are listed page by page, each once', async () => {
		const cases = Array.from({ length: 1_000 }, (_, index) =>
			someCase(MONDAY, {
				id: `many${index}`,
				number: 10_000 + index,
				customer: { name: `C ${index}`, address: `c${index}@mail.example` },
				documentation: { whatWentWrong: '', whatWeDid: '', rootCause: '', rootCauseId: 'product-wear' },
			}),
		);
		await saveCases(
			world().store.db,
			cases.map((supportCase) => ({ supportCase, events: [], touches: [], isNew: true })),
		);
		const fixId = await record();
		const seen = new Set<string>();
		for (let after = 0; ; ) {
			const page = await fixes().letters(fixId, { after, limit: 200, state: 'draft', seen: undefined });
			for (const letter of page) seen.add(letter.cases[0]?.customer.address ?? '');
			const last = page.at(-1);
			if (last === undefined) break;
			after = last.number;
		}
		expect(seen.size).toBe(1_000);
		expect((await fixes().find(fixId, undefined))?.letters.draft).toBe(1_000);
	});
}
