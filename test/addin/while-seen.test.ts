import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Sight, whileSeen } from '../../addin/while-seen.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page whose visibility a test decides, and how many lines it has open. */
function openSight(first: DocumentVisibilityState) {
	const target = new EventTarget();
	let visibilityState = first;
	const sight = {
		get visibilityState() {
			return visibilityState;
		},
		addEventListener: target.addEventListener.bind(target),
	} as Sight;
	let open = 0;
	let opened = 0;
	const ending = new AbortController();
	whileSeen(
		sight,
		(signal) => {
			open += 1;
			opened += 1;
			signal.addEventListener('abort', () => {
				open -= 1;
			});
		},
		ending.signal,
	);
	return {
		lines: () => ({ open, opened }),
		end: () => ending.abort(),
		become: (next: DocumentVisibilityState) => {
			visibilityState = next;
			target.dispatchEvent(new Event('visibilitychange'));
		},
	};
}

test('a page that is seen has one line, however often it is looked at', () => {
	const page = openSight('visible');
	page.become('visible');
	expect(page.lines()).toEqual({ open: 1, opened: 1 });
});

test('a tab opened in the background has none until somebody looks', () => {
	const page = openSight('hidden');
	expect(page.lines()).toEqual({ open: 0, opened: 0 });
	page.become('visible');
	expect(page.lines()).toEqual({ open: 1, opened: 1 });
});

test('a look away is forgiven for ten seconds; after that the line is closed, and opened anew on return', () => {
	const page = openSight('visible');
	page.become('hidden');
	vi.advanceTimersByTime(9_000);
	page.become('visible');
	vi.advanceTimersByTime(60_000);
	expect(page.lines()).toEqual({ open: 1, opened: 1 });
	page.become('hidden');
	vi.advanceTimersByTime(10_000);
	expect(page.lines()).toEqual({ open: 0, opened: 1 });
	page.become('visible');
	expect(page.lines()).toEqual({ open: 1, opened: 2 });
});

test('the end closes the line, and nothing opens it again', () => {
	const page = openSight('visible');
	page.end();
	page.become('visible');
	expect(page.lines()).toEqual({ open: 0, opened: 1 });
});
