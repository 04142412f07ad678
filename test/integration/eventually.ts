import { vi } from 'vitest';

/** Asks again until it holds: for things that really happen, in their own time. */
export const eventually = <T>(check: () => Promise<T> | T, timeout = 45_000): Promise<T> =>
	vi.waitFor(check, { timeout, interval: 25 });
