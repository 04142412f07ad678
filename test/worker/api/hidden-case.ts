import { DAY, HOUR } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { appendRemedy } from '../../../worker/store/remedies.ts';
import { caseEvent } from '../../../worker/store/schema.ts';
import { caseWords, fix, fixLetter } from '../../../worker/store/schema-causes.ts';
import { customer, customerAddress, customerNote } from '../../../worker/store/schema-customers.ts';
import { behaviour, evaluation } from '../../../worker/store/schema-evaluation.ts';
import { promise } from '../../../worker/store/schema-promises.ts';
import { approvalRequest } from '../../../worker/store/schema-remedies.ts';
import { follow } from '../../../worker/store/schema-talk.ts';
import { someEntry } from '../../shared/remedy/some-gift.ts';
import { WEDNESDAY } from './api-world.ts';
import { addCase, addLedger, addMail, addTouch } from './rows.ts';

/** What stands in everything about the hidden case, and in nothing else. */
export const MARK = /zebra/i;

/** The mailbox that the asker may not see. */
export const HIDDEN = 'hidden';

const AT = new Date(WEDNESDAY - 2 * DAY);

/** A case in another mailbox with one of everything that can hang on a case; every text and every id of it bears the mark. */
export async function addHiddenCase(store: Store): Promise<void> {
	await addCase(store, {
		id: 'zebra',
		mailboxId: HIDDEN,
		customer: { name: 'Zoe Zebra', address: 'zoe@zebra.example' },
		subject: 'The zebra kettle leaks',
		topic: 'the zebra kettle leaks',
		stage: 'closed',
		assignee: 'ana',
		outcome: 'recovered',
		documentation: {
			whatWentWrong: 'zebra leaked',
			whatWeDid: 'zebra replaced',
			rootCause: 'Quality',
			rootCauseId: 'product',
		},
		openedAt: new Date(WEDNESDAY - 40 * DAY),
		resolvedAt: AT,
		closedAt: AT,
	});
	await addMail(store, {
		id: 'mail-zebra',
		mailboxId: HIDDEN,
		caseId: 'zebra',
		fromAddress: 'zoe@zebra.example',
		words: 'The zebra leaks',
	});
	// Triage passed over this one.
	await addMail(store, { id: 'free-zebra', mailboxId: HIDDEN, words: 'zebra', subject: 'zebra' });
	await addLedger(store, {
		uid: 4_711,
		mailboxId: HIDDEN,
		caseId: 'zebra',
		subject: 'zebra',
		messageId: '<zebra@x.example>',
	});
	for (const kind of ['check-in', 'handwritten-note', 'promise'] as const) {
		await addTouch(store, { id: `zebra-${kind}`, caseId: 'zebra', kind, dueAt: new Date(WEDNESDAY - HOUR) });
	}
	await store.db.insert(caseEvent).values({
		caseId: 'zebra',
		kind: 'noted',
		because: 'zebra',
		at: AT,
		source: { kind: 'person', personId: 'ana' },
		data: {},
	});
	const stands = { caseId: 'zebra', isOn: true, fromSeq: 0, readSeq: 0 };
	await store.db.insert(follow).values(['nils', 'wide'].map((personId) => ({ ...stands, personId })));
	await addCustomer(store);
	await addGifts(store);
	await addFix(store);
	await addAnswers(store);
}

async function addCustomer({ db }: Store): Promise<void> {
	await db.insert(customer).values({ id: 'customer-zebra', name: 'Zoe Zebra', tier: 'zebra', createdAt: AT });
	await db
		.insert(customerAddress)
		.values({ id: 'address-zebra', address: 'zoe@zebra.example', customerId: 'customer-zebra' });
	await db
		.insert(customerNote)
		.values({ id: 'note-zebra', customerId: 'customer-zebra', text: 'zebra', by: 'ana', at: AT });
}

async function addGifts({ db }: Store): Promise<void> {
	await db.transaction((tx) => appendRemedy(tx, someEntry({ caseId: 'zebra', why: 'zebra' })));
	await db.insert(approvalRequest).values({
		id: 'request-zebra',
		caseId: 'zebra',
		round: 1,
		kind: 'refund',
		minor: 20_000,
		currency: 'EUR',
		why: 'zebra',
		warnings: [],
		askedBy: 'ana',
		askedAt: AT,
		state: 'waiting',
	});
	await db.insert(promise).values({
		id: 'promise-zebra',
		caseId: 'zebra',
		number: 1,
		state: 'open',
		about: 'word',
		what: 'I call you about the zebra',
		dueAt: AT,
		promisedBy: 'ana',
		promisedAt: AT,
		because: '',
	});
}

/** The fix itself is the whole team's; its mail is the customer's. */
async function addFix({ db }: Store): Promise<void> {
	await db.insert(caseWords).values({ caseId: 'zebra', title: 'kettle leaks zebra', words: `'kettl':1 'leak':2` });
	await db.insert(fix).values({
		id: 'fix-1',
		causeId: 'product',
		sameness: 'one',
		what: 'A new seal',
		says: { en: 'a new seal' },
		fixedOn: '2026-09-10',
		by: 'irina',
		at: AT,
	});
	await db.insert(fixLetter).values({
		fixId: 'fix-1',
		customerAddress: 'zoe@zebra.example',
		number: 1,
		caseId: 'zebra',
		caseIds: ['zebra'],
		state: 'draft',
		because: '',
	});
}

async function addAnswers({ db }: Store): Promise<void> {
	await db.insert(evaluation).values({
		caseId: 'zebra',
		round: 1,
		answeredAt: AT,
		resolvedAt: AT,
		guard: 'delight',
		expectation: 1,
		outcome: 1,
		treatment: 1,
		process: 1,
		trust: 1,
		words: 'zebra',
		alert: 'sent',
	});
	await db.insert(behaviour).values({
		caseId: 'zebra',
		days: 90,
		resolvedAt: AT,
		guard: 'delight',
		wroteAgain: 1,
		complainedAgain: 0,
		praised: 0,
		countedAt: AT,
	});
}
