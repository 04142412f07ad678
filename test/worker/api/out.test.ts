import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { outSuite } from './out-suite.ts';

describe('tokens, tables and calendars on PGlite', () => outSuite('pglite'));
describeWith('postgres', 'tokens, tables and calendars on PostgreSQL', () => outSuite('postgres'));
