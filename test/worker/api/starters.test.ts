import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { startersSuite } from './starters-suite.ts';

describe('beginnings of answers on PGlite', () => startersSuite('pglite'));
describeWith('postgres', 'beginnings of answers on PostgreSQL', () => startersSuite('postgres'));
