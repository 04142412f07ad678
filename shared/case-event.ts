import type { CaseEvent, EventKind } from './case.ts';
import { cut } from './cut.ts';
import type { Instant } from './time.ts';

/** An event that the product itself wrote down. */
export function event(kind: EventKind, at: Instant, because: string, data: CaseEvent['data'] = {}): CaseEvent {
	return { kind, at, source: { kind: 'product' }, because: cut(because, 1_000), data };
}
