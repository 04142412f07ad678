import { join } from 'node:path';
import { projectRoot } from '../../worker/root.ts';
import { startOutlookWorld } from './outlook-world.ts';

/** Easy to type, and beside the program's own. */
const PORTS = { host: 4_381, addIn: 4_382 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

say('… starting the demo inside of an emulated Outlook');
const world = await startOutlookWorld({ folder: join(projectRoot(), 'data', 'outlook'), ports: PORTS });
say(`
  Outlook, emulated: ${world.address}
  The add-in itself: ${world.addIn}/pane.html

  Both have a certificate that was made a moment ago, so your browser warns. Open both once and go on, or start
  Chromium with --ignore-certificate-errors. Ctrl-C stops it.
`);

let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => {
		if (isStopping) return;
		isStopping = true;
		void world.close().then(() => process.exit(0));
	});
}
