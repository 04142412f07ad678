import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import type { Endpoint, EntraSettings, MailboxSettings, Security, Settings } from '../settings.ts';
import { assignmentOf } from './assignment-settings.ts';
import type { Environment } from './environment.ts';
import type { FileEntra, FileMailbox, FileSettings } from './file-shape.ts';
import { USUAL_HOURS, weekOf } from './hours.ts';
import { oauthOf } from './oauth-settings.ts';
import { PRESETS } from './presets.ts';

/** Settings of the team's own mailbox, from a file without contradictions. @param folder where the file lies */
export function teamSettings(file: FileSettings, environment: Environment, folder: string): Settings {
	return {
		...fromEnvironment(environment),
		mode: 'team',
		mailboxes: file.mailboxes.map((mailbox) => mailboxOf(mailbox, folder)),
		team: file.team.map(({ skills: _, speaks: __, hours: ___, limits: ____, ...person }) => person),
		calendar: {
			timeZone: file.calendar.timeZone,
			hours: file.calendar.hours ? weekOf(file.calendar.hours) : USUAL_HOURS,
			holidays: file.calendar.holidays
				? {
						country: file.calendar.holidays.country.toUpperCase(),
						state: file.calendar.holidays.state?.toUpperCase() ?? null,
					}
				: null,
			closed: file.calendar.closed,
		},
		policy: file.policy ?? DEFAULT_POLICY,
		assignment: assignmentOf(file),
		entra: file.signIn?.entra ? entraOf(file.signIn.entra) : null,
	};
}

/** Microsoft's addresses, unless the file names another provider's. */
function entraOf({ clientId, tenants, scope, issuer, keys, authority }: FileEntra): EntraSettings {
	const [only] = tenants.length === 1 ? tenants : [];
	const directory = `https://login.microsoftonline.com/${only ?? 'organizations'}`;
	return {
		clientId,
		tenants,
		scope,
		issuer: issuer ?? 'https://login.microsoftonline.com/{tid}/v2.0',
		keys: keys ?? `${directory}/discovery/v2.0/keys`,
		authority: authority ?? directory,
	};
}

/** Settings of the demo. `main.ts` adds mailbox and people once the demo's servers stand and their ports are known. */
export function demoSettings(environment: Environment): Settings {
	return {
		...fromEnvironment(environment),
		mode: 'demo',
		entra: null,
		mailboxes: [],
		team: [],
		calendar: { timeZone: 'Europe/Rome', hours: USUAL_HOURS, holidays: { country: 'IT', state: null }, closed: [] },
		policy: DEFAULT_POLICY,
		assignment: { rules: null, profiles: {} },
	};
}

type FromEnvironment = Pick<
	Settings,
	'dataFolder' | 'database' | 'redisUrl' | 'secretKey' | 'server' | 'outlook' | 'demo' | 'logLevel'
>;

function fromEnvironment(environment: Environment): FromEnvironment {
	const { HOST: host, PORT: port, DATA_FOLDER: dataFolder, DATABASE_URL: url } = environment;
	return {
		dataFolder,
		database: url ? { kind: 'postgres', url } : { kind: 'pglite', folder: join(dataFolder, 'database') },
		redisUrl: environment.REDIS_URL ?? null,
		secretKey: environment.SECRET_KEY ?? null,
		server: { host, port, publicUrl: (environment.PUBLIC_URL ?? addressOf(host, port)).replace(/\/+$/, '') },
		outlook: { officeJs: environment.OFFICE_JS_URL, origins: environment.OUTLOOK_ORIGINS },
		demo: { imapPort: environment.DEMO_IMAP_PORT, smtpPort: environment.DEMO_SMTP_PORT },
		logLevel: environment.LOG_LEVEL,
	};
}

/** The address for a browser on this machine: "every interface" is none that one can visit. */
export function addressOf(host: string, port: number): string {
	const visited = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
	return `http://${visited.includes(':') ? `[${visited}]` : visited}:${port}`;
}

function mailboxOf(mailbox: FileMailbox, folder: string): MailboxSettings {
	return {
		id: mailbox.id,
		name: mailbox.name ?? mailbox.address,
		address: mailbox.address,
		aliases: mailbox.aliases,
		language: mailbox.language,
		postal: mailbox.postal,
		currency: mailbox.currency,
		imap: endpointOf(mailbox, 'imap'),
		smtp: mailbox.smtp?.via === 'graph' ? 'graph' : endpointOf(mailbox, 'smtp'),
		oauth: mailbox.oauth === undefined ? null : oauthOf(mailbox.oauth, folder),
		folders: {
			inbox: mailbox.folders?.inbox ?? 'INBOX',
			sent: mailbox.folders?.sent ?? null,
			drafts: mailbox.folders?.drafts ?? null,
		},
		tags: mailbox.tags,
		firstDays: mailbox.firstDays,
		...(mailbox.retention && {
			retention: {
				closedCases: mailbox.retention.closedCases ?? null,
				otherMail: mailbox.retention.otherMail ?? null,
			},
		}),
		pollSeconds: mailbox.pollSeconds,
		savesSent: mailbox.savesSent ?? savesSent(mailbox),
	};
}

/** Graph files what it sends, whoever the provider is said to be. */
const savesSent = ({ smtp, server }: FileMailbox): boolean =>
	smtp?.via === 'graph' || (server !== undefined && PRESETS[server].savesSent);

/** The ports that IANA gave each protocol and kind of protection. */
const USUAL_PORTS: Readonly<Record<'imap' | 'smtp', Readonly<Record<Security, number>>>> = {
	imap: { tls: 993, starttls: 143, none: 143 },
	smtp: { tls: 465, starttls: 587, none: 587 },
};

const SECURITY_OF_PORT: Readonly<Record<number, Security>> = { 143: 'starttls', 587: 'starttls', 25: 'starttls' };

function endpointOf(mailbox: FileMailbox, part: 'imap' | 'smtp'): Endpoint {
	const given = mailbox[part] ?? {};
	const preset = mailbox.server ? PRESETS[mailbox.server][part] : null;
	const security =
		given.security ?? (given.port === undefined ? preset?.security : SECURITY_OF_PORT[given.port]) ?? 'tls';
	return {
		host: given.host ?? preset?.host ?? '',
		port: given.port ?? preset?.port ?? USUAL_PORTS[part][security],
		security,
		user: given.user ?? mailbox.user ?? mailbox.address,
		password: given.password ?? mailbox.password ?? '',
	};
}
