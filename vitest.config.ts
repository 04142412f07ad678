import { defineConfig } from 'vitest/config';
import { SkippedReporter } from './scripts/skipped-reporter.mjs';

/** What `.ci/run` counts. */
const CI_REPORT: [string, object] = ['json', { outputFile: 'dist/test-report.json' }];

export default defineConfig(({ mode }) => ({
	test: {
		include: mode === 'bench' ? ['test/bench/**/*.bench.ts'] : ['test/**/*.test.{ts,tsx}'],
		testTimeout: mode === 'bench' ? 900_000 : 30_000,
		hookTimeout: 90_000,
		pool: 'forks',
		// Two suites with a real server each are what two cores carry; more make every one of them slow.
		maxWorkers: mode === 'bench' ? 1 : 2,
		reporters: ['default', new SkippedReporter(), ...(process.env.CI ? [CI_REPORT] : [])],
	},
}));
