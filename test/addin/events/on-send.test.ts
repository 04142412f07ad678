import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { onSend, type Sending } from '../../../addin/events/on-send.ts';
import type { SendContext } from '../../../addin/events/send-context.ts';

const CONTEXT: SendContext = { coach: { stage: 'new', language: 'en' }, policy: 'advise', language: 'en' };
const BAD = 'Dear Jane, please calm down. You should have read the manual before you used it at home.';

const sending = (change: Partial<Sending> = {}): Sending => ({
	context: async () => CONTEXT,
	body: async () => BAD,
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
