import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { customersSuite } from './customers-suite.ts';

describe('on PGlite', () => customersSuite('pglite'));
describeWith('postgres', 'on PostgreSQL', () => customersSuite('postgres'));
