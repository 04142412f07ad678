import { describe } from 'vitest';
import { describeWith } from '../servers/need.ts';
import { queueSuite } from './queue-suite.ts';

describe('the alarm clock on PGlite', () => queueSuite('pglite'));
describeWith('postgres', 'the alarm clock on PostgreSQL', () => queueSuite('postgres'));
describeWith('redis', 'the alarm clock on Redis', () => queueSuite('redis'));
