import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { fixesSuite } from './fixes-suite.ts';

describe('“we fixed it” on PGlite', () => fixesSuite('pglite'));
describeWith('postgres', '“we fixed it” on PostgreSQL', () => fixesSuite('postgres'));
