/** `test/servers/need.ts` puts the reason and the remedy into the title of a suite whose server is missing. */
const REASON = /^(.*) \((skipped: .*)\)$/;

/**
 * Says at the end of a run which suites did not run and how to get them: a line in the middle of a thousand others is read by nobody.
 *
 * @implements {import('vitest/node').Reporter}
 */
export class SkippedReporter {
	/** @param {readonly import('vitest/node').TestModule[]} modules */
	onTestRunEnd(modules) {
		const suites = modules.flatMap((module) => [...module.children.allSuites()]);
		const byReason = new Map();
		for (const suite of suites) {
			const [, title, reason] = REASON.exec(suite.name) ?? [];
			if (reason) byReason.set(reason, [...(byReason.get(reason) ?? []), title]);
		}
		for (const [reason, titles] of byReason) console.log(` ${reason} (${titles.join('; ')})`);
	}
}
