import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { boardSuite } from './board-suite.ts';

describe('the board on PGlite', () => boardSuite('pglite'));
describeWith('postgres', 'the board on PostgreSQL', () => boardSuite('postgres'));
