import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { peopleSuite } from './people-suite.ts';

describe('people on PGlite', () => peopleSuite('pglite'));
describeWith('postgres', 'people on PostgreSQL', () => peopleSuite('postgres'));
