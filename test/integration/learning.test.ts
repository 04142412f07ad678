import { describe } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { learningSuite } from './learning-suite.ts';

describe('learning on PGlite', () => learningSuite('pglite'));
describeWith('postgres', 'learning on PostgreSQL', () => learningSuite('postgres'));
