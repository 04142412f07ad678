import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { saveBatch } from '../../../worker/intake/save-batch.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { joinOffer, ledger, mail, supportCase } from '../../../worker/store/schema.ts';
import { EXPECTED_THREADS, type ExpectedThread } from '../../fixtures/mail/threads/expected.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { isTeam, readThread } from './fixture-mails.ts';

let store: Store;
beforeAll(async () => {
	store = await openMemoryStore();
}, 60_000);
afterAll(() => store.close());

let ids = 0;
const deps = (mailboxId: string) => ({
	store,
	mailbox: { id: mailboxId, language: 'en' as const, isTeam, writerOf: () => null },
	policy: DEFAULT_POLICY,
	calendar: compileCalendar(OFFICE_HOURS, []),
	now: () => Date.UTC(2026, 10, 20, 9),
	newId: () => {
		ids += 1;
		return `id${ids}`;
	},
});

/** The ways in which mails may come: as they arrive, all in one batch after a day offline, or the answers in Sent before what they answer. */
const WAYS = {
	'one by one': (mails: readonly unknown[]) => mails.map((_, index) => [index]),
	'in one batch': (mails: readonly unknown[]) => [mails.map((_, index) => index)],
} as const;

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('threads, %s', (way) => {
	test.each(Object.entries<ExpectedThread>(EXPECTED_THREADS))('%s', async (quirk, expected) => {
		const mailboxId = `${quirk} ${way}`;
		const arrived = await readThread(quirk);
		for (const indexes of WAYS[way](arrived)) {
			await saveBatch(
				deps(mailboxId),
				indexes.flatMap((index) => arrived[index] ?? []),
			);
		}
		const rows = await store.db
			.select({
				uid: ledger.uid,
				outcome: ledger.outcome,
				reason: ledger.reason,
				caseId: ledger.caseId,
				customer: supportCase.customerAddress,
			})
			.from(ledger)
			.leftJoin(supportCase, eq(supportCase.id, ledger.caseId))
			.where(eq(ledger.mailboxId, mailboxId));
		const rowOf = (file: string) => rows.find(({ uid }) => uid === arrived.find((one) => one.file === file)?.uid);
		expect(rows).toHaveLength(arrived.length);
		const caseIds = expected.cases.map((wanted) => {
			const found = wanted.mails.map((file) => rowOf(file));
			expect(found.map((row) => row?.customer)).toEqual(wanted.mails.map(() => wanted.customer));
			expect(new Set(found.map((row) => row?.caseId)).size, `all of ${wanted.mails.join(', ')} in one case`).toBe(1);
			return found[0]?.caseId ?? '';
		});
		expect(new Set(caseIds).size).toBe(expected.cases.length);
		for (const [index, { offeredTo }] of expected.cases.entries()) {
			const offers = await store.db
				.select()
				.from(joinOffer)
				.where(eq(joinOffer.caseId, caseIds[index] ?? ''));
			expect(offers.map(({ intoCaseId }) => intoCaseId)).toEqual(
				offeredTo === undefined ? [] : [rowOf(offeredTo)?.caseId],
			);
		}
		for (const [file, { skip, about }] of Object.entries(expected.skips ?? {})) {
			expect(rowOf(file)).toMatchObject({ outcome: 'skip', reason: skip, caseId: rowOf(about)?.caseId });
		}
	});
});

test('the same mails under a new UIDVALIDITY are duplicates, and change nothing', async () => {
	const mailboxId = 'reborn';
	const arrived = await readThread('agent-answers-in-sent');
	await saveBatch(deps(mailboxId), arrived);
	const before = await store.db.select().from(supportCase).where(eq(supportCase.mailboxId, mailboxId));
	await saveBatch(
		deps(mailboxId),
		arrived.map((one) => ({ ...one, uidValidity: '2', uid: one.uid + 100 })),
	);
	const again = await store.db
		.select()
		.from(ledger)
		.where(and(eq(ledger.mailboxId, mailboxId), eq(ledger.uidValidity, '2')));
	expect(again.map(({ outcome }) => outcome)).toEqual(arrived.map(() => 'duplicate'));
	expect(await store.db.select().from(supportCase).where(eq(supportCase.mailboxId, mailboxId))).toEqual(before);
	expect(await store.db.select({ id: mail.id }).from(mail).where(eq(mail.mailboxId, mailboxId))).toHaveLength(
		arrived.length,
	);
});
