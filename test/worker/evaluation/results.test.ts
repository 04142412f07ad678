import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { resultsSuite } from './results-suite.ts';

describe('on PGlite', () => resultsSuite('pglite'));
describeWith('postgres', 'on PostgreSQL', () => resultsSuite('postgres'));
