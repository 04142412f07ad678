import { requireNode } from './set-up/node-version.mjs';

requireNode();

// Loaded late: an old Node must get its sentence before it meets syntax that it cannot read.
void import('./tasks.mjs').then(({ runTask }) => runTask(process.argv.slice(2)));
