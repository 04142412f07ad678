import { type CustomerHistory, failureWithin } from './relationship.ts';
import type { Signal } from './signal.ts';
import type { Instant } from './time.ts';

/**
 * The signals with what the mailbox itself knows of a repeated failure: the mail claims it, the history shows it, or both. What the history alone
 * shows weighs nothing in the severity: the guard answers it already.
 * @param history without the case at hand
 */
export function withRepeat(signals: readonly Signal[], history: CustomerHistory, at: Instant): readonly Signal[] {
	const earlier = failureWithin(history, at);
	if (earlier === undefined) return signals;
	const claimed = signals.some(({ name }) => name === 'repeat-failure');
	if (!claimed) return [...signals, { name: 'repeat-failure', quote: `#${earlier.number}`, saidBy: 'history' }];
	return signals.map((signal) => (signal.name === 'repeat-failure' ? { ...signal, saidBy: 'both' } : signal));
}
