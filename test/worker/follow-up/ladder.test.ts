import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { ladderSuite } from './ladder-suite.ts';

describe('on PGlite', () => ladderSuite('pglite'));
describeWith('postgres', 'on PostgreSQL', () => ladderSuite('postgres'));
