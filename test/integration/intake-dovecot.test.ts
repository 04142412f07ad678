import { describeWith } from '../servers/need.ts';
import { intakeSuite } from './intake-suite.ts';

describeWith('dovecot', 'intake from Dovecot into PGlite', () =>
	intakeSuite({ server: 'dovecot', database: 'pglite' }),
);
