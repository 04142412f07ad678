import { expect, test } from 'vitest';
import { allCases, dataFolder, eventually, openTouches, startProgram, wholeLedger } from './program.ts';

test('probe', async () => {
	const folder = dataFolder();
	const t0 = performance.now();
	const program = await startProgram(folder.path);
	console.log('started', performance.now() - t0);
	try {
		await eventually(async () => expect((await wholeLedger(program.api)).length).toBeGreaterThan(60));
		console.log('ledger', performance.now() - t0);
		await eventually(async () =>
			expect((await wholeLedger(program.api)).filter((r) => r.tag).length).toBeGreaterThan(20),
		);
		console.log('tagged', performance.now() - t0);
		console.log(
			(await wholeLedger(program.api))
				.map((r) => `${r.folder} ${r.uid} ${r.outcome} ${r.reason} ${r.tag} ${r.subject}`)
				.join('\n'),
		);
		console.log((await allCases(program.api)).length, (await openTouches(program.api)).length);
	} finally {
		console.log(program.said.join('\n'), '\n', program.log.complaints().join('\n'));
		const t1 = performance.now();
		await program.close();
		console.log('closed in', performance.now() - t1);
		folder.remove();
	}
});
