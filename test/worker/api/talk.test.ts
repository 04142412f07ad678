import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { talkSuite } from './talk-suite.ts';

describe('talk on PGlite', () => talkSuite('pglite'));
describeWith('postgres', 'talk on PostgreSQL', () => talkSuite('postgres'));
