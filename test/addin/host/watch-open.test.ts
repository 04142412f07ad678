import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Open } from '../../../addin/host/host.ts';
import { watchOpen } from '../../../addin/host/watch-open.ts';

const mail = (messageId: string): Open => ({ kind: 'mail', messageId, itemId: '' });
const NOTHING: Open = { kind: 'nothing' };

describe('what is open beside the pane', () => {
	let now: Open;
	let hint: () => void;
	let told: Open[];
	let stop: () => void;

	beforeEach(() => {
		vi.useFakeTimers();
		now = NOTHING;
		told = [];
	});
	afterEach(() => {
		stop();
		vi.useRealTimers();
	});

	const start = async (look: () => Open | Promise<Open> = () => now) => {
		stop = watchOpen(
			{
				look,
				onHint: (hear) => {
					hint = hear;
					return () => undefined;
				},
			},
			(open) => void told.push(open),
		);
		await settle();
	};
	const settle = () => vi.advanceTimersByTimeAsync(1_000);

	test('is told at once', async () => {
		await start();
		expect(told).toEqual([NOTHING]);
	});

	test('is told once after a burst of events', async () => {
		await start();
		now = mail('<a@b>');
		for (let times = 0; times < 5; times += 1) hint();
		await settle();
		expect(told).toEqual([NOTHING, mail('<a@b>')]);
	});

	test('is not told when events say nothing new', async () => {
		now = mail('<a@b>');
		await start();
		hint();
		await settle();
		expect(told).toHaveLength(1);
	});

	test('is the last one, though a null item comes in between', async () => {
		now = mail('<a@b>');
		await start();
		now = NOTHING;
		hint();
		await vi.advanceTimersByTimeAsync(100);
		now = mail('<c@d>');
		hint();
		await settle();
		expect(told).toEqual([mail('<a@b>'), mail('<c@d>')]);
	});

	test('is never an older mail whose answer comes late', async () => {
		const answers: ((open: Open) => void)[] = [];
		await start(() => new Promise<Open>((resolve) => void answers.push(resolve)));
		hint();
		await settle();
		answers[1]?.(mail('<new@b>'));
		answers[0]?.(mail('<old@b>'));
		await settle();
		expect(told).toEqual([mail('<new@b>')]);
	});

	test('is told no more after the pane is closed', async () => {
		await start();
		now = mail('<a@b>');
		hint();
		stop();
		await settle();
		expect(told).toEqual([NOTHING]);
	});
});
