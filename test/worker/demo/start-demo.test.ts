import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSettings } from '../../../worker/config/config.ts';
import { startDemo } from '../../../worker/demo/start-demo.ts';
import { memoryLog } from '../../integration/memory-log.ts';
import { NOW } from './mailbox.ts';

test.each(['DEMO_IMAP_PORT', 'DEMO_SMTP_PORT'])('a taken %s is told with the way out', async (variable) => {
	const taken = createServer().listen(0, '127.0.0.1');
	await once(taken, 'listening');
	const { port } = taken.address() as AddressInfo;
	const folder = mkdtempSync(join(tmpdir(), 'amends-demo-'));
	const loaded = loadSettings({ env: { [variable]: String(port) }, folder });
	if (loaded.state === 'wrong') throw new Error('the settings are wrong');
	await expect(startDemo(loaded.settings, { now: () => NOW, log: memoryLog() })).rejects.toMatchObject({
		code: 'demo-port-taken',
		message: `Port ${port} of the demo's mailbox is taken.`,
		mend: expect.stringContaining(variable),
	});
	taken.close();
	rmSync(folder, { recursive: true });
});
