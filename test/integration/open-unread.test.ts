import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../worker/store/connect.ts';
import { findByMessage } from '../../worker/store/lists/by-message.ts';
import { ledger, mail, supportCase } from '../../worker/store/schema.ts';
import { openMemoryStore } from '../servers/memory-store.ts';
import { type CaseworkWorld, openCasework } from './casework-world.ts';
import { apology, complaint, SHOP } from './letters.ts';

let store: Store;
let world: CaseworkWorld;
let box: string;
let id: string;
let tests = 0;

beforeAll(async () => {
	store = await openMemoryStore();
});
afterAll(() => store.close());
beforeEach(() => {
	tests += 1;
	box = `unread${tests}`;
	id = `u${tests}`;
	world = openCasework(store, box);
});

const named = (different = {}) => ({
	mailboxId: box,
	messageId: `<${id}@customer.example>`,
	from: { name: 'Dana', address: `${id}@customer.example` },
	subject: 'The lamp',
	sentAt: null,
	...different,
});
/** Opens the case by hand and tells its id. */
const open = async (different = {}, personId = 'ana'): Promise<string> => {
	const acted = await world.casework.openUnread(named(different), personId);
	if (acted.state !== 'done') throw new Error(acted.message);
	return acted.caseId;
};
const casesOf = () => store.db.select().from(supportCase).where(eq(supportCase.mailboxId, box));
const mailsOf = () => store.db.select().from(mail).where(eq(mail.mailboxId, box));
const linesOf = () => store.db.select().from(ledger).where(eq(ledger.mailboxId, box));

test('a mail that is not read yet gets its case at once, with the plan of one and the name of who opened it', async () => {
	const caseId = await open();
	expect(await world.caseOf(caseId)).toMatchObject({
		customer: { name: 'Dana', address: `${id}@customer.example` },
		subject: 'The lamp',
		stage: 'new',
		severity: 'S2',
	});
	expect((await world.events(caseId)).slice(0, 1)).toMatchObject([
		{ kind: 'opened', source: { kind: 'person', personId: 'ana' } },
	]);
	expect((await world.events(caseId)).map(({ kind }) => kind)).not.toContain('mail-received');
	expect(await world.touches(caseId)).toMatchObject({ acknowledge: 'planned', resolve: 'planned' });
	expect(await findByMessage(store.db, `<${id}@customer.example>`, undefined)).toEqual({ state: 'case', caseId });
});

test('the mail joins that very case when it is read, and brings its words, its severity and its signals', async () => {
	const caseId = await open();
	await world.casework.act(caseId, 'ana', { kind: 'assign', assignee: 'ana' });
	const words = 'Your lamp caught fire and burned my hand. My lawyer will write to you. I want my money back.\n';
	expect(await world.receive(complaint(id, {}, words))).toBe(caseId);
	expect(await casesOf()).toHaveLength(1);
	expect(await mailsOf()).toMatchObject([{ caseId, text: words.trim(), side: 'customer' }]);
	expect(await world.caseOf(caseId)).toMatchObject({
		severity: 'S4',
		assignee: 'ana',
		subject: `The lamp of order ${id} is broken`,
		customer: { name: 'Dana Kettle' },
		guard: { kind: 'repair' },
	});
	expect((await world.caseOf(caseId)).signals.map(({ name }) => name)).toContain('safety');
	expect(await linesOf()).toMatchObject([
		{ outcome: 'case', caseId, because: 'a person opened the case before Amends had read this mail' },
	]);
	expect((await world.events(caseId)).map(({ kind }) => kind)).toEqual(
		expect.arrayContaining(['mail-received', 'severity-changed']),
	);
});

test('what a person corrected meanwhile stands, and a mail that does not complain keeps the case that a person opened', async () => {
	const caseId = await open();
	await world.casework.act(caseId, 'ana', { kind: 'severity', severity: 'S1', because: undefined });
	expect(await world.receive(complaint(id, {}, 'When do you open on Saturday?\n'))).toBe(caseId);
	expect(await world.caseOf(caseId)).toMatchObject({ severity: 'S1', severityBy: 'person', isComplaint: true });
});

test('clicked twice, by two people, it is one case', async () => {
	const [first, second] = await Promise.all([open(), open({}, 'marco')]);
	expect(second).toBe(first);
	expect(await casesOf()).toHaveLength(1);
});

test('clicked while intake takes the same mail, it is one case, whoever comes first', async () => {
	const [opened, received] = await Promise.all([open(), world.receive(complaint(id))]);
	expect(received).toBe(opened);
	expect(await casesOf()).toHaveLength(1);
	expect(await mailsOf()).toHaveLength(1);
});

test('a mail that was read meanwhile opens its case from its words; one that has a case has it', async () => {
	await world.receive(complaint(id, {}, 'When do you open on Saturday?\n'));
	const caseId = await open();
	expect(await mailsOf()).toMatchObject([{ caseId, text: 'When do you open on Saturday?' }]);
	expect(await open()).toBe(caseId);
});

test('copies of it in other folders are copies, and an answer joins even before it is read', async () => {
	const caseId = await open();
	expect(await world.receive(apology(id))).toBe(caseId);
	expect((await world.caseOf(caseId)).stage).toBe('acknowledged');
	const copy = complaint(id);
	await world.receive(copy);
	await world.receive(copy);
	const outcomes = (await linesOf()).map(({ outcome }) => outcome);
	expect(outcomes.sort()).toEqual(['case', 'duplicate', 'reply']);
	expect(await casesOf()).toHaveLength(1);
});

test('another sender who bears its Message-ID is a stranger: a case of its own, offered for joining', async () => {
	const caseId = await open();
	const forged = complaint('mallory', { 'Message-ID': `<${id}@customer.example>` });
	const strangers = await world.receive(forged);
	expect(strangers).not.toBe(caseId);
	expect((await linesOf())[0]?.because).toContain('it bears the Message-ID');
	expect(await world.receive(complaint(id))).toBe(caseId);
	expect(
		await store.db
			.select()
			.from(mail)
			.where(and(eq(mail.mailboxId, box), eq(mail.caseId, caseId))),
	).toHaveLength(1);
});

test.each([
	['of a colleague', { from: { name: 'Ana', address: SHOP } }, 'conflict'],
	['without a Message-ID', { messageId: '< >' }, 'invalid'],
])('no case is opened for a mail %s', async (_, different, code) => {
	expect(await world.casework.openUnread(named(different), 'ana')).toMatchObject({ state: 'refused', code });
	expect(await casesOf()).toEqual([]);
});

test('an act that comes again under its id, because its answer was lost, is done once', async () => {
	const caseId = await open();
	const note = { kind: 'note', text: 'she prefers mornings', actId: 'act-00000001' } as const;
	expect(await world.casework.act(caseId, 'ana', note)).toEqual({ state: 'done', caseId });
	await world.casework.act(caseId, 'marco', { kind: 'assign', assignee: 'marco' });
	expect(await world.casework.act(caseId, 'ana', note)).toEqual({ state: 'done', caseId });
	const touchId = await world.touchId(caseId, 'acknowledge');
	const tick = { kind: 'done', because: undefined, actId: 'act-00000002' } as const;
	expect(await world.casework.actOnTouch(touchId, 'ana', tick)).toEqual({ state: 'done', caseId });
	expect(await world.casework.actOnTouch(touchId, 'ana', tick)).toEqual({ state: 'done', caseId });
	const kinds = (await world.events(caseId)).map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind === 'noted')).toHaveLength(1);
	expect(kinds.filter((kind) => kind === 'touch-done')).toHaveLength(1);
});
