import { eq, sql } from 'drizzle-orm';
import { saveAddress } from '../../../worker/store/addresses.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { findOrMakeCustomers } from '../../../worker/store/customers/book.ts';
import { customerIdOf } from '../../../worker/store/customers/whole.ts';
import { caseEvent, joinOffer, mail, supportCase, touch } from '../../../worker/store/schema.ts';
import { caseWords, fixLetter } from '../../../worker/store/schema-causes.ts';
import { customer, customerChoice, customerNote } from '../../../worker/store/schema-customers.ts';
import { evaluation } from '../../../worker/store/schema-evaluation.ts';
import { correction } from '../../../worker/store/schema-learning.ts';
import { noteProof } from '../../../worker/store/schema-notes.ts';
import { webhookDelivery, webhookTry } from '../../../worker/store/schema-out.ts';
import { promise } from '../../../worker/store/schema-promises.ts';
import { approvalRequest, fairSolution } from '../../../worker/store/schema-remedies.ts';
import { addLedger } from '../api/rows.ts';

const AT = new Date('2026-09-16T08:00:00Z');

/** One of everything that can hang on a case or a customer; every text of it that comes of a customer bears the mark. */
export async function fillWith(
	store: Store,
	{ caseId, address, mark }: { readonly caseId: string; readonly address: string; readonly mark: string },
): Promise<void> {
	const { db } = store;
	const quote = { cue: 'defect', weight: 1, quote: mark };
	await db
		.update(supportCase)
		.set({
			topic: mark,
			severityBecause: [quote],
			signals: [{ name: 'money', quote: mark }],
			struck: [{ name: 'churn-threat', quote: mark, reasons: [quote] }],
			sought: [{ name: 'refund', quote: mark }],
			guard: { kind: 'repair', because: [], overridden: { by: 'ana', because: mark, at: 0, was: 'recover' } },
			documentation: { whatWentWrong: mark, whatWeDid: mark, rootCause: 'Quality', rootCauseId: 'product' },
		})
		.where(eq(supportCase.id, caseId));
	await db.insert(caseEvent).values({
		caseId,
		kind: 'noted',
		because: mark,
		at: AT,
		source: { kind: 'person', personId: 'ana' },
		data: { quote: mark, mailId: 'm-1', count: 3 },
	});
	await db.update(touch).set({ because: mark }).where(eq(touch.caseId, caseId));
	await db.insert(joinOffer).values({ caseId, intoCaseId: 'other', because: mark });
	await db.insert(caseWords).values({ caseId, title: mark, words: sql`to_tsvector('simple', ${mark})` });
	await addGifts(store, { caseId, mark });
	await addAnswers(store, { caseId, mark });
	await addLedger(store, {
		uid: 99_001,
		outcome: 'quarantine',
		subject: mark,
		because: mark,
		messageId: `<${mark}>`,
		fromAddress: address,
	});
	await db
		.insert(webhookDelivery)
		.values({ id: 'd-1', endpointId: 'e-1', kind: 'noted', caseId, state: 'taken', madeAt: AT });
	await db.insert(webhookTry).values({ deliveryId: 'd-1', at: AT, ms: 1, answer: mark });
	await aboutThem(store, { address, mark });
}

async function addGifts(
	{ db }: Store,
	{ caseId, mark }: { readonly caseId: string; readonly mark: string },
): Promise<void> {
	await db.insert(approvalRequest).values({
		id: 'request-1',
		caseId,
		round: 1,
		kind: 'refund',
		minor: 20_000,
		currency: 'EUR',
		why: mark,
		overWarning: mark,
		warnings: [],
		askedBy: 'ana',
		askedAt: AT,
		state: 'declined',
		decidedBecause: mark,
	});
	for (const number of [91, 92]) {
		await db.insert(promise).values({
			id: `promise-${number}`,
			caseId,
			number,
			state: 'open',
			about: 'word',
			what: `${mark} ${number}`,
			dueAt: AT,
			mailId: 'm-1',
			promisedAt: AT,
			because: mark,
		});
	}
	await db.insert(fairSolution).values({ caseId, words: mark, by: 'ana', at: AT });
	for (const [fixId, name] of [
		['fix-1', `one@${mark}.example`],
		['fix-1', `two@${mark}.example`],
	] as const) {
		const number = name.startsWith('one') ? 1 : 2;
		await db.insert(fixLetter).values({
			fixId,
			customerAddress: name,
			number,
			caseId,
			caseIds: [caseId],
			state: 'draft',
			text: mark,
			because: mark,
		});
	}
}

async function addAnswers(
	{ db }: Store,
	{ caseId, mark }: { readonly caseId: string; readonly mark: string },
): Promise<void> {
	const steps = { expectation: 1, outcome: 1, treatment: 1, process: 1, trust: 1 } as const;
	await db.insert(evaluation).values({
		...steps,
		caseId,
		round: 1,
		answeredAt: AT,
		resolvedAt: AT,
		guard: 'delight',
		words: mark,
		alert: 'sent',
	});
	const [kept] = await db.select().from(mail).where(eq(mail.caseId, caseId));
	if (kept === undefined) throw new Error('the case has no mail');
	await db.insert(correction).values({
		id: 'correction-1',
		mailId: kept.id,
		caseId,
		at: AT,
		by: 'ana',
		kind: 'severity',
		about: '',
		said: 'S2',
		means: 'S3',
		verdict: kept.verdict,
		language: 'en',
	});
	await db.insert(noteProof).values({
		touchId: 'touch-1',
		caseId,
		postedOn: '2026-09-16',
		photo: Buffer.from(mark),
		photoType: 'image/png',
		by: 'ana',
		at: AT,
	});
}

async function aboutThem(
	store: Store,
	{ address, mark }: { readonly address: string; readonly mark: string },
): Promise<void> {
	const { db } = store;
	await findOrMakeCustomers(db, [{ address, name: mark, at: AT.getTime() }]);
	const id = (await customerIdOf(db, address)) ?? '';
	await db.update(customer).set({ name: mark, externalId: mark, zone: 'Europe/Rome' }).where(eq(customer.id, id));
	await db.insert(customerNote).values({ id: 'note-1', customerId: id, text: mark, by: 'ana', at: AT });
	await db.insert(customerChoice).values({ address, optedOutAt: AT, how: 'page' });
	await saveAddress(db, { mailboxId: 'any', customer: address }, { sealed: 'sealed', by: 'ana', at: AT.getTime() });
}

/** Every column of every table of ours that can hold a text. */
async function textColumns({ db }: Store): Promise<readonly { readonly table: string; readonly column: string }[]> {
	const { rows } = await db.execute<{ table: string; column: string }>(sql`
		SELECT table_name AS table, column_name AS column FROM information_schema.columns
		WHERE table_schema = 'amends' AND data_type IN ('text', 'jsonb', 'ARRAY', 'bytea', 'tsvector', 'USER-DEFINED')
		ORDER BY 1, 2`);
	return rows;
}

/** Where the mark stands: `table.column`, each once. Photos and models are looked into as bytes. */
export async function wordsIn(store: Store, mark: string): Promise<readonly string[]> {
	const found: string[] = [];
	for (const { table, column } of await textColumns(store)) {
		const name = sql`amends.${sql.identifier(table)}`;
		const text = sql`coalesce(${sql.identifier(column)}::text, '')`;
		const hex = Buffer.from(mark).toString('hex');
		const { rows } = await store.db.execute(
			sql`SELECT 1 FROM ${name} WHERE ${text} ILIKE ${`%${mark}%`} OR ${text} ILIKE ${`%${hex}%`} LIMIT 1`,
		);
		if (rows.length > 0) found.push(`${table}.${column}`);
	}
	return found;
}

/** The names of all tables of ours. */
export async function tablesOf({ db }: Store): Promise<readonly string[]> {
	const { rows } = await db.execute<{ name: string }>(
		sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'amends' ORDER BY 1`,
	);
	return rows.map(({ name }) => name);
}
