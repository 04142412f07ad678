import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { assignmentSuite } from './assignment-suite.ts';

describe('who gets which case, on PGlite', () => assignmentSuite('pglite'));
describeWith('postgres', 'who gets which case, on PostgreSQL', () => assignmentSuite('postgres'));
