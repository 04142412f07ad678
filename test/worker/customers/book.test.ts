import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { bookSuite } from './book-suite.ts';

describe('customers on PGlite', () => bookSuite('pglite'));
describeWith('postgres', 'customers on PostgreSQL', () => bookSuite('postgres'));
