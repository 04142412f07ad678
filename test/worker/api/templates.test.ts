import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { templatesSuite } from './templates-suite.ts';

describe('templates on PGlite', () => templatesSuite('pglite'));
describeWith('postgres', 'templates on PostgreSQL', () => templatesSuite('postgres'));
