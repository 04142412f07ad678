import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { doctor } from '../../../worker/cli/doctor/doctor.ts';
import { flagAsker } from '../../../worker/cli/init/asker.ts';
import { withVariable } from '../../../worker/cli/init/files.ts';
import { init } from '../../../worker/cli/init/init.ts';
import { loadSettings } from '../../../worker/config/config.ts';
import { type Dovecot, startDovecot } from '../../servers/dovecot.ts';
import { describeWith } from '../../servers/need.ts';
import { startSmtp, type TestSmtp } from '../../servers/smtp.ts';

let folder: string;
let said: string[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-init-'));
	said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const say = (line: string): void => {
	said.push(line);
};

const run = (flags: Record<string, string>, force = false) => init(folder, flagAsker(flags, { force, say }));

it('names the flag that is missing', async () => {
	expect(await run({ address: 'support@shop.example', server: 'other' })).toBe(2);
	expect(said).toEqual(['✗ With --yes nothing is asked, so MAILBOX_PASSWORD must be given.']);
});

it('names the flag whose value is wrong', async () => {
	expect(await run({ address: 'support' })).toBe(2);
	expect(said).toEqual(['✗ address: must be an e-mail address, e.g. support@example.com']);
});

it('leaves an amends.yaml alone unless it is told to write it anew', async () => {
	writeFileSync(join(folder, 'amends.yaml'), 'mine: true\n');
	expect(await run({ address: 'support@shop.example' })).toBe(1);
	expect(readFileSync(join(folder, 'amends.yaml'), 'utf8')).toBe('mine: true\n');
});

it.each([
	['a new line', 'A=1\n', "A=1\nX='p'\n"],
	['an old line in its place', 'X=old\nA=1\n', "X='p'\nA=1\n"],
	['no line at all', '', "X='p'\n"],
])('writes a variable over %s', (_, before, after) => {
	expect(withVariable(before, 'X', 'p')).toBe(after);
});

describeWith('dovecot', 'on a real mail server', () => {
	let imap: Dovecot;
	let smtp: TestSmtp;

	beforeAll(async () => {
		const started = await startDovecot();
		if ('skipped' in started) throw new Error(started.skipped);
		imap = started;
		smtp = await startSmtp();
	});
	afterAll(async () => {
		await imap.stop();
		await smtp.stop();
	});

	const flags = () => ({
		address: 'Support@Shop.example',
		server: 'other',
		user: imap.user,
		MAILBOX_PASSWORD: imap.password,
		imap: `${imap.host}:${imap.port}`,
		smtp: `${smtp.host}:${smtp.port}`,
		'time-zone': 'Europe/Rome',
		country: 'it',
		lead: 'irina@shop.example',
		name: 'Irina',
	});

	it('connects, writes both files, and what it wrote loads', async () => {
		await run(flags());
		const loaded = loadSettings({ env: {}, folder });
		if (loaded.state === 'wrong') throw new Error(JSON.stringify(loaded.problems));
		expect(loaded.settings.mailboxes[0]).toMatchObject({
			address: 'support@shop.example',
			imap: { host: imap.host, port: imap.port, security: 'none', user: imap.user, password: imap.password },
		});
		expect(loaded.settings.team).toMatchObject([{ id: 'irina', role: 'lead' }]);
		expect(loaded.settings.calendar.holidays).toEqual({ country: 'IT', state: null });
	});

	it('keeps the password out of amends.yaml, and .env to its owner', async () => {
		await run(flags());
		expect(readFileSync(join(folder, 'amends.yaml'), 'utf8')).not.toContain(imap.password);
		expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
	});

	it('ends with what the doctor says, a line for each check', async () => {
		await run(flags());
		const names = said.map((line) => /^[✓!✗] ([^:]+):/.exec(line)?.[1]);
		for (const name of [
			'configuration',
			'support imap-login',
			'support idle',
			'support keywords',
			'support smtp',
			'database',
			'clock',
		]) {
			expect(names).toContain(name);
		}
		expect(said.join('\n')).not.toContain(imap.password);
	});

	it('writes nothing when the password is wrong, and says so', async () => {
		expect(await run({ ...flags(), MAILBOX_PASSWORD: 'wrong' })).toBe(1);
		expect(existsSync(join(folder, 'amends.yaml'))).toBe(false);
		expect(said.join('\n')).toContain('refused user name or password');
	});

	it('finds later that the server has gone: the doctor says ✗ and how to mend it', async () => {
		await run({ ...flags() });
		said = [];
		const yaml = readFileSync(join(folder, 'amends.yaml'), 'utf8').replace(`port: ${imap.port}`, 'port: 1');
		writeFileSync(join(folder, 'amends.yaml'), yaml);
		expect(await doctor(loadSettings({ env: {}, folder }), say)).toBe(1);
		expect(said.find((line) => line.startsWith('✗ support imap-login'))).toContain('→ Check host and port');
	});
});

it('lists every problem of the configuration and fails', async () => {
	writeFileSync(join(folder, 'amends.yaml'), 'mailboxes: []\nteam: []\n');
	expect(await doctor(loadSettings({ env: {}, folder }), say)).toBe(1);
	expect(said).toEqual([
		'✗ configuration: amends.yaml:1:12 mailboxes: must have at least one mailbox',
		'✗ configuration: amends.yaml:2:7 team: must have at least one person',
		'✗ configuration: amends.yaml:1:1 calendar: is missing; must be a table of fields, one a line, indented',
	]);
});
