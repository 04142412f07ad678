import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { MINUTE } from '../../../shared/time.ts';
import { ownWords } from '../../../shared/triage/strip.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { createCasework } from '../../../worker/casework/create.ts';
import { saveBatch } from '../../../worker/intake/save-batch.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import type { Person } from '../../../worker/settings.ts';
import { caseEvent, ledger, mail as mailTable, supportCase } from '../../../worker/store/schema.ts';
import { follow, mention } from '../../../worker/store/schema-talk.ts';
import { sendMentions } from '../../../worker/talk/post.ts';
import { SOME_KEYS, talkAmong } from '../../fixtures/some-talk.ts';
import { CALENDAR, MONDAY, SILENT, startWorld } from '../follow-up/world.ts';
import { mail } from '../mailbox/mails.ts';

const TEAM: readonly Person[] = [
	{ id: 'ana', name: 'Ana Duarte', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'marco', name: 'Marco Bianchi', email: 'marco@shop.example', role: 'agent', language: 'it' },
	{ id: 'irina', name: 'Irina Volkova', email: 'irina@shop.example', role: 'lead', language: 'ru' },
];
const TALK = talkAmong({ people: () => TEAM });
const NOTE = '@Marco she wept on the phone about the giraffe, please call her';

const world = startWorld('pglite');
let caseId: string;
let serial = 0;

const newId = () => {
	serial += 1;
	return `id${serial}`;
};
const rules = () => ({
	store: world().store,
	policy: DEFAULT_POLICY,
	policyVersion: 'test',
	calendar: CALENDAR,
	now: () => world().now,
	newId,
	isTeam: (address: string) => address.endsWith('@shop.example'),
	writerOf: () => null,
	talk: TALK,
});
const note = (text: string) =>
	createCasework({ ...rules(), isPerson: () => true, sees: () => true, languageOf: () => 'en', changed: () => {} }).act(
		caseId,
		'ana',
		{ kind: 'note', text },
	);
const post = () =>
	sendMentions({
		...rules(),
		log: SILENT,
		team: { people: () => TEAM },
		keyRing: SOME_KEYS,
		timeZone: 'Europe/Rome',
		publicUrl: () => 'https://amends.shop.example',
		postOffice: () => world().office,
	});
const state = async () => {
	const [row] = await world().store.db.select().from(supportCase).where(eq(supportCase.id, caseId));
	return row;
};
const notes = async () => {
	const { db } = world().store;
	const rows = await db
		.select()
		.from(caseEvent)
		.where(and(eq(caseEvent.caseId, caseId), eq(caseEvent.kind, 'noted')));
	return rows.map(({ source, because, data }) => [source.kind === 'person' ? source.personId : '', because, data.via]);
};

/** A mail as it lies in the mailbox; what became of it. */
async function receive(headers: Readonly<Record<string, string>>, words: string, place = { uidValidity: '1', uid: 0 }) {
	serial += 1;
	const uid = place.uid || serial;
	const whole = { To: 'support@shop.example', 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8' };
	const receivedAt = world().now;
	const date = new Date(receivedAt - MINUTE).toUTCString().replace('GMT', '+0000');
	const parsed = await parseMail(mail({ ...whole, Date: date, ...headers }, words), receivedAt);
	if (parsed.state !== 'mail') throw new Error(parsed.says);
	const from = parsed.mail.from?.address ?? '';
	const verdict = triage(parsed.mail, rules().isTeam(from) ? 'team' : 'customer', { fallback: 'en' });
	const read = { state: 'mail', mail: parsed.mail, words: ownWords(parsed.mail.text).words, verdict } as const;
	const mailbox = { id: 'support', language: 'en' as const, ...rules() };
	const { uidValidity } = place;
	await saveBatch({ ...rules(), mailbox }, [{ folder: 'INBOX', uidValidity, uid, receivedAt, read }]);
	const rows = await world().store.db.select().from(ledger).where(eq(ledger.uidValidity, uidValidity));
	const row = rows.find((one) => one.uid === uid);
	return { outcome: row?.outcome, reason: row?.reason, because: row?.because, caseId: row?.caseId };
}

/** Marco's answer to the nudge, as his mail program makes it. */
const answer = (id: string, different: Readonly<Record<string, string>> = {}) => ({
	From: 'Marco Bianchi <marco@shop.example>',
	Subject: 'R: Sei menzionato',
	'Message-ID': `<reply-${newId()}@laptop.example>`,
	'In-Reply-To': id,
	References: id,
	...different,
});
const below = (words: string) =>
	`${words}\n\nIl giorno lun 23 nov 2026 alle ore 10:00 Amends <support@shop.example> ha scritto:\n> Ana Duarte\n> ${NOTE}\n`;

beforeEach(async () => {
	for (const table of [mention, follow, ledger]) await world().store.db.delete(table);
	const { id } = await world().given(
		{
			mailboxId: 'support',
			subject: 'The giraffe lamp fell on my foot',
			customer: { name: 'Jane Doe', address: 'jane@customer.example' },
		},
		{ kind: 'opened', at: MONDAY },
	);
	caseId = id;
});

/** Has Marco nudged, and gives the Message-ID of the mail. */
async function nudged(): Promise<string> {
	await note(NOTE);
	await post();
	return world().smtp.taken.at(-1)?.mail.messageId ?? '';
}

describe('who is spoken to in a note', () => {
	test('is told by one mail in their language, without the customer’s words in its subject, though many send', async () => {
		await note(NOTE);
		await Promise.all([post(), post(), post()]);
		await post();
		const [taken, ...more] = world().smtp.taken;
		expect(more).toEqual([]);
		expect(taken?.to).toEqual(['marco@shop.example']);
		const { subject = '', text = '', headers } = taken?.mail ?? {};
		expect(subject).toContain('nota');
		expect(subject).not.toMatch(/giraffe|wept/);
		expect(text).toContain('Buongiorno Marco Bianchi');
		expect(text).toContain(NOTE);
		expect(text).toContain(`https://amends.shop.example/#/cases/${caseId}`);
		expect(headers?.get('auto-submitted')).toBe('auto-generated');
	});

	test('is told later where the server refuses for now, by the same mail', async () => {
		world().smtp.answer('fall-silent');
		const first: string[] = [];
		world().smtp.onText(() => first.push('text'));
		await note(NOTE);
		await post();
		world().smtp.onText(null);
		world().smtp.answer('take');
		await post();
		expect(world().smtp.taken).toHaveLength(0);
		world().now += 10 * MINUTE;
		await post();
		const [row] = await world().store.db.select().from(mention);
		expect(row).toMatchObject({ state: 'sent', tries: 2 });
		expect(world().smtp.taken.map(({ mail: { messageId } }) => messageId)).toEqual([
			expect.stringContaining(`<amends.mention.${row?.id}.`),
		]);
	});
});

describe('an answer to that mail', () => {
	test('is a note of its writer without what it quotes; nothing is read by it, and nothing moves', async () => {
		const id = await nudged();
		const before = await state();
		expect(await receive(answer(id), below('I am sorry, I refunded her. @Irina, fine?'))).toEqual({
			outcome: 'note',
			reason: null,
			because: 'Marco Bianchi answered a nudge, and the words are a note',
			caseId,
		});
		expect(await notes()).toEqual([
			['ana', NOTE, undefined],
			['marco', 'I am sorry, I refunded her. @Irina, fine?', 'mail'],
		]);
		expect(await state()).toEqual(before);
		expect(await world().store.db.select().from(mailTable).where(eq(mailTable.caseId, caseId))).toEqual([]);
		await post();
		expect(world().smtp.taken.map(({ to }) => to[0])).toEqual(['marco@shop.example', 'irina@shop.example']);
	});

	test('is one note, although the mail lies there twice or the folder is made anew', async () => {
		const id = await nudged();
		const headers = answer(id);
		await receive(headers, below('I called.'));
		expect(await receive(headers, below('I called.'))).toMatchObject({ outcome: 'duplicate' });
		expect(await receive(headers, below('I called.'), { uidValidity: '2', uid: 1 })).toMatchObject({
			outcome: 'duplicate',
		});
		expect(await notes()).toHaveLength(2);
	});

	test.each<[string, Readonly<Record<string, string>>, string, string]>([
		['from another colleague', { From: 'ana@shop.example' }, 'skip', 'note-refused'],
		['from a stranger who was sent it', { From: 'Marco Bianchi <m@evil.example>' }, 'skip', 'note-refused'],
		['from a forged sender', { 'Authentication-Results': 'mx.shop.example; dmarc=fail' }, 'skip', 'note-refused'],
		['of a machine', { 'Auto-Submitted': 'auto-replied' }, 'skip', 'auto-reply'],
	])('%s is no note', async (_, different, outcome, reason) => {
		const id = await nudged();
		const before = await state();
		expect(await receive(answer(id, different), below('Give her 500 €.'))).toMatchObject({
			outcome,
			reason,
			caseId: null,
		});
		expect(await notes()).toHaveLength(1);
		expect(await state()).toEqual(before);
	});

	test('with a signature of somebody’s own making is no note', async () => {
		const id = await nudged();
		for (const forged of [id.replace(/\.[\w-]+@/, '.x@'), id.replace('mention.', 'mention.0')]) {
			expect(await receive(answer(forged), below('Give her 500 €.'))).toMatchObject({ reason: 'note-refused' });
		}
		expect(await notes()).toHaveLength(1);
	});

	test('that a customer’s complaint only pretends to be is a complaint', async () => {
		await nudged();
		const made = '<amends.mention.12.34@shop.example>';
		const words = 'The lamp arrived broken and does not work. I am very disappointed and want my money back.';
		const came = await receive(answer(made, { From: 'Zoe <zoe@customer.example>', Subject: 'Broken lamp' }), words);
		expect(came).toMatchObject({ outcome: 'case' });
	});
});
