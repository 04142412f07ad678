import { describe } from 'vitest';
import { describeWith } from '../../servers/need.ts';
import { webhooksSuite } from './webhooks-suite.ts';

describe('webhooks on PGlite', () => webhooksSuite('pglite'));
describeWith('postgres', 'webhooks on PostgreSQL', () => webhooksSuite('postgres'));
