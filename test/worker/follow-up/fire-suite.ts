import { describe, expect, it, test } from 'vitest';
import { DAY, HOUR } from '../../../shared/time.ts';
import { fireOne } from '../../../worker/follow-up/fire.ts';
import { fireDue, passTime } from '../../../worker/follow-up/sweep.ts';
import { mail } from '../../../worker/store/schema.ts';
import { type Database, MONDAY, startWorld } from './world.ts';

/** What firing does, on either database. */
export function fireSuite(database: Database): void {
	const world = startWorld(database);

	const opened = { kind: 'opened', at: MONDAY } as const;
	const resolved = { kind: 'resolved', at: MONDAY, satisfiedAsked: true } as const;
	const isResolved = {
		stage: 'resolved',
		resolvedAt: MONDAY,
		acknowledgedAt: MONDAY,
		lastCustomerMailAt: MONDAY - DAY,
	} as const;
	const to = () => world().smtp.taken.map((one) => one.to[0]);

	describe('nudges', () => {
		it('goes to the agent when an acknowledgement is due, then to the lead at the hard stop, and where nobody stands above to nobody', async () => {
			const { id } = await world().given({}, opened);
			world().now = MONDAY + 4 * HOUR;
			expect(await fireDue(world().worker())).toBe(1);
			expect(to()).toEqual(['ana@shop.example']);
			expect(await world().touch(id, 'acknowledge')).toMatchObject({
				state: 'waiting',
				nudges: 1,
				wakeAt: MONDAY + DAY,
			});
			world().now = MONDAY + DAY;
			await fireDue(world().worker());
			expect(to()).toEqual(['ana@shop.example', 'irina@shop.example']);
			expect(await world().touch(id, 'acknowledge')).toMatchObject({
				state: 'waiting',
				nudges: 2,
				wakeAt: MONDAY + 2 * DAY,
			});
			world().now = MONDAY + 2 * DAY;
			await fireOne(world().worker(), `${id}-acknowledge-1-1`);
			expect(to()).toHaveLength(2);
			expect(await world().touch(id, 'acknowledge')).toMatchObject({ nudges: 2, wakeAt: null });
		});

		it('goes to the lead straight away when nobody has the case, in the lead’s language', async () => {
			const { id } = await world().given({ assignee: null }, opened);
			world().now = MONDAY + 4 * HOUR;
			await fireDue(world().worker());
			expect(to()).toEqual(['irina@shop.example']);
			expect(world().smtp.taken[0]?.mail.text).toContain('Nessuno ha in mano questo caso');
			expect(await world().touch(id, 'acknowledge')).toMatchObject({ nudges: 2, wakeAt: MONDAY + DAY + 4 * HOUR });
		});

		it('goes to the lead when the agent has left the team', async () => {
			await world().given({ assignee: 'gone' }, opened);
			world().now = MONDAY + 4 * HOUR;
			await fireDue(world().worker());
			expect(to()).toEqual(['irina@shop.example']);
		});

		it('says that a machine wrote it, links to the case, and bears the case’s and the touch’s id', async () => {
			const { id } = await world().given({}, opened);
			world().now = MONDAY + 4 * HOUR;
			await fireDue(world().worker());
			const { headers, text, from, messageId } = world().smtp.taken[0]?.mail ?? {};
			expect(headers?.get('auto-submitted')).toBe('auto-generated');
			expect(headers?.get('x-auto-response-suppress')).toBe('All');
			expect(headers?.get('x-amends-case')).toBe(id);
			expect(headers?.get('x-amends-touch')).toBe(`${id}-acknowledge-1-1`);
			expect(messageId).toBe(`<amends.${id}-acknowledge-1-1.nudge1@shop.example>`);
			expect(text).toContain(`http://localhost:3000/#/cases/${id}`);
			expect(from?.text).toBe('"Amends · Copper Finch" <support@shop.example>');
		});

		it('is not sent when the case was acknowledged meanwhile, though the plan was not told', async () => {
			const { id } = await world().given({}, opened);
			await world().later(id, { stage: 'understanding' });
			world().now = MONDAY + 4 * HOUR;
			await fireDue(world().worker());
			expect(to()).toEqual([]);
			expect(await world().touch(id, 'acknowledge')).toMatchObject({ state: 'done' });
		});

		it('waits for the morning when the worker comes back at night', async () => {
			const { id } = await world().given({}, opened);
			world().now = Date.parse('2026-11-24T02:00:00Z');
			await fireDue(world().worker());
			expect(to()).toEqual([]);
			expect(await world().touch(id, 'acknowledge')).toMatchObject({
				state: 'planned',
				wakeAt: Date.parse('2026-11-24T08:00:00Z'),
			});
		});

		it('goes to the lead when the agent’s address is refused for good', async () => {
			await world().given({}, opened);
			world().smtp.answer('refuse-recipient', 'ana@shop.example');
			world().now = MONDAY + 4 * HOUR;
			await fireDue(world().worker());
			expect(to()).toEqual(['irina@shop.example']);
		});

		it('is tried again when the server refuses for now, and then carries the same Message-ID', async () => {
			const { id } = await world().given({}, opened);
			world().smtp.answer('refuse-for-now');
			world().now = MONDAY + 4 * HOUR;
			await fireDue(world().worker());
			const touch = await world().touch(id, 'acknowledge');
			expect(touch).toMatchObject({ state: 'planned', nudges: 0, wakeAt: world().now + 5 * 60_000 });
			expect(touch.because).toContain('451');
			world().smtp.answer('take');
			world().now = touch.wakeAt ?? 0;
			await fireDue(world().worker());
			expect(world().smtp.taken.map((one) => one.mail.messageId)).toEqual([
				`<amends.${id}-acknowledge-1-1.nudge1@shop.example>`,
			]);
		});
	});

	describe('a touch fires once', () => {
		it('though four workers fire it at once', async () => {
			const { id } = await world().given({}, opened);
			world().now = MONDAY + 4 * HOUR;
			const fired = await Promise.all([1, 2, 3, 4].map(() => fireOne(world().worker(), `${id}-acknowledge-1-1`)));
			expect(fired.filter(Boolean)).toHaveLength(1);
			expect(to()).toEqual(['ana@shop.example']);
		});

		it('though four workers sweep many at once', async () => {
			const ids: string[] = [];
			for (let count = 0; count < 60; count += 1) ids.push((await world().given({}, opened)).id);
			world().now = MONDAY + 4 * HOUR;
			const fired = await Promise.all([1, 2, 3, 4].map(() => fireDue(world().worker())));
			expect(fired.reduce((sum, count) => sum + count, 0)).toBe(60);
			const messageIds = world().smtp.taken.map((one) => one.mail.messageId);
			expect(new Set(messageIds)).toEqual(
				new Set(ids.map((id) => `<amends.${id}-acknowledge-1-1.nudge1@shop.example>`)),
			);
			expect(messageIds).toHaveLength(60);
		});

		it('though the worker died between the nudge and its record: SMTP is not asked again', async () => {
			const { id } = await world().given({}, opened);
			world().now = MONDAY + 4 * HOUR;
			const { desk } = world();
			const dying = world().worker({ desk: { ...desk, record: () => Promise.reject(new Error('died')) } });
			await expect(fireDue(dying)).rejects.toThrow('could not be fired');
			expect(await fireDue(world().worker())).toBe(0);
			await world().endLeases();
			await fireDue(world().worker());
			expect(to()).toEqual(['ana@shop.example']);
			expect(await world().touch(id, 'acknowledge')).toMatchObject({ state: 'waiting', nudges: 1 });
		});

		it('and a worker that was overtaken by a person records nothing', async () => {
			const { id } = await world().given(isResolved, resolved);
			const { wakeAt } = await world().touch(id, 'check-in');
			world().now = wakeAt ?? 0;
			const { office } = world();
			const slow = world().worker({
				postOffice: () => ({
					...office,
					file: async (...args) => {
						await world().later(
							id,
							{ stage: 'new', round: 2, resolvedAt: null },
							{ kind: 'reopened', at: world().now },
						);
						return office.file(...args);
					},
				}),
			});
			await fireDue(slow);
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'cancelled' });
		});
	});

	describe('time passes', () => {
		it('three days bring the check-in into Drafts, seven the note to the agent with a calendar entry', async () => {
			const { id } = await world().given(isResolved, resolved);
			const worker = world().worker();
			const setClock = (at: number) => {
				world().now = at;
			};
			await passTime(worker, MONDAY + 3 * DAY, setClock);
			const checkIn = await world().touch(id, 'check-in');
			expect(checkIn).toMatchObject({ state: 'drafted', wakeAt: null });
			expect(await world().filed('Drafts', checkIn.messageId)).toBe(1);
			expect(to()).toEqual(['ana@shop.example']);
			await passTime(worker, MONDAY + 7 * DAY, setClock);
			expect(await world().touch(id, 'handwritten-note')).toMatchObject({ state: 'waiting', wakeAt: null, nudges: 1 });
			const note = world().smtp.taken.at(-1)?.mail;
			expect(note?.subject).toContain('Write a note by hand');
			const file = note?.attachments[0];
			expect(file?.contentType).toBe('text/calendar');
			expect(file?.content.toString()).toContain(`UID:${id}-handwritten-note-1-1@amends`);
			expect(file?.content.toString()).toContain('DTSTART:20261130T090000Z');
		});

		it('tells the agent on the note’s day why it waits, once, and hands it out when it goes on', async () => {
			const { id } = await world().given({ ...isResolved, guard: { kind: 'repair', because: [] } }, resolved);
			const worker = world().worker();
			const setClock = (at: number) => {
				world().now = at;
			};
			await passTime(worker, MONDAY + 9 * DAY, setClock);
			const told = world().smtp.taken.filter(({ mail: { subject } }) => subject?.startsWith('The note waits'));
			expect(told.map((one) => one.to[0])).toEqual(['ana@shop.example']);
			expect(told[0]?.mail.text).toContain('is not to be written yet');
			expect(await world().touch(id, 'handwritten-note')).toMatchObject({ state: 'held', wakeAt: null, nudges: 1 });
			expect((await world().events(id)).filter((line) => line.startsWith('nudged: handwritten note'))).toEqual([
				'nudged: handwritten note: this customer needs a repair first: the note waits until the customer said that it works',
			]);
			await world().later(id, {}, { kind: 'customer-wrote', at: world().now, isThanks: true });
			await passTime(worker, world().now + HOUR, setClock);
			expect(await world().touch(id, 'handwritten-note')).toMatchObject({ state: 'waiting', nudges: 2 });
			expect(world().smtp.taken.at(-1)?.mail.subject).toContain('Write a note by hand');
		});

		it('takes a note back from the agent who has it when the customer’s words leave no room for one', async () => {
			const { id } = await world().given(isResolved, resolved);
			const worker = world().worker();
			const setClock = (at: number) => {
				world().now = at;
			};
			await passTime(worker, MONDAY + 7 * DAY, setClock);
			const signals = [{ name: 'legal', quote: 'my lawyer will write to you' }] as const;
			await world().later(id, { signals }, { kind: 'signals-changed', at: world().now });
			await passTime(worker, world().now + HOUR, setClock);
			expect(world().smtp.taken.at(-1)?.mail.subject).toContain('The note waits');
			expect(await world().touch(id, 'handwritten-note')).toMatchObject({
				state: 'held',
				wakeAt: null,
				because: 'a legal matter is open with this customer: no card is written',
			});
		});

		it('each moment gets its own clock, so that a leap over a night writes to nobody at night', async () => {
			const moments: number[] = [];
			await world().given({}, { kind: 'opened', at: MONDAY });
			const worker = world().worker({ recorded: () => moments.push(world().now) });
			await passTime(worker, MONDAY + 3 * DAY - 8 * HOUR, (at) => {
				world().now = at;
			});
			expect(moments).toEqual([MONDAY + 4 * HOUR, MONDAY + DAY, MONDAY + 2 * DAY, MONDAY + 2 * DAY]);
		});
	});

	describe('a mail to the customer', () => {
		it('is held while nobody has read what the customer wrote, and goes on when somebody has', async () => {
			const { id } = await world().given(isResolved, resolved);
			const { dueAt } = await world().touch(id, 'check-in');
			await world().later(
				id,
				{ lastCustomerMailAt: MONDAY + DAY },
				{ kind: 'customer-wrote', at: MONDAY + DAY, isThanks: false },
			);
			world().now = dueAt + HOUR;
			await fireDue(world().worker());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'held' });
			expect(to()).toEqual([]);
			await world().later(id, { readAt: world().now }, { kind: 'read', at: world().now });
			await fireDue(world().worker());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'drafted' });
		});

		it('a second one finds the first held, and waits too', async () => {
			const { id } = await world().given(isResolved, { ...resolved, satisfiedAsked: false });
			await world().later(id, {}, { kind: 'customer-wrote', at: MONDAY, isThanks: false });
			expect(await world().touch(id, 'ask-satisfied')).toMatchObject({ state: 'held' });
			world().now = (await world().touch(id, 'check-in')).dueAt;
			await fireDue(world().worker());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'held' });
		});

		it('is a draft that answers the customer’s last mail and shows no trace of a machine', async () => {
			const { id } = await world().given(isResolved, resolved);
			await world().store.db.insert(mail).values(aMail(id));
			world().now = (await world().touch(id, 'check-in')).dueAt;
			await fireDue(world().worker());
			const { messageId } = await world().touch(id, 'check-in');
			const raw = await draftText(messageId ?? '');
			expect(raw).toMatch(/^In-Reply-To: <question@customer\.example>/m);
			expect(raw).toMatch(/^References: <first@customer\.example> <question@customer\.example>/m);
			expect(raw).toMatch(/^Subject: Re: The kettle leaks/m);
			expect(raw).toMatch(/^From: "?Ana Duarte"? <support@shop\.example>/m);
			expect(raw).toMatch(/^To: "?Jane Doe"? <jane@customer\.example>/m);
			expect(raw).not.toMatch(/^(Auto-Submitted|X-Auto-Response-Suppress|Precedence|X-Mailer):/im);
		});

		it('is ticked off when a mail goes out after the draft', async () => {
			const { id } = await world().given(isResolved, resolved);
			world().now = (await world().touch(id, 'check-in')).dueAt;
			await fireDue(world().worker());
			await world().later(id, {}, { kind: 'team-wrote', at: world().now + HOUR });
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'done' });
		});

		it('is drafted once though the worker died after filing it', async () => {
			const { id } = await world().given(isResolved, resolved);
			world().now = (await world().touch(id, 'check-in')).dueAt;
			const { desk } = world();
			await expect(
				fireDue(world().worker({ desk: { ...desk, record: () => Promise.reject(new Error('died')) } })),
			).rejects.toThrow();
			await world().endLeases();
			await fireDue(world().worker());
			const checkIn = await world().touch(id, 'check-in');
			expect(checkIn).toMatchObject({ state: 'drafted' });
			expect(await world().filed('Drafts', checkIn.messageId)).toBe(1);
			expect(to()).toEqual(['ana@shop.example']);
		});

		it('is drafted once, and the agent told later, when the nudge is refused for now', async () => {
			const { id } = await world().given(isResolved, resolved);
			world().now = (await world().touch(id, 'check-in')).dueAt;
			world().smtp.answer('refuse-for-now');
			await fireDue(world().worker());
			const waiting = await world().touch(id, 'check-in');
			expect(waiting).toMatchObject({ state: 'planned', nudges: 0 });
			world().smtp.answer('take');
			world().now = waiting.wakeAt ?? 0;
			await fireDue(world().worker());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'drafted', nudges: 1 });
			expect(await world().filed('Drafts', waiting.messageId)).toBe(1);
			expect(to()).toEqual(['ana@shop.example']);
		});

		it('is tried again when the mailbox cannot be reached', async () => {
			const { id } = await world().given(isResolved, resolved);
			world().now = (await world().touch(id, 'check-in')).dueAt;
			const { office } = world();
			await fireDue(
				world().worker({ postOffice: () => ({ ...office, file: async () => 'The mail server does not answer.' }) }),
			);
			const touch = await world().touch(id, 'check-in');
			expect(touch).toMatchObject({
				state: 'planned',
				because: 'it will be tried again: The mail server does not answer.',
			});
			world().now = touch.wakeAt ?? 0;
			await fireDue(world().worker());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'drafted' });
		});
	});

	test('a mailbox that left the configuration leaves its touches to people', async () => {
		const { id } = await world().given({ mailboxId: 'old' }, opened);
		world().now = MONDAY + 4 * HOUR;
		await fireDue(world().worker());
		expect(await world().touch(id, 'acknowledge')).toMatchObject({
			state: 'waiting',
			wakeAt: null,
			because: 'its mailbox is no longer in the configuration',
		});
	});

	async function draftText(messageId: string): Promise<string> {
		const { mailbox } = world();
		const [uid = 0] = await mailbox.findByMessageId('Drafts', messageId);
		const { uidValidity, arrivals } = await mailbox.listAfter('Drafts', uid - 1);
		const [fetched] = await mailbox.fetch('Drafts', uidValidity, arrivals.slice(0, 1));
		if (fetched?.state !== 'mail') throw new Error('no draft');
		return Buffer.from(fetched.bytes)
			.toString()
			.replace(/\r\n[ \t]+/g, ' ');
	}

	const aMail = (caseId: string): typeof mail.$inferInsert => ({
		id: `${caseId}-mail`,
		mailboxId: 'support',
		key: `${caseId}-mail`,
		messageId: '<question@customer.example>',
		contentHash: 'hash',
		side: 'customer',
		fromAddress: 'jane@customer.example',
		fromName: 'Jane Doe',
		recipients: { to: [], cc: [] },
		subject: 'The kettle leaks',
		at: new Date(MONDAY),
		receivedAt: new Date(MONDAY),
		inReplyTo: [],
		references: ['<first@customer.example>'],
		text: 'It leaks.',
		words: 'It leaks.',
		html: null,
		headers: {},
		attachments: [],
		problems: [],
		verdict: {} as never,
		caseId,
	});
}
