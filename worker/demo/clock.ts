import { eq } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import { fact } from '../store/schema.ts';

/** The demo's clock: the real one, moved ahead. */
export interface DemoClock {
	now(): Instant;
	/** moves it on for good: it is kept with the demo's data */
	advance(milliseconds: number): Promise<Instant>;
}

const NAME = 'demo-clock-ahead';

/** Opens the demo's clock where it stood when the demo last ran. */
export async function openDemoClock(db: Db, real: () => Instant): Promise<DemoClock> {
	const [row] = await db.select().from(fact).where(eq(fact.name, NAME));
	let ahead = typeof row?.value === 'number' ? row.value : 0;
	return {
		now: () => real() + ahead,
		advance: async (milliseconds) => {
			const value = ahead + milliseconds;
			await db.insert(fact).values({ name: NAME, value }).onConflictDoUpdate({ target: fact.name, set: { value } });
			ahead = value;
			return real() + ahead;
		},
	};
}
