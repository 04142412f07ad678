import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { eraseSuite } from './erase-suite.ts';

describe('erasing on PGlite', () => eraseSuite('pglite'));
describeWith('postgres', 'erasing on PostgreSQL', () => eraseSuite('postgres'));
