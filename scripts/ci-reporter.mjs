import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What `.ci/run` says in its last lines: what was counted, and by name what failed or needed a second try. Whoever reads a log from its
 * end finds the reason there.
 *
 * @implements {import('vitest/node').Reporter}
 */
export class CiReporter {
	/** @param {string} outputFile */
	constructor(outputFile) {
		this.outputFile = outputFile;
	}

	/**
	 * @param {readonly import('vitest/node').TestModule[]} modules
	 * @param {readonly import('vitest/node').SerializedError[]} unhandled
	 */
	onTestRunEnd(modules, unhandled) {
		const counted = { passed: 0, failed: 0, skipped: 0, pending: 0 };
		const troubles = unhandled.map((error) => `✗ outside every test: ${firstLine(error)}`);
		counted.failed += unhandled.length;
		for (const module of modules) {
			for (const test of module.children.allTests()) {
				const { state, errors } = test.result();
				counted[state] += 1;
				const name = `${module.relativeModuleId} > ${test.fullName}`;
				if (state === 'failed') troubles.push(`✗ ${name}: ${firstLine(errors[0])}`);
				else if (test.diagnostic()?.flaky)
					troubles.push(`! ${name} passed at the second try: ${firstLine(errors?.[0])}`);
			}
			// A file that does not even load, or whose set-up fails, has no tests to fail.
			for (const error of [module, ...module.children.allSuites()].flatMap((part) => part.errors())) {
				counted.failed += 1;
				troubles.push(`✗ ${module.relativeModuleId}: ${firstLine(error)}`);
			}
		}
		const { passed, failed, skipped, pending } = counted;
		mkdirSync(dirname(this.outputFile), { recursive: true });
		writeFileSync(this.outputFile, JSON.stringify({ passed, failed: failed + pending, skipped, troubles }));
	}
}

const firstLine = (error) => (error?.message ?? 'no reason was given').split('\n', 1)[0];
