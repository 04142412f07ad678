import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { promisesSuite } from './promises-suite.ts';

describe('on PGlite', () => promisesSuite('pglite'));
describeWith('postgres', 'on PostgreSQL', () => promisesSuite('postgres'));
