import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditBreak } from '../../../shared/audit.ts';
import { firstBreak } from '../../../shared/remedy/chain.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { createRetention } from '../../../worker/customers/retention.ts';
import { readAudit } from '../../../worker/store/audit.ts';
import { customerIdOf } from '../../../worker/store/customers/whole.ts';
import { appendRemedy, firstMissing, readLedger } from '../../../worker/store/remedies.ts';
import { ledger, mail, supportCase, touch } from '../../../worker/store/schema.ts';
import { customerChoice } from '../../../worker/store/schema-customers.ts';
import { sha256 } from '../../../worker/store/sha256.ts';
import { complaint } from '../../integration/letters.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { someEntry } from '../../shared/remedy/some-gift.ts';
import { fillWith, wordsIn } from './marked.ts';
import { type BookWorld, openBook } from './open-book.ts';

/** What the customer of a test wrote and is called: a word for each test, in every text about them and in no other. */
const letterOf =
	(mark: string) =>
	(id: string, different: Readonly<Record<string, string>> = {}): Buffer =>
		complaint(
			id,
			{ From: `Quinn ${mark} <${id}@${mark}.example>`, 'Message-ID': `<${id}@${mark}.example>`, ...different },
			`Hello,\n\nthe ${mark} lamp arrived broken. I am very disappointed and want my money back.\n\nQuinn ${mark}\n`,
		);

/** Erasing and keeping for a time, on every database. */
export function eraseSuite(database: Database): void {
	let stores: TestStores;
	let world: BookWorld;
	const box = `${database}-erase`;

	beforeAll(async () => {
		stores = await startStores(database);
		world = openBook(stores.store, box);
	});
	afterAll(() => stores.stop());

	const about = async (address: string) => ({
		id: (await customerIdOf(stores.store.db, address)) ?? 'none',
		personId: 'irina',
		seen: undefined,
	});
	const linesOf = (messageId: string) => stores.store.db.select().from(ledger).where(eq(ledger.messageId, messageId));
	test('erased words stand nowhere, figures stay, and the chains hold', async () => {
		const MARK = 'quagga';
		const letter = letterOf(MARK);
		const { db } = stores.store;
		const raw = letter('one');
		const caseId = (await world.receive(raw)) ?? '';
		await world.receive(letter('lost', { Subject: 'quagga opening hours?' }));
		await fillWith(stores.store, { caseId, address: 'one@quagga.example', mark: MARK });
		await db.transaction((tx) => appendRemedy(tx, someEntry({ caseId, why: MARK, overWarning: MARK })));
		const before = await world.caseOf(caseId);
		expect(await wordsIn(stores.store, MARK)).not.toEqual([]);

		const done = await world.book.erase(await about('one@quagga.example'));
		expect(done).toMatchObject({ state: 'done', caseIds: [caseId] });
		await world.book.erase(await about('lost@quagga.example'));
		expect(await wordsIn(stores.store, MARK)).toEqual([]);

		const after = await world.caseOf(caseId);
		expect(after).toMatchObject({
			number: before.number,
			severity: before.severity,
			openedAt: before.openedAt,
			stage: 'closed',
			outcome: 'withdrawn',
			subject: '',
		});
		expect(after.signals.map(({ name }) => name)).toEqual(before.signals.map(({ name }) => name));
		const touches = await db.select().from(touch).where(eq(touch.caseId, caseId));
		expect(touches.filter(({ state }) => state !== 'cancelled' && state !== 'done')).toEqual([]);
		expect(await db.select().from(mail).where(eq(mail.caseId, caseId))).toHaveLength(1);
		expect(firstBreak(await readLedger(db, 0, 100), null, sha256)).toBeNull();
		expect(await firstMissing(db)).toBeNull();
		const audit = await readAudit(db, 0, 100);
		expect(auditBreak(audit, null, sha256)).toBeNull();
		expect(audit.at(-2)).toMatchObject({ what: 'customer-erased', by: 'irina', data: { cases: 1 } });
	});

	test('the mailbox brings nothing back, whatever copy of the mail it shows; what they write afterwards is new', async () => {
		const MARK = 'okapi';
		const letter = letterOf(MARK);
		const { db } = stores.store;
		const raw = letter('two', { Date: new Date(Date.now() - HOUR).toUTCString() });
		await world.receive(raw);
		await world.book.erase(await about('two@okapi.example'));
		expect(await world.receive(raw)).toBeNull();
		const again = openBook(stores.store, `${box}-again`);
		expect(await again.receive(raw)).toBeNull();
		expect(await linesOf('<two@okapi.example>')).toEqual([]);
		const lines = await db
			.select()
			.from(ledger)
			.where(eq(ledger.mailboxId, `${box}-again`));
		expect(lines).toMatchObject([{ outcome: 'erased', subject: '', fromAddress: null, mailId: null, messageId: null }]);
		expect(await wordsIn(stores.store, MARK)).toEqual([]);
		const named = {
			mailboxId: box,
			messageId: '<two@okapi.example>',
			from: { name: 'Q', address: 'two@okapi.example' },
		};
		const opened = await world.casework.openUnread({ ...named, subject: '', sentAt: null }, 'ana');
		expect(opened).toMatchObject({ state: 'refused', code: 'conflict' });
		world.pass(DAY);
		const anew = complaint('anew', { From: 'two@okapi.example', Date: new Date(world.now()).toUTCString() });
		const fresh = await world.receive(anew);
		expect(fresh).not.toBeNull();
		expect((await world.caseOf(fresh ?? '')).relationship.kind).toBe('new');
	});

	test('an old mail of theirs that was never read in stays out, and one to a colleague of theirs does not', async () => {
		const letter = letterOf('tapir');
		await world.receive(letter('three'));
		await world.book.erase(await about('three@tapir.example'));
		const other = openBook(stores.store, `${box}-older`);
		expect(await other.receive(letter('three', { 'Message-ID': '<older@tapir.example>' }))).toBeNull();
		const joint = complaint('joint', { Cc: 'three@tapir.example' });
		expect(await other.receive(joint)).not.toBeNull();
	});

	test('somebody erased leaves the cases of others, which go on', async () => {
		const MARK = 'numbat';
		const letter = letterOf(MARK);
		const shared = await world.receive(complaint('partner', { Cc: 'four@numbat.example' }));
		await world.receive(letter('four'));
		await world.book.erase(await about('four@numbat.example'));
		const row = await world.caseOf(shared ?? '');
		expect(row.participants).toEqual(['partner@customer.example']);
		expect(row.stage).toBe('new');
		expect(await wordsIn(stores.store, MARK)).toEqual([]);
	});

	test('a row of the ledger from before words had a digest of their own holds as well, and shows a change of its figures', async () => {
		const MARK = 'kakapo';
		const letter = letterOf(MARK);
		const { db } = stores.store;
		const caseId = (await world.receive(letter('five'))) ?? '';
		const last = (await readLedger(db, 0, 100)).at(-1) ?? null;
		const { link } = await import('../../../shared/remedy/chain.ts');
		const old = link(someEntry({ caseId, why: MARK }), last, sha256);
		await db.execute(sql`INSERT INTO amends.remedy (number, entry, case_id, round, kind, minor, currency, why, warnings, at, given_by, previous, hash)
			VALUES (${old.number}, 'given', ${caseId}, 1, 'refund', ${old.money?.minor ?? 0}, 'EUR', ${MARK}, '[]', ${new Date(old.at).toISOString()}, 'ana', ${old.previous}, ${old.hash})`);
		await db.transaction((tx) => appendRemedy(tx, someEntry({ caseId, why: 'x' })));
		expect(firstBreak(await readLedger(db, 0, 100), null, sha256)).toBeNull();
		await world.book.erase(await about('five@kakapo.example'));
		const rows = await readLedger(db, 0, 100);
		expect(firstBreak(rows, null, sha256)).toBeNull();
		const forged = rows.map((row) =>
			row.number === old.number ? { ...row, money: { minor: 1, currency: 'EUR' } } : row,
		);
		expect(firstBreak(forged, null, sha256)).toEqual({ number: old.number, what: 'changed' });
		const reworded = rows.map((row) => (row.number === old.number + 1 ? { ...row, why: 'y' } : row));
		expect(firstBreak(reworded, null, sha256)).toEqual({ number: old.number + 1, what: 'changed' });
	});

	test('erasing takes nothing but the words of the ledger', async () => {
		const { db } = stores.store;
		for (const change of [sql`why = '', minor = 1`, sql`why = 'other'`, sql`given_by = 'me', why = ''`]) {
			await expect(db.execute(sql`UPDATE amends.remedy SET ${change}`)).rejects.toMatchObject({
				cause: { message: expect.stringContaining('never changed or removed') },
			});
		}
	});

	test('erased twice, or after a merge, is refused with a reason', async () => {
		const MARK = 'axolotl';
		const letter = letterOf(MARK);
		await world.receive(letter('six'));
		await world.receive(letter('seven'));
		const [six, seven] = [await about('six@axolotl.example'), await about('seven@axolotl.example')];
		await world.book.merge(six, seven.id);
		expect(await world.book.erase(six)).toMatchObject({ state: 'refused', code: 'conflict' });
		expect(await world.book.erase(seven)).toMatchObject({
			state: 'done',
			caseIds: expect.arrayContaining([expect.any(String)]),
		});
		expect(await world.book.erase(seven)).toMatchObject({ state: 'refused', code: 'conflict' });
		expect(await wordsIn(stores.store, MARK)).toEqual([]);
		expect(
			(await world.book.list({ q: undefined, limit: 200 }, { after: undefined, seen: undefined })).items,
		).not.toContainEqual(expect.objectContaining({ name: expect.stringContaining('axolotl') }));
	});

	test('a mailbox keeps words as long as it says: what is older is counted first, then erased, and not read in again', async () => {
		const MARK = 'dugong';
		const letter = letterOf(MARK);
		const { db } = stores.store;
		const kept = openBook(stores.store, `${box}-kept`);
		const caseId = (await kept.receive(letter('eight'))) ?? '';
		await kept.receive(
			complaint(
				'hours',
				{ From: 'nine@dugong.example', 'Message-ID': '<nine@dugong.example>', Subject: 'Opening hours' },
				'When does the dugong shop open?\n',
			),
		);
		const recent = (await kept.receive(complaint('recent'))) ?? '';
		await db
			.update(supportCase)
			.set({ stage: 'closed', closedAt: new Date(kept.now() - 800 * DAY) })
			.where(eq(supportCase.id, caseId));
		await db
			.update(mail)
			.set({ receivedAt: new Date(kept.now() - 100 * DAY) })
			.where(eq(mail.messageId, '<nine@dugong.example>'));
		const mailboxes = [
			{ id: `${box}-kept`, name: 'Kept', retention: { closedCases: 730, otherMail: 90 } },
			{ id: box, name: 'For good' },
		];
		const retention = createRetention({ ...kept.deps, mailboxes });
		expect(await retention.look()).toEqual([
			{ mailbox: `${box}-kept`, name: 'Kept', closedCases: { days: 730, due: 1 }, otherMail: { days: 90, due: 1 } },
			{ mailbox: box, name: 'For good', closedCases: null, otherMail: null },
		]);
		expect(await wordsIn(stores.store, MARK)).not.toEqual([]);
		await retention.apply();
		expect(await wordsIn(stores.store, MARK)).toEqual([]);
		expect((await kept.caseOf(recent)).subject).not.toBe('');
		expect((await readAudit(db, 0, 200)).at(-1)).toMatchObject({
			what: 'retention-applied',
			by: 'system',
			subject: `${box}-kept`,
			data: { closedCases: 1, otherMail: 1 },
		});
		await retention.apply();
		expect((await readAudit(db, 0, 200)).filter(({ subject }) => subject === `${box}-kept`)).toHaveLength(1);
		const anew = openBook(stores.store, `${box}-anew`);
		expect(await anew.receive(letter('eight'))).toBeNull();
	});

	test('a wish to hear no more goes with who is erased at their request', async () => {
		const MARK = 'pangolin';
		const letter = letterOf(MARK);
		const { db } = stores.store;
		await world.receive(letter('ten'));
		await db.insert(customerChoice).values({ address: 'ten@pangolin.example', optedOutAt: new Date(), how: 'page' });
		await world.book.erase(await about('ten@pangolin.example'));
		expect(await wordsIn(stores.store, MARK)).toEqual([]);
	});
}
