import { eq } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import { fact } from '../store/schema.ts';

/** The demo's clock: the real one, moved ahead. */
export interface DemoClock {
	now(): Instant;
	/** moves it; never back */
	readonly setTo: (at: Instant) => void;
	/** writes down how far ahead it is, so that the next start goes on there */
	keep(): Promise<void>;
}

const NAME = 'demo-clock-ahead';

/** Opens the demo's clock where it stood when the demo last ran. */
export async function openDemoClock(db: Db, real: () => Instant): Promise<DemoClock> {
	const [row] = await db.select().from(fact).where(eq(fact.name, NAME));
	let ahead = typeof row?.value === 'number' ? row.value : 0;
	return {
		now: () => real() + ahead,
		setTo: (at) => {
			ahead = Math.max(ahead, at - real());
		},
		keep: async () => {
			await db
				.insert(fact)
				.values({ name: NAME, value: ahead })
				.onConflictDoUpdate({ target: fact.name, set: { value: ahead } });
		},
	};
}
