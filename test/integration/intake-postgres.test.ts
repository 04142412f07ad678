import { describeWith } from '../servers/need.ts';
import { intakeSuite } from './intake-suite.ts';

describeWith('dovecot', 'on PostgreSQL', () => {
	describeWith('postgres', 'intake from Dovecot', () => intakeSuite({ server: 'dovecot', database: 'postgres' }));
});
