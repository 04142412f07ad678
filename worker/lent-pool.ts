import { EventEmitter } from 'node:events';
import type { Store } from './store/connect.ts';

/** As much of a pool as BullMQ asks for. */
type LentPool = Pick<Store['pool'], 'connect' | 'query' | 'options'> &
	Pick<EventEmitter, 'on'> & { end(): Promise<void> };

/**
 * Lends the database's pool to a queue. BullMQ listens to the errors of a pool that it was given and never stops: queues that are opened and closed
 * on one pool, as the tests do, would leave two listeners each. Of a lent pool it hears through one, which goes with `takeBack`.
 */
export function lendPool(pool: Store['pool']): { readonly lent: LentPool; takeBack(): void } {
	const errors = new EventEmitter();
	const pass = (error: Error): void => {
		// Without a listener an 'error' is thrown.
		if (errors.listenerCount('error') > 0) errors.emit('error', error);
	};
	pool.on('error', pass);
	return {
		lent: {
			options: pool.options,
			connect: pool.connect.bind(pool),
			query: pool.query.bind(pool),
			on: errors.on.bind(errors),
			end: async () => {},
		},
		takeBack: () => void pool.off('error', pass),
	};
}
