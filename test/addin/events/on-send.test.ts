import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { onSend, type Sending } from '../../../addin/events/on-send.ts';
import type { SendContext, SinceBegun } from '../../../addin/events/send-context.ts';

const CONTEXT: SendContext = { coach: { stage: 'new', language: 'en' }, policy: 'advise', language: 'en' };
const BAD = 'Dear Jane, please calm down. You should have read the manual before you used it at home.';

const sending = (change: Partial<Sending> = {}): Sending => ({
	context: async () => CONTEXT,
	body: async () => BAD,
	moved: () => Promise.reject(new Error('offline')),
	canAsk: true,
	after: () => undefined,
	...change,
});

describe('a mail that is being sent', () => {
	test('that would hurt is asked about, and may go out all the same', async () => {
		expect(await onSend(sending())).toMatchObject({ allow: false, canSendAnyway: true });
	});

	const SOFT: SendContext = { ...CONTEXT, policy: 'soft-block' };
	const SMALL = 'Dear Jane, I am sorry that the kettle broke. I will write to you as soon as possible.';

	test.each([
		['is grave, stays', BAD, true, { allow: false, canSendAnyway: false }],
		['is grave, stays in an older Outlook too', BAD, false, { allow: false, canSendAnyway: false }],
		['is small, is asked about', SMALL, true, { allow: false, canSendAnyway: true }],
		['is small, goes out where an older Outlook would stop it', SMALL, false, { allow: true }],
	])('under a soft block, where the fault %s', async (_, words, canAsk, decision) => {
		const sent = sending({ context: async () => SOFT, body: async () => words, canAsk });
		expect(await onSend(sent)).toMatchObject(decision);
	});

	test('goes out when no pane was open beside it', async () => {
		expect(await onSend(sending({ context: async () => null }))).toEqual({ allow: true });
	});

	test.each([
		['what the pane left cannot be had', { context: () => Promise.reject(new Error('5000')) }],
		['its words cannot be had', { body: () => Promise.reject(new Error('9020')) }],
		['what the pane left is of another version', { context: async () => ({}) as SendContext }],
	])('goes out when %s', async (_, change) => {
		expect(await onSend(sending(change))).toEqual({ allow: true });
	});

	test('goes out when two seconds have passed', async () => {
		const never = new Promise<string>(() => undefined);
		const waits: number[] = [];
		const after: Sending['after'] = (milliseconds, run) => {
			waits.push(milliseconds);
			run();
		};
		expect(await onSend(sending({ body: () => never, after }))).toEqual({ allow: true });
		expect(waits).toEqual([2_000]);
	});
});

describe('a mail whose case moved since it was begun', () => {
	const GOOD =
		'Dear Jane, thank you for telling me. I am sorry that the kettle broke; I have sent you a new one today by express.';
	const SINCE: SinceBegun = {
		caseId: 'c1',
		event: '7',
		address: 'https://amends.example/api/v1/since/t',
		opens: 'Since you began:',
		says: [],
	};
	const begun = (change: Partial<Sending> = {}, since: Partial<SinceBegun> = {}): Sending =>
		sending({
			body: async () => GOOD,
			context: async () => ({ ...CONTEXT, since: { ...SINCE, ...since } }),
			...change,
		});
	const moved = async () => ({ opens: 'Since you began:', says: ['Jane wrote', 'Marco has the case now'] });

	test('waits until its writer has read what changed, and may go out all the same', async () => {
		expect(await onSend(begun({ moved }))).toEqual({
			allow: false,
			canSendAnyway: true,
			message: 'Since you began:\n• Jane wrote\n• Marco has the case now',
		});
	});

	test('goes out where nothing moved, and where nobody can tell', async () => {
		expect(await onSend(begun({ moved: async () => ({ opens: '', says: [] }) }))).toEqual({ allow: true });
		expect(await onSend(begun())).toEqual({ allow: true });
	});

	test('is told what the pane heard last where the server is silent, before the two seconds are over', async () => {
		const waits: number[] = [];
		const after: Sending['after'] = (milliseconds, run) => {
			waits.push(milliseconds);
			if (milliseconds < 2_000) run();
		};
		const silent = { moved: () => new Promise<never>(() => undefined), after };
		expect(await onSend(begun(silent, { says: ['Jane wrote'] }))).toMatchObject({ allow: false });
		expect(waits).toEqual([2_000, 1_200]);
	});

	test('says what changed before what the coach says, in as much as Outlook shows', async () => {
		const told = await onSend(begun({ moved, body: async () => BAD }));
		expect(told.allow ? '' : told.message).toMatch(/^Since you began:\n• Jane wrote[\s\S]*calm down/);
		const long = async () => ({
			opens: 'Since',
			says: Array.from({ length: 50 }, (_, index) => `${index} ${'x'.repeat(90)}`),
		});
		const cut = await onSend(begun({ moved: long, body: async () => BAD }));
		expect(cut.allow ? 0 : cut.message.length).toBeLessThanOrEqual(500);
	});

	test('does not stay for good under a soft block, unless the coach found something grave', async () => {
		const soft = async () => ({ ...CONTEXT, policy: 'soft-block' as const, since: SINCE });
		expect(await onSend(begun({ moved, context: soft }))).toMatchObject({ allow: false, canSendAnyway: true });
		expect(await onSend(begun({ moved, context: soft, canAsk: false }))).toEqual({ allow: true });
		expect(await onSend(begun({ moved, context: soft, body: async () => BAD }))).toMatchObject({
			canSendAnyway: false,
		});
	});
});

describe('the script of events', () => {
	const first = readFileSync(fileURLToPath(new URL('../../../vite.events.config.ts', import.meta.url)), 'utf8');
	const banner = /const FIRST = `([^`]*)`/.exec(first)?.[1] ?? '';

	/** Runs the lines that stand before the script, as an engine without anything else would. */
	function handlerWith(events: unknown): (event: { completed: (answer: unknown) => void }) => void {
		const known = new Map<string, (event: { completed: (answer: unknown) => void }) => void>();
		const Office = { actions: { associate: (name: string, run: never) => known.set(name, run) } };
		runInNewContext(banner, { Office, amendsEvents: events });
		const handler = known.get('onMessageSendHandler');
		if (!handler) throw new Error('no handler is associated');
		return handler;
	}

	test.each([
		['could not be read by an old engine', undefined],
		[
			'fails',
			{
				judge: () => {
					throw new Error('old');
				},
			},
		],
	])('lets the mail through when it %s', (_, events) => {
		const answers: unknown[] = [];
		handlerWith(events)({ completed: (answer) => void answers.push(answer) });
		expect(answers).toEqual([{ allowEvent: true }]);
	});

	test('judges the mail when it is there', () => {
		const judged: unknown[] = [];
		const event = { completed: () => undefined };
		handlerWith({ judge: (each: unknown) => void judged.push(each) })(event);
		expect(judged).toEqual([event]);
	});
});
