import { sql } from 'drizzle-orm';
import type { Db } from '../../store/connect.ts';
import type { Check } from './check.ts';

/** Whether the database can compare words letter by letter; without it suggestions from similar cases find less. */
export async function checkTrigrams(db: Pick<Db, 'execute'>): Promise<Check> {
	const { rows } = await db.execute(sql`
		SELECT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') AS there,
			to_regclass('amends.case_words') IS NULL AS before_first_start,
			EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm') AS could_be`);
	const { there, before_first_start: isBefore, could_be: couldBe } = rows[0] ?? {};
	if (there === true) return { name: NAME, ok: true, says: 'pg_trgm is there.', mend: null };
	if (isBefore === true && couldBe === true) {
		return { name: NAME, ok: true, says: 'no pg_trgm yet; the first start makes it where it may.', mend: null };
	}
	return {
		name: NAME,
		ok: 'warn',
		says: 'pg_trgm is missing: suggestions from similar cases go by whole words alone, and the search forgives fewer mistakes.',
		mend: couldBe === true ? MAKE_IT : `Install PostgreSQL's contrib package; then, ${MAKE_IT}`,
	};
}

const NAME = 'suggestions';
const MAKE_IT = 'as a superuser: CREATE EXTENSION pg_trgm SCHEMA public;';
