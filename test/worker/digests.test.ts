import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { compileCalendar } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { HOUR } from '../../shared/time.ts';
import { type DigestDeps, sendDigests } from '../../worker/digests.ts';
import type { Delivery, Letter } from '../../worker/letter.ts';
import { createLog } from '../../worker/log.ts';
import type { Person } from '../../worker/settings.ts';
import type { Store } from '../../worker/store/connect.ts';
import { saveDigestChoice } from '../../worker/store/digests.ts';
import { digest } from '../../worker/store/schema-digests.ts';
import { openMemoryStore } from '../servers/memory-store.ts';
import { TEAM, WEDNESDAY } from './api/api-world.ts';
import { addCase, addTouch } from './api/rows.ts';

const OPEN = [{ from: '09:00', to: '18:00' }];
const calendar = compileCalendar(
	{
		timeZone: 'Europe/Rome',
		hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
		holidays: null,
		closed: [],
	},
	[],
);

let store: Store;
let sent: Letter[] = [];
let outcome: Delivery = { state: 'sent' };
/** Others of the office are for customers: no digest asks for them. */
const office = {
	name: 'Support',
	address: 'support@shop.example',
	send: async (letter: Letter) => {
		if (outcome.state === 'sent') sent.push(letter);
		return outcome;
	},
} as unknown as ReturnType<DigestDeps['office']>;

const deps = (team: readonly Person[] = TEAM, now = WEDNESDAY): DigestDeps => ({
	db: store.db,
	calendar,
	policy: DEFAULT_POLICY,
	team: { people: () => team },
	log: createLog('fatal'),
	now: () => now,
	publicUrl: () => 'https://amends.example',
	office: () => office,
});

beforeAll(async () => {
	store = await openMemoryStore();
	const { id } = await addCase(store, { assignee: 'ana', severity: 'S3' });
	await addTouch(store, { id: `${id}-resolve-1-1`, caseId: id, kind: 'resolve', dueAt: new Date(WEDNESDAY - HOUR) });
	await addCase(store, { assignee: null });
});
afterAll(() => store.close());
beforeEach(async () => {
	sent = [];
	outcome = { state: 'sent' };
	await store.db.delete(digest);
});

test('a lead hears in the morning what is late, in the own language, without a customer’s name, and once', async () => {
	await Promise.all([sendDigests(deps()), sendDigests(deps())]);
	await sendDigests(deps());
	expect(sent).toHaveLength(1);
	const [letter] = sent;
	expect(letter?.to.address).toBe('irina@shop.example');
	expect(letter?.subject).toBe('Сегодня: просрочено 1, под угрозой 0');
	expect(letter?.text).toContain('S3');
	expect(letter?.text).toContain('Ana');
	expect(letter?.text).not.toContain('Nora');
	expect(letter?.messageId).toBe('<amends.digest.2026-09-16.irina@shop.example>');
});

test('the next morning it comes again; a server that is busy gets it later under the same Message-ID', async () => {
	outcome = { state: 'temporary', says: 'busy' };
	await sendDigests(deps());
	expect(sent).toEqual([]);
	outcome = { state: 'sent' };
	await sendDigests(deps());
	expect(sent).toEqual([]);
	await store.db.update(digest).set({ claimedUntil: new Date(0) });
	await sendDigests(deps());
	expect(sent.map(({ messageId }) => messageId)).toEqual(['<amends.digest.2026-09-16.irina@shop.example>']);
	await sendDigests(deps(TEAM, WEDNESDAY + 24 * HOUR));
	expect(sent).toHaveLength(2);
});

test('who is away, or sees another mailbox alone, hears nothing of it', async () => {
	const away = TEAM.map((one) => ({ ...one, away: { from: '2026-09-16', until: '2026-09-16', to: null } }));
	await sendDigests(deps(away));
	const elsewhere = TEAM.map((one) => ({ ...one, mailboxes: ['sales'] }));
	await sendDigests(deps(elsewhere));
	expect(sent).toEqual([]);
});

test('an agent who asks for it hears of the own work; a lead who turned it off hears nothing', async () => {
	const choice = { daily: true, weekly: false, timeZone: null, at: '09:00' };
	await saveDigestChoice(store.db, 'ana', choice);
	await saveDigestChoice(store.db, 'marco', choice);
	await saveDigestChoice(store.db, 'irina', { ...choice, daily: false });
	await sendDigests(deps());
	// Marco has nothing to do: no mail.
	expect(sent.map(({ to }) => to.address)).toEqual(['ana@shop.example']);
	expect(sent[0]?.text).not.toContain('Nobody has');
});

test('it says of how much that is late somebody above the agent was told', async () => {
	const toLead = () => sent.find(({ to }) => to.address === 'irina@shop.example')?.text;
	await saveDigestChoice(store.db, 'irina', { daily: true, weekly: false, timeZone: null, at: '09:00' });
	await sendDigests(deps());
	expect(toLead()).not.toContain('дошло до руководителя');
	sent = [];
	const { id } = await addCase(store, { assignee: 'marco' });
	const told = [{ rung: 'lead', personId: 'irina', at: WEDNESDAY - HOUR } as const];
	const dueAt = new Date(WEDNESDAY - HOUR);
	await addTouch(store, { id: `${id}-resolve-1-1`, caseId: id, kind: 'resolve', state: 'waiting', dueAt, told });
	await sendDigests(deps(TEAM, WEDNESDAY + 24 * HOUR));
	expect(toLead()).toContain('Из них уже дошло до руководителя или администратора: 1.');
});
