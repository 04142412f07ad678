import { defineConfig } from 'vitest/config';
import { CiReporter } from './scripts/ci-reporter.mjs';
import { SkippedReporter } from './scripts/skipped-reporter.mjs';
import { SlowFirst } from './scripts/slow-first.mjs';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		sequence: { sequencer: SlowFirst },
		// No suite leaves anything behind: they share a process, and load what they share once.
		isolate: false,
		// A test that hangs is found all the same; one on a machine three times slower is none.
		testTimeout: 90_000,
		hookTimeout: 120_000,
		// What a page or a server comes to is waited for as long as a slow machine takes; a second is short there.
		expect: { poll: { timeout: 30_000 } },
		pool: 'forks',
		// Two suites with a real server each are what two cores carry; more make every one of them slow.
		maxWorkers: 2,
		reporters: ['default', new SkippedReporter(), ...(process.env.CI ? [new CiReporter('dist/test-report.json')] : [])],
		// A browser on a machine that does other work misses a moment now and then. What needed a second try is named in CI's last lines.
		retry: process.env.CI ? 1 : 0,
	},
});
