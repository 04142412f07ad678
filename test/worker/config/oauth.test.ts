import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { loadSettings } from '../../../worker/config/config.ts';
import { sayProblem } from '../../../worker/config/problem.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-oauth-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (lines: readonly string[]) => {
	const yaml = [
		'mailboxes:',
		'  - id: support',
		'    address: support@shop.example',
		...lines.map((line) => `    ${line}`),
		'team:',
		'  - { id: irina, name: Irina, email: irina@shop.example, role: lead }',
		'calendar: { timeZone: Europe/Rome }',
	];
	writeFileSync(join(folder, 'amends.yaml'), yaml.join('\n'));
	return loadSettings({ env: { OAUTH_SECRET: 'xyzzy-1', REFRESH: 'xyzzy-2' }, folder });
};
const mailboxOf = (lines: readonly string[]) => {
	const loaded = load(lines);
	if (loaded.state === 'wrong') throw new Error(loaded.problems.map(sayProblem).join('\n'));
	return loaded.settings.mailboxes[0];
};
const problemsOf = (lines: readonly string[]): string => {
	const loaded = load(lines);
	return loaded.state === 'wrong' ? loaded.problems.map(sayProblem).join('\n') : '';
};

const M365 = 'server: microsoft365';
const oauth = (fields: string): string => `oauth: { ${fields} }`;
const MICROSOFT = 'kind: microsoft, tenant: shop.example, clientId: abc';

describe('a mailbox with tokens instead of a password', () => {
	it('of Exchange Online needs tenant, application and secret', () => {
		const fields = `${MICROSOFT}, clientSecret: "\${OAUTH_SECRET}", secretExpires: 2027-03-01`;
		expect(mailboxOf([M365, oauth(fields)])).toMatchObject({
			imap: { host: 'outlook.office365.com', port: 993, security: 'tls', user: 'support@shop.example', password: '' },
			smtp: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
			savesSent: true,
			tags: 'auto',
			oauth: {
				kind: 'microsoft',
				proof: { kind: 'secret', secret: 'xyzzy-1', expiresAt: Date.UTC(2027, 2, 1) },
				refreshToken: null,
				tokenUrl: 'https://login.microsoftonline.com/shop.example/oauth2/v2.0/token',
				mailScope: 'https://outlook.office365.com/.default',
				graph: { url: 'https://graph.microsoft.com', scope: 'https://graph.microsoft.com/.default' },
			},
		});
	});

	it('takes a certificate, whose file lies beside amends.yaml', () => {
		const mailbox = mailboxOf([M365, oauth(`${MICROSOFT}, certificate: amends.pem`)]);
		expect(mailbox?.oauth?.proof).toEqual({ kind: 'certificate', file: join(folder, 'amends.pem') });
	});

	it('of Gmail needs a refresh token', () => {
		const fields = 'kind: google, clientId: abc, clientSecret: "${OAUTH_SECRET}", refreshToken: "${REFRESH}"';
		expect(mailboxOf(['server: gmail', oauth(fields)])?.oauth).toMatchObject({
			refreshToken: 'xyzzy-2',
			tokenUrl: 'https://oauth2.googleapis.com/token',
			mailScope: 'https://mail.google.com/',
			graph: null,
		});
	});

	it('in a cloud of its own names its addresses', () => {
		const fields = `${MICROSOFT}, clientSecret: a, tokenUrl: https://login.example/token, graphUrl: https://graph.example/, scope: https://mail.example/.default`;
		expect(mailboxOf([M365, oauth(fields)])?.oauth).toMatchObject({
			tokenUrl: 'https://login.example/token',
			mailScope: 'https://mail.example/.default',
			graph: { url: 'https://graph.example', scope: 'https://graph.example/.default' },
		});
	});

	it('may send through Graph, which then files what was sent', () => {
		const mailbox = mailboxOf([
			'imap: { host: imap.shop.example }',
			'smtp: graph',
			oauth(`${MICROSOFT}, clientSecret: a`),
		]);
		expect(mailbox).toMatchObject({ smtp: 'graph', savesSent: true });
	});
});

describe('what contradicts itself is named with its line', () => {
	test.each<[string, readonly string[], string]>([
		['neither password nor tokens', [M365], 'mailboxes[0].imap.password: is missing; give the mailbox a password'],
		[
			'a password beside tokens',
			[M365, 'password: a', oauth(`${MICROSOFT}, clientSecret: a`)],
			'mailboxes[0].password: stands beside oauth',
		],
		[
			'a password for SMTP beside tokens',
			[M365, 'smtp: { password: a }', oauth(`${MICROSOFT}, clientSecret: a`)],
			'mailboxes[0].smtp.password: stands beside oauth',
		],
		[
			'no proof',
			[M365, oauth(MICROSOFT)],
			'mailboxes[0].oauth.clientSecret: is missing; give clientSecret, or certificate',
		],
		[
			'two proofs',
			[M365, oauth(`${MICROSOFT}, clientSecret: a, certificate: b`)],
			'oauth.certificate: stands beside clientSecret',
		],
		[
			'a date beside a certificate',
			[M365, oauth(`${MICROSOFT}, certificate: b, secretExpires: 2027-03-01`)],
			'oauth.secretExpires: is of a secret',
		],
		[
			'Microsoft without a tenant',
			[M365, oauth('kind: microsoft, clientId: a, clientSecret: a')],
			'oauth.tenant: is missing',
		],
		[
			'Microsoft with a refresh token',
			[M365, oauth(`${MICROSOFT}, clientSecret: a, refreshToken: b`)],
			'oauth.refreshToken: is not used with Microsoft',
		],
		[
			'Gmail without a refresh token',
			['server: gmail', oauth('kind: google, clientId: a, clientSecret: a')],
			'oauth.refreshToken: is missing',
		],
		[
			'another provider without its address',
			['server: gmail', oauth('kind: other, clientId: a, clientSecret: a')],
			'oauth.tokenUrl: is missing',
		],
		[
			'an address in the clear',
			[M365, oauth(`${MICROSOFT}, clientSecret: a, tokenUrl: http://login.example/t`)],
			'oauth.tokenUrl: must start with https://',
		],
		[
			'Graph without Microsoft',
			['password: a', 'smtp: graph', 'imap: { host: imap.shop.example }'],
			'mailboxes[0].smtp: graph needs oauth of kind microsoft',
		],
		[
			'tags of Graph without Microsoft',
			['server: gmail', 'password: a', 'tags: graph'],
			'mailboxes[0].tags: graph needs oauth of kind microsoft',
		],
		[
			'a way out that is none',
			[M365, 'smtp: pigeon', oauth(`${MICROSOFT}, clientSecret: a`)],
			'is no way out: write "smtp: graph"',
		],
		['a misspelt field', [M365, oauth(`${MICROSOFT}, clientSecrt: a`)], 'did you mean "clientSecret"?'],
		[
			'a date that is none',
			[M365, oauth(`${MICROSOFT}, clientSecret: a, secretExpires: soon`)],
			'oauth.secretExpires: must be a date such as 2027-03-01',
		],
	])('%s', (_what, lines, words) => {
		const told = problemsOf(lines);
		expect(told).toContain(words);
		expect(told).toMatch(/^amends\.yaml:\d+:\d+ /);
	});

	it('and never shows a secret', () => {
		expect(problemsOf([M365, oauth('kind: nobody, clientId: a, clientSecret: "${OAUTH_SECRET}"')])).not.toContain(
			'xyzzy',
		);
	});
});
