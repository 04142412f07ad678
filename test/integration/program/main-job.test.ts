import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layDatabase } from '../../servers/memory-store.ts';
import { describeWith } from '../../servers/need.ts';
import { startPostgres, type TestPostgres } from '../../servers/postgres.ts';
import { startRedis, type TestRedis } from '../../servers/redis.ts';
import { eventually } from '../eventually.ts';
import { mainJob, settled } from './main-job.ts';
import { allCases, dataFolder, openTouches, type Program, startProgram, wholeLedger } from './program.ts';

const folder = dataFolder();
afterAll(() => folder.remove());

describe('the main job with nothing configured', () => {
	let program: Program;
	beforeAll(async () => {
		await layDatabase(join(folder.path, 'data', 'database'));
		program = await startProgram(folder.path);
	});
	afterAll(() => program.close());

	mainJob(() => program);

	test('a mail that SMTP takes for support@ is a tagged case within seconds', async () => {
		const before = await wholeLedger(program.api);
		const post = createTransport({ host: '127.0.0.1', port: program.ports.smtp, ignoreTLS: true });
		await post.sendMail({
			from: 'Nora Pell <nora@pell.example>',
			to: 'support@demo.amends.example',
			subject: 'Broken kettle',
			messageId: '<nora1@pell.example>',
			text: 'The kettle arrived broken and does not work. I want my money back.',
		});
		post.close();
		const line = await eventually(async () => {
			const found = (await wholeLedger(program.api)).find(({ messageId }) => messageId === '<nora1@pell.example>');
			expect(found).toMatchObject({ outcome: 'case', tag: expect.stringMatching(/^S\d new$/) });
			return found;
		});
		expect((await program.mailbox.flags('INBOX', [line?.uid ?? 0])).get(line?.uid ?? 0)).toContain('$AmendsNew');
		expect(await wholeLedger(program.api)).toHaveLength(before.length + 1);
	});

	test('a second start on the same folder is refused, and says who holds it', async () => {
		await expect(startProgram(folder.path)).rejects.toMatchObject({
			code: 'data-folder-held',
			message: expect.stringContaining(String(process.pid)),
		});
	});

	test('started again on the same folder, nothing is doubled and the clock goes on where it stood', async () => {
		const counts = async () => ({
			ledger: (await wholeLedger(program.api)).length,
			cases: (await allCases(program.api)).length,
			touches: (await openTouches(program.api)).length,
			drafts: (await program.mailbox.look('Drafts')).messages,
			nudges: (await program.mailbox.look('Team/Irina')).messages,
		});
		const nowThere = async () => Date.parse((await program.api.get<{ now: string }>('/api/v1/me')).now);
		const before = await counts();
		const stoodAt = await nowThere();
		await program.close();
		program = await startProgram(folder.path);
		await eventually(() => expect(program.said.join('\n')).toContain('Mailbox support read'));
		expect(await counts()).toEqual(before);
		expect(await nowThere()).toBeGreaterThanOrEqual(stoodAt);
		expect((await nowThere()) - stoodAt).toBeLessThan(10 * 60_000);
		expect(program.log.complaints()).toEqual([]);
	});
});

describeWith('postgres', 'the main job on PostgreSQL', () => {
	let server: TestPostgres;
	let program: Program;
	const own = dataFolder();
	beforeAll(async () => {
		server = await startPostgres();
		program = await startProgram(own.path, { DATABASE_URL: server.url });
	});
	afterAll(async () => {
		await program.close();
		await server.stop();
		own.remove();
	});
	mainJob(() => program);
});

describeWith('postgres', 'with both servers', () => {
	describeWith('redis', 'the main job on PostgreSQL and Redis', () => {
		let servers: readonly [TestPostgres, TestRedis];
		let program: Program;
		const own = dataFolder();
		beforeAll(async () => {
			servers = await Promise.all([startPostgres(), startRedis()]);
			program = await startProgram(own.path, { DATABASE_URL: servers[0].url, REDIS_URL: servers[1].url });
		});
		afterAll(async () => {
			await program.close();
			for (const server of servers) await server.stop();
			own.remove();
		});

		test('the sample mails are taken and tagged, and the alarms ring by Redis', async () => {
			await settled(program);
			expect(program.said.join('\n')).toContain('BullMQ on Redis');
			expect(await program.api.ask('GET', '/readyz')).toMatchObject({ status: 200 });
			await eventually(async () => expect(await servers[1].ask('KEYS', 'bull:amends:wake-*')).not.toEqual([]));
		});
	});
});
