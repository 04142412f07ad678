import { describe, expect, test } from 'vitest';
import type { Result } from '../../addin/client.ts';
import { type KeptAct, readKeptActs, wordsOfAct } from '../../addin/outbox/kept-act.ts';
import { createOutbox, type Returned } from '../../addin/outbox/outbox.ts';
import { mayBeKept } from '../../addin/outbox/outcome.ts';
import { DAY } from '../../shared/time.ts';

const NOW = Date.UTC(2026, 10, 22, 9);

const act = (id: string, different: Partial<KeptAct> = {}): KeptAct => ({
	id: `act-0000-${id}`,
	name: 'note',
	ask: { params: { id: 'c1' }, body: { text: `words of ${id}` } },
	caseNumber: 1,
	at: NOW,
	tries: 0,
	refused: null,
	...different,
});
const refused = (status: number, code = 'code'): Result<never> => ({
	state: 'refused',
	status,
	error: { code, message: `refused with ${status}`, mend: null, fields: [] },
});
const OK: Result<unknown> = { state: 'ok', value: {} };

/** An outbox on a text, with a server that answers as told. */
function open(answers: (act: KeptAct) => Result<unknown>) {
	let text: string | null = null;
	let now = NOW;
	const asked: string[] = [];
	const sent: unknown[] = [];
	const outbox = createOutbox({
		read: () => text,
		write: (next) => {
			text = next;
		},
		send: async (one) => {
			asked.push(one.id);
			return answers(one);
		},
		now: () => now,
		onSent: (answer) => sent.push(answer),
		sayWhy: (returned: Returned) => ({
			title: returned.state === 'refused' ? returned.error.message : returned.state,
			mend: null,
		}),
	});
	return {
		outbox,
		asked,
		sent,
		text: () => text,
		overwrite: (next: string) => {
			text = next;
		},
		pass: (ms: number) => {
			now += ms;
		},
	};
}

describe('what waits', () => {
	test('is sent in the order in which it was done, each once, and then kept no more', async () => {
		const world = open(() => OK);
		for (const id of ['one', 'two', 'three']) expect(world.outbox.keep(act(id))).toBe(true);
		await Promise.all([world.outbox.drain(), world.outbox.drain()]);
		expect(world.asked).toEqual(['act-0000-one', 'act-0000-two', 'act-0000-three']);
		expect(world.sent).toHaveLength(3);
		expect(world.text()).toBeNull();
	});

	test.each<[string, Result<unknown>]>([
		['nobody answers', { state: 'offline' }],
		['something else answers', { state: 'garbled' }],
		['the session has ended', refused(401)],
		['the server is busy', refused(429)],
		['the server is broken', refused(500)],
		['the server is starting', refused(503)],
	])('waits on when %s, and nothing overtakes it', async (_, answer) => {
		const world = open(() => answer);
		world.outbox.keep(act('one'));
		world.outbox.keep(act('two'));
		await world.outbox.drain();
		expect(world.asked).toEqual(['act-0000-one']);
		expect(world.outbox.list().map(({ refused: why }) => why)).toEqual([null, null]);
	});

	test.each([400, 403, 404, 409, 413])(
		'is given back when it is refused with %i, and what was done after it is sent',
		async (status) => {
			const world = open((one) => (one.id.endsWith('one') ? refused(status) : OK));
			world.outbox.keep(act('one'));
			world.outbox.keep(act('two'));
			await world.outbox.drain();
			expect(world.outbox.list()).toEqual([act('one', { refused: { title: `refused with ${status}`, mend: null } })]);
			expect(wordsOfAct(act('one'))).toBe('words of one');
		},
	);

	test('that the server fails at again and again is given back at last; silence counts for nothing', async () => {
		const world = open(() => refused(500));
		world.outbox.keep(act('one'));
		for (let time = 0; time < 8; time += 1) await world.outbox.drain();
		expect(world.outbox.list()[0]?.refused?.title).toBe('refused with 500');
		const silent = open(() => ({ state: 'offline' }));
		silent.outbox.keep(act('one'));
		for (let time = 0; time < 50; time += 1) await silent.outbox.drain();
		expect(silent.outbox.list()[0]?.refused).toBeNull();
	});

	test('that is older than three days is given back, not sent', async () => {
		const world = open(() => OK);
		world.outbox.keep(act('one'));
		world.pass(3 * DAY + 1);
		await world.outbox.drain();
		expect(world.asked).toEqual([]);
		expect(world.outbox.list()[0]?.refused?.title).toBe('too-old');
		world.outbox.again('act-0000-one');
		await world.outbox.drain();
		expect(world.asked).toEqual(['act-0000-one']);
	});

	test('may be taken back, and is a hundred at most', () => {
		const world = open(() => OK);
		for (let id = 0; id < 100; id += 1) expect(world.outbox.keep(act(String(id)))).toBe(true);
		expect(world.outbox.keep(act('more'))).toBe(false);
		world.outbox.drop('act-0000-0');
		expect(world.outbox.list()).toHaveLength(99);
	});

	test('is seen where another tab has kept it, and what is no act is nothing', () => {
		const world = open(() => OK);
		world.overwrite(JSON.stringify([act('theirs')]));
		expect(world.outbox.list()).toEqual([act('theirs')]);
		expect(world.outbox.list()).toBe(world.outbox.list());
		for (const text of ['', 'null', '{}', '[{"id":"x"}]', 'not json']) expect(readKeptActs(text)).toEqual([]);
	});
});

test('only what may pass by itself is kept', () => {
	expect([400, 403, 404, 409, 413, 415].map((status) => mayBeKept(refused(status)))).toEqual(Array(6).fill(false));
	expect(mayBeKept(OK)).toBe(false);
});

test('the words of a closing form are given back whole', () => {
	const body = { outcome: 'recovered', whatWentWrong: 'It burned.', whatWeDid: 'A new wire.', rootCauseId: null };
	expect(wordsOfAct({ name: 'close', ask: { params: { id: 'c1' }, body } })).toBe('It burned.\n\nA new wire.');
});
