import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { searchSuite } from './search-suite.ts';

describe('search on PGlite', () => searchSuite('pglite'));
describeWith('postgres', 'search on PostgreSQL', () => searchSuite('postgres'));
