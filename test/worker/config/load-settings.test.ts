import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { loadSettings } from '../../../worker/config/config.ts';
import { sayProblem } from '../../../worker/config/problem.ts';
import { projectRoot } from '../../../worker/root.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const GOOD = [
	'mailboxes:',
	'  - id: support',
	'    address: Support@Shop.example',
	'    password: ${SECRET}',
	'    imap: { host: imap.shop.example }',
	'    smtp: { host: smtp.shop.example, port: 587 }',
	'team:',
	'  - { id: irina, name: Irina, email: irina@shop.example, role: lead }',
	'calendar:',
	'  timeZone: Europe/Rome',
	'  hours:',
	'    monday: 9:00-13:00, 14:00-24:00',
	'policy:',
	'  checkInAfter: 4 business days',
	'  resolveWithin: { S4: 1 business day }',
].join('\n');

const load = (yaml: string | null, env: Record<string, string> = { SECRET: 'xyzzy-1' }, dotenv = '') => {
	if (yaml !== null) writeFileSync(join(folder, 'amends.yaml'), yaml);
	writeFileSync(join(folder, '.env'), dotenv);
	return loadSettings({ env, folder });
};

const settingsOf = (...given: Parameters<typeof load>) => {
	const loaded = load(...given);
	if (loaded.state === 'wrong') throw new Error(loaded.problems.map(sayProblem).join('\n'));
	return loaded.settings;
};

const problemsOf = (...given: Parameters<typeof load>) => {
	const loaded = load(...given);
	return loaded.state === 'wrong' ? loaded.problems.map(sayProblem) : [];
};

describe('what is right', () => {
	it('runs the demo when nothing is configured', () => {
		const settings = settingsOf(null, {});
		expect(settings).toMatchObject({ mode: 'demo', redisUrl: null, demo: { imapPort: 0, smtpPort: 0 } });
		expect(settings.database).toEqual({ kind: 'pglite', folder: join(folder, 'data', 'database') });
		expect(settings.server).toEqual({ host: '127.0.0.1', port: 4380, publicUrl: 'http://localhost:4380' });
	});

	it('knows the return address of the envelopes', () => {
		const postal = '    postal: { lines: [Via Roma 1, 50123 Firenze FI], country: IT }\n    password:';
		const [mailbox] = settingsOf(GOOD.replace('    password:', postal)).mailboxes;
		expect(mailbox?.postal).toEqual({ lines: ['Via Roma 1', '50123 Firenze FI'], country: 'IT' });
		const wrong = problemsOf(GOOD.replace('    password:', postal.replace('country: IT', 'country: Italia')));
		expect(wrong.join()).toContain('must be a country code of two capitals, such as IT');
	});

	it('takes the demo ports and the address from the environment', () => {
		const settings = settingsOf(null, {
			DEMO_IMAP_PORT: '1143',
			DEMO_SMTP_PORT: '1025',
			PORT: '8080',
			PUBLIC_URL: 'https://a.example/',
		});
		expect(settings.demo).toEqual({ imapPort: 1143, smtpPort: 1025 });
		expect(settings.server).toMatchObject({ port: 8080, publicUrl: 'https://a.example' });
	});

	it('reads the team file: addresses in lower case, secrets filled in, usual ports', () => {
		const [mailbox] = settingsOf(GOOD).mailboxes;
		expect(mailbox).toMatchObject({
			address: 'support@shop.example',
			imap: { port: 993, security: 'tls', user: 'support@shop.example', password: 'xyzzy-1' },
			smtp: { port: 587, security: 'starttls' },
			folders: { inbox: 'INBOX', sent: null, drafts: null },
		});
	});

	it('knows in which currency a mailbox gives, and limits in others', () => {
		expect(settingsOf(GOOD).mailboxes[0]?.currency).toBe('EUR');
		const yaml = GOOD.replace('    password', '    currency: chf\n    password').replace(
			'checkInAfter: 4 business days',
			'remedyLimitsIn: { EUR: { agent: 90, senior: 200, lead: 900 } }',
		);
		const { mailboxes, policy } = settingsOf(yaml);
		expect(mailboxes[0]?.currency).toBe('CHF');
		expect(policy.remedyLimitsIn).toEqual({ EUR: { agent: 90, senior: 200, lead: 900 } });
		expect(policy.remedyLimits).toEqual(DEFAULT_POLICY.remedyLimits);
	});

	it('keeps the defaults of a policy around what was overridden', () => {
		const { policy } = settingsOf(GOOD);
		expect(policy.checkInAfter).toEqual({ unit: 'business-days', count: 4 });
		expect(policy.resolveWithin).toEqual({ ...DEFAULT_POLICY.resolveWithin, S4: { unit: 'business-days', count: 1 } });
		expect(policy.handwrittenNoteAfter).toEqual(DEFAULT_POLICY.handwrittenNoteAfter);
	});

	it('reads hours with a lunch break and a day that ends at midnight; a day left out is closed', () => {
		expect(settingsOf(GOOD).calendar.hours).toMatchObject({
			1: [
				{ from: '09:00', to: '13:00' },
				{ from: '14:00', to: '24:00' },
			],
			2: [],
		});
	});

	it('takes secrets from .env, and the environment wins over it', () => {
		expect(settingsOf(GOOD, {}, 'SECRET=from-file').mailboxes[0]?.imap.password).toBe('from-file');
		expect(settingsOf(GOOD, { SECRET: 'outside' }, 'SECRET=from-file').mailboxes[0]?.imap.password).toBe('outside');
	});

	it('fills in the servers of a known provider', () => {
		const yaml = GOOD.replace(/ {4}imap:.*\n {4}smtp:.*/, '    server: gmail');
		expect(settingsOf(yaml).mailboxes[0]).toMatchObject({ imap: { host: 'imap.gmail.com' }, savesSent: true });
	});

	it('knows for how many days a mailbox keeps words', () => {
		const yaml = GOOD.replace('    imap:', '    retention: { closedCases: 730 days }\n    imap:');
		expect(settingsOf(yaml).mailboxes[0]?.retention).toEqual({ closedCases: 730, otherMail: null });
		expect(settingsOf(GOOD).mailboxes[0]?.retention).toBeUndefined();
	});

	it('reads the example file that we ship', () => {
		copyFileSync(join(projectRoot(), 'amends.example.yaml'), join(folder, 'amends.yaml'));
		copyFileSync(join(projectRoot(), '.env.example'), join(folder, '.env'));
		const loaded = loadSettings({ env: { SUPPORT_PASSWORD: 'p' }, folder });
		expect(loaded).toMatchObject({ state: 'ok', settings: { mode: 'team', policy: DEFAULT_POLICY } });
	});
});

describe('what is wrong is named with file, line, column and field', () => {
	const rows: readonly (readonly [what: string, from: string | RegExp, to: string, expected: string])[] = [
		[
			'an unknown field',
			'port: 587',
			'prot: 587',
			'amends.yaml:6:38 mailboxes[0].smtp.prot: is no field of Amends; did you mean "port"?',
		],
		[
			'an unknown field that is like none',
			'timeZone',
			'zzzzzzzzzz',
			'amends.yaml:10:3 calendar.zzzzzzzzzz: is no field of Amends; there are: timeZone, hours, holidays, closed',
		],
		[
			'a port that is no number',
			'port: 587',
			'port: smtp',
			'amends.yaml:6:44 mailboxes[0].smtp.port: must be a whole number from 1 to 65535',
		],
		[
			'NaN',
			'port: 587',
			'port: .nan',
			'amends.yaml:6:44 mailboxes[0].smtp.port: must be a whole number from 1 to 65535',
		],
		[
			'mail that is kept for too short a time',
			'    imap:',
			'    retention: { closedCases: 5 days }\n    imap:',
			'amends.yaml:5:31 mailboxes[0].retention.closedCases: must be a number of days from 30 on, such as 730 days',
		],
		[
			'a missing field',
			'address: Support@Shop.example',
			'name: Shop',
			'amends.yaml:2:5 mailboxes[0].address: is missing; must be an e-mail address, e.g. support@example.com',
		],
		[
			'a field without a value',
			'imap.shop.example',
			'',
			'amends.yaml:5:20 mailboxes[0].imap.host: must be the name of a server, e.g. imap.example.com',
		],
		[
			'a password of digits',
			'${SECRET}',
			'12345678',
			'amends.yaml:4:15 mailboxes[0].password: must be text: put a password of digits in quotes, or better write ${NAME} and keep it in .env',
		],
		[
			'a secret that is not set',
			'${SECRET}',
			'${SHOP_PASSWORD}',
			'amends.yaml:4:15 mailboxes[0].password: SHOP_PASSWORD has no value: put a line SHOP_PASSWORD=… into .env or set it in the environment',
		],
		[
			'a time zone with a typo',
			'Europe/Rome',
			'Europe/Rom',
			'amends.yaml:10:13 calendar.timeZone: there is no time zone "Europe/Rom"; did you mean Europe/Rome?',
		],
		[
			'a city for a time zone',
			'Europe/Rome',
			'New York',
			'amends.yaml:10:13 calendar.timeZone: there is no time zone "New York"; did you mean America/New_York?',
		],
		[
			'an offset for a time zone',
			'Europe/Rome',
			'"+02:00"',
			'amends.yaml:10:13 calendar.timeZone: there is no time zone "+02:00"; write an IANA name such as Europe/Rome or America/Sao_Paulo',
		],
		[
			'overlapping hours',
			'14:00-24:00',
			'12:00-17:00',
			'amends.yaml:12:13 calendar.hours.monday: the hours from 12:00 overlap those before them, or are out of order',
		],
		[
			'hours that go back',
			'14:00-24:00',
			'18:00-14:00',
			'amends.yaml:12:13 calendar.hours.monday: opens at 18:00 and closes at 14:00, which is not later',
		],
		[
			'hours that are none',
			'14:00-24:00',
			'afternoon',
			'amends.yaml:12:13 calendar.hours.monday: must be hours such as "09:00-13:00, 14:00-18:00", or "closed"',
		],
		[
			'a week without an open hour',
			'9:00-13:00, 14:00-24:00',
			'closed',
			'amends.yaml:12:5 calendar.hours: has no open hour in the whole week; nothing could ever come due',
		],
		[
			'a span that is none',
			'4 business days',
			'soon',
			'amends.yaml:14:17 policy.checkInAfter: must be a time such as "4 business hours", "3 business days" or "7 days"',
		],
		[
			'a policy that contradicts itself',
			'S4: 1 business day',
			'S4: 9 business days',
			'amends.yaml:15:24 policy.resolveWithin.S4: is longer than policy.resolveWithin.S3: a graver case may not have more time than a milder one',
		],
		[
			'weights that are no whole',
			'checkInAfter: 4 business days',
			'fairnessWeights: { outcome: 50, treatment: 35, process: 20 }',
			'amends.yaml:14:20 policy.fairnessWeights: add up to 105; outcome, treatment and process must make 100',
		],
		[
			'a lead who may give less than an agent',
			'checkInAfter: 4 business days',
			'remedyLimits: { agent: 100, senior: 300, lead: 50 }',
			"amends.yaml:14:50 policy.remedyLimits.lead: is less than senior's: who ranks higher may not have less authority",
		],
		[
			'a limit in a currency that is none',
			'checkInAfter: 4 business days',
			'remedyLimitsIn: { XYQ: { agent: 1, senior: 2, lead: 3 } }',
			'amends.yaml:14:26 policy.remedyLimitsIn.XYQ: is no currency code of ISO 4217; write one such as EUR',
		],
		[
			'a mailbox in a currency that is none',
			'    address: Support@Shop.example',
			'    currency: doubloon\n    address: Support@Shop.example',
			'amends.yaml:3:15 mailboxes[0].currency: must be a currency code of ISO 4217, e.g. EUR',
		],
		[
			'a team without a lead',
			'role: lead',
			'role: agent',
			'amends.yaml:8:3 team: has nobody with role lead or admin; what nobody takes must reach somebody',
		],
		[
			'an unknown role',
			'role: lead',
			'role: boss',
			'amends.yaml:8:64 team[0].role: must be one of: agent, senior, lead, admin',
		],
		[
			'a mailbox that somebody may see and that is not there',
			'role: lead }',
			'role: lead }\n  - { id: ana, name: Ana, email: ana@shop.example, mailboxes: [support, sales] }',
			'amends.yaml:9:73 team[1].mailboxes[1]: "sales" is no mailbox of this file',
		],
		[
			'somebody who may see no mailbox',
			'role: lead }',
			'role: lead, mailboxes: [] }',
			'amends.yaml:8:81 team[0].mailboxes: must name at least one mailbox; left out: all',
		],
		[
			'a mailbox that nobody who leads may see',
			'role: lead }',
			'role: lead, mailboxes: [sales] }',
			'amends.yaml:2:5 mailboxes[0]: "support" is seen by nobody with role lead or admin; see team[].mailboxes',
		],
		[
			'a person with the address of the mailbox',
			'irina@shop.example',
			'support@shop.example',
			'amends.yaml:8:38 team[0].email: "support@shop.example" stands here a second time; each must be one of a kind',
		],
		[
			'a password that would cross the net in clear',
			'port: 587',
			'security: none',
			'amends.yaml:6:48 mailboxes[0].smtp.security: none would send the password to smtp.shop.example for everybody to read; use tls or starttls',
		],
	];
	it.each(rows)('%s', (_, from, to, expected) => {
		expect(problemsOf(GOOD.replace(from, to))).toContain(expected);
	});

	it('a stray bracket is one line, not one for each of its consequences', () => {
		const problems = problemsOf(GOOD.replace('    address: Support', '   address: [ Support'));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^amends\.yaml:[23]:\d+/);
	});

	it('a country and a state without known holidays', () => {
		const withPlace = (place: string) => GOOD.replace('policy:', `  holidays: ${place}\npolicy:`);
		expect(problemsOf(withPlace('{ country: Italy }'))).toEqual([
			'amends.yaml:13:24 calendar.holidays.country: no public holidays are known for the country "Italy"; write its two letters, e.g. IT, DE or BR',
		]);
		expect(problemsOf(withPlace('{ country: DE, state: XX }'))[0]).toMatch(
			/^amends\.yaml:13:35 calendar\.holidays\.state: no state "XX"/,
		);
		expect(problemsOf(withPlace('DE'))).toEqual([]);
	});

	it('two mailboxes with one id', () => {
		const second = GOOD.split('\n').slice(1, 6).join('\n').replace('Support@', 'second@');
		const yaml = GOOD.replace('team:', `${second}\nteam:`);
		expect(problemsOf(yaml)).toEqual([
			'amends.yaml:7:9 mailboxes[1].id: "support" stands here a second time; each must be one of a kind',
		]);
	});

	it('text that is not YAML', () => {
		expect(problemsOf(GOOD.replace('  - id: support', '  - id: "support'))[0]).toMatch(/^amends\.yaml:\d+:\d+: /);
		expect(problemsOf('')).toEqual(['amends.yaml: must be a table of fields, one a line, indented']);
	});

	it('one field twice', () => {
		expect(problemsOf(`${GOOD}\nteam: []`)[0]).toMatch(/^amends\.yaml:16:1: Map keys must be unique/);
	});

	it('all problems at once', () => {
		expect(problemsOf(GOOD.replace('port: 587', 'prot: 587').replace('role: lead', 'role: boss'), {})).toHaveLength(3);
	});

	it('a variable of the environment by its name, one of .env with its line', () => {
		expect(problemsOf(null, { PORT: 'http' })).toEqual([
			'environment PORT: must be a whole number from 0 to 65535 (0: any free one)',
		]);
		expect(problemsOf(null, {}, '# mine\nLOG_LEVEL=loud\nREDIS_ULR=redis://x')).toEqual([
			'.env:2:1 LOG_LEVEL: must be one of: fatal, error, warn, info, debug, trace',
			'.env:3:1 REDIS_ULR: is no variable of Amends; did you mean REDIS_URL?',
		]);
	});

	it('an address of a database that is none, without repeating it', () => {
		const said = problemsOf(null, { DATABASE_URL: 'mysql://root:hunter2@db' }).join();
		expect(said).toBe('environment DATABASE_URL: must be an address that starts with postgres:// or postgresql://');
	});

	it('never says a password', () => {
		const said = problemsOf(GOOD.replace('port: 587', 'prot: 587'), { SECRET: 'xyzzy-1' }).join('\n');
		expect(said).not.toContain('xyzzy-1');
	});
});
