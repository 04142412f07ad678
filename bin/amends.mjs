#!/usr/bin/env node
import { requireNode } from '../scripts/set-up/node-version.mjs';

requireNode();

// Set-up speaks on stderr alone, because stdout may be read by a program (`amends triage --json`).
void import('../scripts/tasks.mjs').then(({ runAmends }) =>
	runAmends(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`)),
);
