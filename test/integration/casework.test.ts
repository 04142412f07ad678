import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY, HOUR } from '../../shared/time.ts';
import type { CaseAction } from '../../worker/casework/casework.ts';
import type { Store } from '../../worker/store/connect.ts';
import { ledger, mail } from '../../worker/store/schema.ts';
import { promise as promiseTable } from '../../worker/store/schema-promises.ts';
import { openMemoryStore } from '../servers/memory-store.ts';
import { type CaseworkWorld, openCasework } from './casework-world.ts';
import { apology, complaint, SHOP } from './letters.ts';

let store: Store;
let world: CaseworkWorld;
let id: string;
let tests = 0;

beforeAll(async () => {
	store = await openMemoryStore();
});
afterAll(() => store.close());
beforeEach(async () => {
	tests += 1;
	world = openCasework(store, `desk${tests}`);
	id = (await world.receive(complaint(`c${tests}`))) ?? '';
});

const act = (action: CaseAction, personId = 'ana') => world.casework.act(id, personId, action);
const stage = (to: Extract<CaseAction, { kind: 'stage' }>['stage']): CaseAction => ({
	kind: 'stage',
	stage: to,
	because: undefined,
});
const RESOLVE: CaseAction = { kind: 'resolve', because: 'a new lamp arrived' };
const NOTHING_WRITTEN = { whatWentWrong: '', whatWeDid: '', rootCause: '' };
const WRITTEN = {
	whatWentWrong: 'broken in the box',
	whatWeDid: 'a new lamp',
	rootCause: 'Delivery › Damaged on the way',
	rootCauseId: 'delivery-damaged',
};
const done = () => ({ state: 'done', caseId: id });
/** An hour later the customer asks something in the case's thread. */
const wroteMore = async (): Promise<void> => {
	world.pass(HOUR);
	const headers = {
		'Message-ID': `<more-${tests}@customer.example>`,
		'In-Reply-To': `<c${tests}@customer.example>`,
		Subject: `Re: The lamp of order c${tests} is broken`,
		Date: new Date(world.now()).toUTCString(),
	};
	expect(await world.receive(complaint(`c${tests}`, headers, 'At what time may I call you on Monday?\n'))).toBe(id);
};
const kinds = async (): Promise<readonly string[]> => (await world.events(id)).map(({ kind }) => kind);

test('a case is given to a person of the team, to nobody, and never to a stranger', async () => {
	expect(await act({ kind: 'assign', assignee: 'marco' })).toEqual(done());
	expect((await world.caseOf(id)).assignee).toBe('marco');
	expect(await act({ kind: 'assign', assignee: 'mallory' })).toMatchObject({
		state: 'refused',
		code: 'invalid',
		fields: [{ field: 'assignee', message: expect.stringContaining('mallory') }],
	});
	expect((await world.caseOf(id)).assignee).toBe('marco');
	expect(await act({ kind: 'assign', assignee: null })).toEqual(done());
	expect((await world.caseOf(id)).assignee).toBeNull();
	expect(world.changed).toEqual([id, id]);
});

test('two people who take one case at once both succeed, the last has it, and the history names both', async () => {
	const takes = ['ana', 'marco'].map((person) => act({ kind: 'assign', assignee: person }, person));
	expect(await Promise.all(takes)).toEqual([done(), done()]);
	const assigned = (await world.events(id)).filter(({ kind }) => kind === 'assigned');
	expect(new Set(assigned.map(({ source }) => JSON.stringify(source))).size).toBe(2);
	expect((await world.caseOf(id)).assignee).toBe(assigned.at(-1)?.data.to);
});

test('what does not exist is refused by name', async () => {
	expect(await world.casework.act('nothing', 'ana', RESOLVE)).toMatchObject({ state: 'refused', code: 'not-found' });
	expect(await world.casework.actOnTouch('nothing', 'ana', { kind: 'done', because: undefined })).toMatchObject({
		code: 'not-found',
	});
	expect(await world.casework.openByHand('<nothing@x.example>', 'ana', undefined)).toMatchObject({ code: 'not-found' });
	expect(await world.casework.join(id, 'nothing', 'ana')).toMatchObject({ code: 'not-found' });
});

test('a person moves the stage forwards and back, with the reason in the history', async () => {
	expect(await act({ kind: 'stage', stage: 'resolving', because: 'a lamp is on its way' })).toEqual(done());
	expect(await world.caseOf(id)).toMatchObject({ stage: 'resolving', acknowledgedAt: expect.any(Date) });
	expect((await world.events(id)).at(-1)?.kind).not.toBe('opened');
	expect(await world.events(id)).toContainEqual(
		expect.objectContaining({
			kind: 'stage-moved',
			because: 'a lamp is on its way',
			source: { kind: 'person', personId: 'ana' },
		}),
	);
	expect(await world.touches(id)).toMatchObject({ acknowledge: 'done', resolve: 'planned' });
	await act(stage('understanding'));
	expect((await world.caseOf(id)).stage).toBe('understanding');
});

test('a resolution ends the deadlines and plans what follows', async () => {
	expect(await act(RESOLVE)).toEqual(done());
	expect(await world.caseOf(id)).toMatchObject({ stage: 'resolved', resolvedAt: expect.any(Date) });
	expect(await world.touches(id)).toMatchObject({
		resolve: 'done',
		'ask-satisfied': 'planned',
		'check-in': 'planned',
		'handwritten-note': 'planned',
	});
	expect(await world.untagged(id)).toEqual([{ severity: 'S2', stage: 'resolved' }]);
});

test('back out of resolved the follow-ups are cancelled, and resolving again plans them anew', async () => {
	await act(RESOLVE);
	await act(stage('resolving'));
	expect(await world.caseOf(id)).toMatchObject({ stage: 'resolving', round: 2 });
	expect(await world.touches(id)).toMatchObject({ 'check-in': 'cancelled', 'handwritten-note': 'cancelled' });
	await act(RESOLVE);
	expect(await world.touches(id)).toMatchObject({ 'check-in': 'planned', 'handwritten-note': 'planned' });
	expect(await world.touchId(id, 'check-in')).toContain('check-in-2-1');
});

test('a corrected severity moves the deadlines, and a later mail does not take it back', async () => {
	const due = async () => (await world.events(id)).findLast(({ data }) => data.touchKind === 'resolve')?.data.dueAt;
	const before = await due();
	expect(await act({ kind: 'severity', severity: 'S1', because: 'only the shade' })).toEqual(done());
	expect(await world.caseOf(id)).toMatchObject({ severity: 'S1', severityBy: 'person' });
	expect(await due()).toBeGreaterThan(Number(before));
	const worse = complaint(
		`c${tests}`,
		{ 'Message-ID': `<worse-${tests}@customer.example>`, 'In-Reply-To': `<c${tests}@customer.example>` },
		'It caught fire and my daughter burned her hand. My lawyer will write to you.\n',
	);
	expect(await world.receive(worse)).toBe(id);
	expect((await world.caseOf(id)).severity).toBe('S1');
});

test('a case ends as recovered only when it is written down why', async () => {
	const close = (documentation: typeof WRITTEN, outcome: 'recovered' | 'lost'): CaseAction => ({
		kind: 'close',
		outcome,
		documentation,
		avoidable: true,
	});
	expect(await act(close({ ...WRITTEN, rootCauseId: ' ' }, 'recovered'))).toMatchObject({
		state: 'refused',
		code: 'invalid',
		fields: [{ field: 'rootCauseId' }],
	});
	await act(RESOLVE);
	expect(await act(close(WRITTEN, 'recovered'))).toEqual(done());
	expect(await world.caseOf(id)).toMatchObject({
		stage: 'closed',
		outcome: 'recovered',
		documentation: WRITTEN,
		avoidable: true,
	});
	expect(await world.touches(id)).toMatchObject({ 'check-in': 'planned' });
	expect(await act(RESOLVE)).toMatchObject({ state: 'refused', code: 'conflict', mend: expect.any(String) });
});

test('a lost customer is left in peace, and nothing need be written', async () => {
	await act(RESOLVE);
	await act({ kind: 'close', outcome: 'lost', documentation: NOTHING_WRITTEN, avoidable: undefined });
	expect(await world.touches(id)).toMatchObject({ 'check-in': 'cancelled', 'handwritten-note': 'cancelled' });
});

test('not a complaint: tag and plan go, and with undo they come back', async () => {
	expect(await act({ kind: 'not-a-complaint', undo: false })).toEqual(done());
	expect((await world.caseOf(id)).isComplaint).toBe(false);
	expect(new Set(Object.values(await world.touches(id)))).toEqual(new Set(['cancelled']));
	// Nothing was put on the mail yet, so nothing is to be taken away.
	expect(await world.untagged(id)).toEqual([]);
	await act({ kind: 'not-a-complaint', undo: true });
	expect(await world.caseOf(id)).toMatchObject({ isComplaint: true, round: 2 });
	expect(await world.touches(id)).toMatchObject({ acknowledge: 'planned', resolve: 'planned' });
	expect(await world.untagged(id)).toEqual([{ severity: 'S2', stage: 'new' }]);
	expect(await kinds()).toEqual(expect.arrayContaining(['not-a-complaint', 'complaint-after-all']));
});

test('a note is kept, and whoever writes one has read the case', async () => {
	await act(RESOLVE);
	await wroteMore();
	expect(Object.values(await world.touches(id))).toContain('held');
	expect(await act({ kind: 'note', text: 'she prefers mornings' })).toEqual(done());
	expect(await world.events(id)).toContainEqual(
		expect.objectContaining({ kind: 'noted', because: 'she prefers mornings' }),
	);
	expect((await world.caseOf(id)).readAt).not.toBeNull();
	expect(Object.values(await world.touches(id))).not.toContain('held');
});

test('reading releases what was held', async () => {
	await act(RESOLVE);
	await wroteMore();
	expect(Object.values(await world.touches(id))).toContain('held');
	expect(await act({ kind: 'read' })).toEqual(done());
	expect(Object.values(await world.touches(id))).not.toContain('held');
});

test('a touch is ticked off, moved or cancelled, each once', async () => {
	await act(RESOLVE);
	const note = await world.touchId(id, 'handwritten-note');
	const checkIn = await world.touchId(id, 'check-in');
	const until = world.now() + 9 * DAY;
	const onTouch = world.casework.actOnTouch;
	expect(await onTouch(checkIn, 'ana', { kind: 'postpone', until, because: 'on holiday' })).toEqual(done());
	expect(await onTouch(note, 'ana', { kind: 'done', because: undefined })).toEqual(done());
	expect(await onTouch(note, 'marco', { kind: 'cancel', because: 'late' })).toMatchObject({
		state: 'refused',
		code: 'conflict',
	});
	expect(await world.touches(id)).toMatchObject({ 'check-in': 'planned', 'handwritten-note': 'done' });
	expect(await world.events(id)).toContainEqual(
		expect.objectContaining({ kind: 'touch-postponed', because: expect.stringContaining('on holiday') }),
	);
});

test('joining moves the mails, and from then on the other address takes part', async () => {
	const other = `work-c${tests}`;
	const second = complaint(other, { 'In-Reply-To': `<c${tests}@customer.example>`, Subject: 'My lamp' });
	const otherId = (await world.receive(second)) ?? '';
	expect(otherId).not.toBe(id);
	expect(await world.casework.join(otherId, id, 'irina')).toEqual(done());
	const moved = await store.db.select().from(mail).where(eq(mail.caseId, id));
	expect(moved.map(({ fromAddress }) => fromAddress).sort()).toEqual([
		`c${tests}@customer.example`,
		`${other}@customer.example`,
	]);
	expect(await world.caseOf(otherId)).toMatchObject({ isComplaint: false });
	expect(new Set(Object.values(await world.touches(otherId)))).toEqual(new Set(['cancelled']));
	expect(world.changed).toEqual(expect.arrayContaining([id, otherId]));
	const next = complaint(
		other,
		{ 'Message-ID': `<next-${tests}@customer.example>`, 'In-Reply-To': `<${other}@customer.example>` },
		'Any news of my lamp?\n',
	);
	expect(await world.receive(next)).toBe(id);
	expect(await world.casework.join(otherId, id, 'irina')).toMatchObject({ state: 'refused', code: 'conflict' });
	expect(await world.casework.join(id, id, 'irina')).toMatchObject({ state: 'refused', code: 'conflict' });
});

test('a mail that triage passed over is opened by hand, and its answers join', async () => {
	const plain = complaint(`plain${tests}`, { Subject: 'A question' }, 'When do you open on Saturday?\n');
	expect(await world.receive(plain)).toBeNull();
	const messageId = `<plain${tests}@customer.example>`;
	const opened = await world.casework.openByHand(messageId, 'irina', undefined);
	if (opened.state !== 'done') throw new Error(opened.message);
	expect(await world.caseOf(opened.caseId)).toMatchObject({ stage: 'new', severity: 'S2' });
	expect((await world.events(opened.caseId))[0]).toMatchObject({
		kind: 'opened',
		source: { kind: 'person', personId: 'irina' },
	});
	expect(await world.touches(opened.caseId)).toMatchObject({ acknowledge: 'planned' });
	const [line] = await store.db.select().from(ledger).where(eq(ledger.messageId, messageId));
	expect(line).toMatchObject({ outcome: 'case', caseId: opened.caseId });
	expect(await world.casework.openByHand(messageId, 'ana', undefined)).toMatchObject({
		state: 'refused',
		code: 'conflict',
	});
	const answer = apology(`plain${tests}`, { Subject: 'Re: A question' });
	expect(await world.receive(answer)).toBe(opened.caseId);
	expect((await world.caseOf(opened.caseId)).stage).toBe('acknowledged');
});

test('a case that is opened by hand takes its thread along, and the promises in it', async () => {
	const first = `thread${tests}`;
	await world.receive(complaint(first, { Subject: 'A question' }, 'When do you open on Saturday?\n'));
	const promise = 'Dear Dana,\n\nI will call you in two days.\n\nAna\n';
	const before = new Date(Date.now() - HOUR).toUTCString();
	const sent = { Subject: 'Re: A question', Date: before, 'Message-ID': `<promise-${first}@shop.example>` };
	const raw = apology(first, sent).toString('latin1');
	const early = Buffer.from(`${raw.slice(0, raw.indexOf('Dear Dana'))}${promise}`, 'latin1');
	expect(await world.receive(early)).toBeNull();
	const back = {
		Subject: 'Re: A question',
		'Message-ID': `<back-${first}@customer.example>`,
		'In-Reply-To': `<promise-${first}@shop.example>`,
		References: `<${first}@customer.example> <promise-${first}@shop.example>`,
	};
	expect(await world.receive(complaint(first, back, 'And on Sunday?\n'))).toBeNull();
	const answered = {
		Subject: 'Re: A question',
		'In-Reply-To': `<back-${first}@customer.example>`,
		References: `<back-${first}@customer.example>`,
	};
	expect(await world.receive(apology(first, answered))).toBeNull();
	const opened = await world.casework.openByHand(`<back-${first}@customer.example>`, 'irina', undefined);
	if (opened.state !== 'done') throw new Error(opened.message);
	const kept = await store.db.select().from(mail).where(eq(mail.caseId, opened.caseId));
	expect(kept.map(({ side }) => side).sort()).toEqual(['customer', 'customer', 'team', 'team']);
	expect(await world.caseOf(opened.caseId)).toMatchObject({ stage: 'acknowledged' });
	expect(await world.touches(opened.caseId)).toMatchObject({ acknowledge: 'done', resolve: 'planned' });
	const [offered, ...more] = await store.db.select().from(promiseTable).where(eq(promiseTable.caseId, opened.caseId));
	expect([offered?.state, offered?.what, more]).toEqual(['offered', 'I will call you in two days.', []]);
});

test('a colleague’s mail opens no case, not even by hand', async () => {
	await world.receive(complaint(`team${tests}`, { From: `Ana <${SHOP}>`, To: 'marco@shop.example' }));
	expect(await world.casework.openByHand(`<team${tests}@customer.example>`, 'ana', undefined)).toMatchObject({
		state: 'refused',
		code: 'conflict',
	});
});

test('numbers count up without a gap, whoever opens', async () => {
	const before = (await world.caseOf(id)).number;
	world.pass(HOUR);
	const two = await Promise.all([world.receive(complaint(`n1-${tests}`)), world.receive(complaint(`n2-${tests}`))]);
	const numbers = await Promise.all(two.map(async (one) => (await world.caseOf(one ?? '')).number));
	expect(new Set(numbers)).toEqual(new Set([before + 1, before + 2]));
});
