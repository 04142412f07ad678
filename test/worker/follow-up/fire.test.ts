import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { fireSuite } from './fire-suite.ts';

describe('on PGlite', () => fireSuite('pglite'));
describeWith('postgres', 'on PostgreSQL', () => fireSuite('postgres'));
