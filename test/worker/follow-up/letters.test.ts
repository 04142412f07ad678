import { eq } from 'drizzle-orm';
import { describe, expect, it, test } from 'vitest';
import { UNKNOWN_CUSTOMER } from '../../../shared/customer.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import type { CustomerLetterKind } from '../../../shared/letters/letter-book.ts';
import { DEFAULT_TEMPLATES } from '../../../shared/letters/templates.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY } from '../../../shared/time.ts';
import type { FollowUpDeps } from '../../../worker/follow-up/deps.ts';
import { customerLetter } from '../../../worker/follow-up/letters.ts';
import { fireDue } from '../../../worker/follow-up/sweep.ts';
import { caseEvent } from '../../../worker/store/schema.ts';
import { newestTemplate, saveTemplate } from '../../../worker/store/templates.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { addMail } from '../api/rows.ts';
import { MONDAY, startWorld } from './world.ts';

const KINDS: readonly CustomerLetterKind[] = ['ask-satisfied', 'check-in', 'evaluation', 'we-fixed-it'];
const SECRET = 'the customer lied before, says Marco';
const quoted = { cue: 'failure', weight: 1, quote: SECRET } as const;

/** Everything of a case that people write for each other, or that Amends thinks of the customer. */
const INSIDE = {
	severityBecause: [quoted],
	signals: [{ name: 'abuse', quote: SECRET }],
	struck: [{ name: 'legal', quote: SECRET, reasons: [quoted] }],
	sought: [{ name: 'refund', quote: SECRET }],
	relationship: { kind: 'loyal', because: [SECRET] },
	guard: { kind: 'repair', because: [SECRET] },
	documentation: { whatWentWrong: SECRET, whatWeDid: SECRET, rootCause: SECRET },
} as const;

describe('mails to customers', () => {
	const world = startWorld('pglite');
	const resolved = {
		stage: 'resolved',
		resolvedAt: MONDAY,
		acknowledgedAt: MONDAY,
		lastCustomerMailAt: MONDAY - DAY,
	} as const;
	const sending = (different: Partial<FollowUpDeps> = {}) =>
		world().worker({
			policy: { ...DEFAULT_POLICY, customerTouch: 'send' },
			template: async (kind, language) =>
				templateInForce(kind, language, await newestTemplate(world().store.db, { kind, language })),
			letterExtras: async () => ({ optOutLink: 'https://amends.example/o/token' }),
			...different,
		});
	const eventsOf = (caseId: string) => world().store.db.select().from(caseEvent).where(eq(caseEvent.caseId, caseId));

	/** A resolved case whose check-in is due now. */
	async function dueCheckIn(different: Parameters<ReturnType<typeof world>['given']>[0] = {}): Promise<string> {
		const { id } = await world().given(
			{ ...resolved, ...different },
			{ kind: 'resolved', at: MONDAY, satisfiedAsked: true },
		);
		world().now = (await world().touch(id, 'check-in')).dueAt;
		return id;
	}

	it('a note that colleagues write for each other never gets into one', async () => {
		const id = await dueCheckIn(INSIDE);
		await world()
			.store.db.insert(caseEvent)
			.values({
				caseId: id,
				kind: 'noted',
				at: new Date(MONDAY),
				source: { kind: 'person', personId: 'ana' },
				because: SECRET,
				data: { note: SECRET },
			});
		await fireDue(sending());
		const raw = world()
			.smtp.taken.map((one) => one.raw.toString('utf8'))
			.join('\n');
		expect(world().smtp.taken).toHaveLength(1);
		expect(raw).not.toMatch(/lied|Marco|repair|S2/);
	});

	test.each(KINDS)('“%s” in any language takes nothing from inside, and loads nothing from anywhere', async (kind) => {
		const { deps, office } = { deps: sending(), office: world().office };
		for (const language of Object.keys(LANGUAGES) as Language[]) {
			const touch = { ...TOUCH, because: SECRET };
			const supportCase = someCase(MONDAY, { ...INSIDE, language });
			const claim = { token: '', touch, supportCase, isUnread: false, customer: UNKNOWN_CUSTOMER };
			const template = DEFAULT_TEMPLATES[language][kind];
			const extras = { link: 'https://amends.example/e/1', wrong: 'It leaked.', fixed: 'New seals.' };
			const letter = customerLetter(
				{ deps, claim, office },
				{ purpose: 'customer-sent', thread: null, template, extras },
			);
			expect(JSON.stringify(letter)).not.toContain('lied');
			const raw = Buffer.from(await office.compose(letter)).toString('latin1');
			expect(letter.html).not.toMatch(/<img|<link|<script|<style|url\(|src=|background=|@import/i);
			expect(raw).not.toMatch(/content-id|content-type: (?!text\/|multipart\/alternative)/i);
		}
	});

	it('stay in the conversation, and say which version of which words they are', async () => {
		const { db } = world().store;
		const id = await dueCheckIn();
		await addMail(world().store, {
			id: 'complaint',
			caseId: id,
			subject: 'The kettle leaks',
			references: ['<root@mail.example>'],
		});
		const key = { kind: 'check-in', language: 'en' } as const;
		const paragraphs = ['Is all well, {customer}? {agent}', 'Stop: {optOutLink}'];
		const own = { subject: null, paragraphs };
		await saveTemplate(db, key, { base: 0, template: own, restores: null, by: 'irina', at: MONDAY });
		await fireDue(sending());
		const sent = world().smtp.taken[0]?.mail;
		expect(sent?.text).toBe('Is all well, Jane Doe? Ana Duarte\n\nStop: https://amends.example/o/token\n');
		expect(sent?.subject).toBe('Re: The kettle leaks');
		expect(sent?.inReplyTo).toBe('<complaint@mail.example>');
		expect(sent?.references).toEqual(['<root@mail.example>', '<complaint@mail.example>']);
		const event = (await eventsOf(id)).find(({ kind }) => kind === 'touch-sent');
		expect(event?.data).toMatchObject({ template: 'check-in/en/1' });
	});

	it('a draft says it too, with our own words as version 0', async () => {
		const id = await dueCheckIn({ language: 'it' });
		await fireDue(sending({ policy: DEFAULT_POLICY }));
		const event = (await eventsOf(id)).find(({ kind }) => kind === 'touch-drafted');
		expect(event?.data).toMatchObject({ template: 'check-in/it/0' });
	});
});

const TOUCH = {
	id: 'case1-check-in-1-1',
	caseId: 'case1',
	kind: 'check-in',
	round: 1,
	turn: 1,
	state: 'planned',
	dueAt: MONDAY,
	wakeAt: MONDAY,
	nudges: 0,
	told: [],
	messageId: null,
	because: '',
	doneAt: null,
} as const;
