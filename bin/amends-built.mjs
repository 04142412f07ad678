#!/usr/bin/env node
// The command line of a tree that is built already (a container image): no set-up, no sources, no development packages.
import { main } from '../dist/worker/cli/program.js';

process.exitCode = await main(process.argv.slice(2));
