import { MINUTE } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { ledger, mail, supportCase, touch } from '../../../worker/store/schema.ts';
import { WEDNESDAY } from './api-world.ts';

type CaseRow = typeof supportCase.$inferInsert;
type MailRow = typeof mail.$inferInsert;
type TouchRow = typeof touch.$inferInsert;
type LedgerRow = typeof ledger.$inferInsert;

let numbers = 0;

/** A case with everything that the test does not name. */
export async function addCase(store: Store, row: Partial<CaseRow> = {}): Promise<CaseRow> {
	numbers += 1;
	const customer = row.customer ?? { name: 'Nora Quist', address: 'nora@mail.example' };
	const whole: CaseRow = {
		id: `case-${numbers}`,
		// Room between them: a case that the product opens takes the next number.
		number: numbers * 10,
		mailboxId: 'support',
		customer,
		customerAddress: customer.address,
		participants: [customer.address],
		speakers: [customer.address],
		subject: 'The kettle leaks',
		topic: 'the kettle leaks',
		language: 'en',
		stage: 'new',
		severity: 'S2',
		severityBecause: [{ cue: 'defect', weight: 1.5, quote: 'it leaks' }],
		severityBy: 'triage',
		signals: [],
		sought: [{ name: 'refund', quote: 'I want my money back' }],
		relationship: { kind: 'new', because: ['first mail from this customer'] },
		guard: { kind: 'delight', because: ['first failure, S2, not avoidable'] },
		round: 1,
		openedAt: new Date(WEDNESDAY - 60 * MINUTE),
		lastCustomerMailAt: new Date(WEDNESDAY - 60 * MINUTE),
		avoidable: false,
		isComplaint: true,
		...row,
	};
	await store.db.insert(supportCase).values(whole);
	return whole;
}

export async function addMail(store: Store, row: Partial<MailRow> & Pick<MailRow, 'id'>): Promise<void> {
	await store.db.insert(mail).values({
		mailboxId: 'support',
		key: row.messageId ?? `<${row.id}@mail.example>`,
		messageId: `<${row.id}@mail.example>`,
		contentHash: row.id,
		side: 'customer',
		fromAddress: 'nora@mail.example',
		fromName: 'Nora Quist',
		recipients: { to: [{ name: '', address: 'support@shop.example' }], cc: [] },
		subject: 'The kettle leaks',
		at: new Date(WEDNESDAY - 60 * MINUTE),
		receivedAt: new Date(WEDNESDAY - 60 * MINUTE),
		inReplyTo: [],
		references: [],
		text: 'It leaks.',
		words: 'It leaks.',
		headers: {},
		attachments: [],
		problems: [],
		verdict: {
			language: 'en',
			skip: null,
			complaint: { is: true, score: 0.9 },
			severity: 'S2',
			signals: [],
			sought: [],
			said: [],
			backOn: null,
			because: [],
		},
		...row,
	});
}

export async function addTouch(store: Store, row: Partial<TouchRow> & Pick<TouchRow, 'id' | 'caseId'>): Promise<void> {
	await store.db.insert(touch).values({
		kind: 'acknowledge',
		round: 1,
		turn: 1,
		state: 'planned',
		dueAt: new Date(WEDNESDAY),
		nudges: 0,
		because: 'S2 is acknowledged within 4 business hours',
		...row,
	});
}

export async function addLedger(store: Store, row: Partial<LedgerRow> & Pick<LedgerRow, 'uid'>): Promise<void> {
	await store.db.insert(ledger).values({
		mailboxId: 'support',
		folder: 'INBOX',
		uidValidity: '1',
		outcome: 'skip',
		reason: 'newsletter',
		because: 'bulk mail (List-Unsubscribe)',
		messageId: `<uid-${row.uid}@mail.example>`,
		subject: 'News',
		fromAddress: 'news@list.example',
		receivedAt: new Date(WEDNESDAY),
		at: new Date(WEDNESDAY),
		...row,
	});
}
