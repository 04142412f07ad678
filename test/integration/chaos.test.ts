import { describe } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { chaosSuite } from './chaos-suite.ts';

/** One that nobody has tried before; a failure names it. */
const fresh = Math.floor(Math.random() * 2 ** 31);

describe('workers that die, on PGlite', () => chaosSuite('pglite', { seeds: [20261122, fresh], kills: 20 }));
describeWith('postgres', 'workers that die, on PostgreSQL', () =>
	chaosSuite('postgres', { seeds: [5, fresh], kills: 55 }),
);
describeWith('redis', 'workers that die, with Redis as the alarm clock', () =>
	chaosSuite('redis', { seeds: [20280229, fresh], kills: 26 }),
);
