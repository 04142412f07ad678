import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { causesSuite } from './causes-suite.ts';

describe('root causes on PGlite', () => causesSuite('pglite'));
describeWith('postgres', 'root causes on PostgreSQL', () => causesSuite('postgres'));
