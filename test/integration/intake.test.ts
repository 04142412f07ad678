import { describe } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { intakeSuite } from './intake-suite.ts';

describe('intake from the demo’s server into PGlite', () => intakeSuite({ server: 'demo', database: 'pglite' }));

describeWith('dovecot', 'intake from Dovecot into PGlite', () =>
	intakeSuite({ server: 'dovecot', database: 'pglite' }),
);

describeWith('dovecot', 'on PostgreSQL', () => {
	describeWith('postgres', 'intake from Dovecot', () => intakeSuite({ server: 'dovecot', database: 'postgres' }));
});
