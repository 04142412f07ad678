import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { importsSuite } from './imports-suite.ts';

describe('importing customers on PGlite', () => importsSuite('pglite'));
describeWith('postgres', 'importing customers on PostgreSQL', () => importsSuite('postgres'));
