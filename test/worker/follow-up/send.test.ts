import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { sendSuite } from './send-suite.ts';

describe('on PGlite', () => sendSuite('pglite'));
describeWith('postgres', 'on PostgreSQL', () => sendSuite('postgres'));
