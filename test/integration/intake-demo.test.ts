import { describe } from 'vitest';
import { intakeSuite } from './intake-suite.ts';

describe('intake from the demo’s server into PGlite', () => intakeSuite({ server: 'demo', database: 'pglite' }));
