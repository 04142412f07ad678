import { PRESETS, type PresetName } from '../../config/presets.ts';
import { createLog } from '../../log.ts';
import { probeMailbox } from '../../mailbox/doctor.ts';
import type { Endpoint, Security } from '../../settings.ts';
import { type Check, sayCheck } from '../doctor/check.ts';
import { sendingCheck } from '../doctor/doctor.ts';
import type { Asker } from './asker.ts';

/** The servers that were found to work. */
export interface Connections {
	readonly server: PresetName | null;
	readonly user: string;
	readonly password: string;
	readonly imap: Endpoint;
	readonly smtp: Endpoint;
}

/** A connection that the given answers do not make; the checks have said why. */
export class NotConnected extends Error {}

type Part = 'imap' | 'smtp';
type Login = Pick<Endpoint, 'user' | 'password'>;

const OTHER = 'other';

/** Mail domains whose provider is known by name. */
const PROVIDERS: Readonly<Record<string, PresetName>> = {
	'gmail.com': 'gmail',
	'googlemail.com': 'gmail',
	'fastmail.com': 'fastmail',
	'icloud.com': 'icloud',
	'me.com': 'icloud',
	'yahoo.com': 'yahoo',
	'mailbox.org': 'mailbox.org',
};

/** Asks how to reach the mailbox and tries each answer at once. @throws NotConnected when it does not work and nobody can be asked again */
export async function askConnections(asker: Asker, address: string): Promise<Connections> {
	const server = await askServer(asker, address);
	for (;;) {
		const user = await asker.ask({ key: 'user', message: 'User name of the mailbox', usual: address, check: notEmpty });
		const hint = server ? `: ${PRESETS[server].password}` : '';
		const password = await asker.askSecret({ key: 'MAILBOX_PASSWORD', message: `Its password${hint}` });
		const imap = await connectPart(asker, 'imap', { address, server, login: { user, password } });
		const smtp = imap && (await connectPart(asker, 'smtp', { address, server, login: { user, password } }));
		if (imap && smtp) return { server, user, password, imap, smtp };
		if (!asker.isPatient) throw new NotConnected();
		asker.say('Let us try again with other answers.');
	}
}

async function askServer(asker: Asker, address: string): Promise<PresetName | null> {
	const known = PROVIDERS[address.slice(address.lastIndexOf('@') + 1)];
	if (known) return known;
	// Where a password opens nothing there is nothing to ask here: docs/exchange-online.md leads through it.
	const options = [
		...Object.entries(PRESETS).flatMap(([name, { password }]) => (password === null ? [] : [name])),
		OTHER,
	];
	const chosen = await asker.choose({ key: 'server', message: 'Where is the mailbox?', options });
	return isPreset(chosen) ? chosen : null;
}

const isPreset = (name: string): name is PresetName => Object.hasOwn(PRESETS, name);
const notEmpty = (answer: string): string | null => (answer.trim() === '' ? 'There must be one.' : null);

interface Wanted {
	readonly address: string;
	readonly server: PresetName | null;
	readonly login: Login;
}

/** The first way to connect that works; null when none does. */
async function connectPart(asker: Asker, part: Part, { address, server, login }: Wanted): Promise<Endpoint | null> {
	const failures: Check[] = [];
	for (const endpoint of await waysTo(asker, part, { address, server, login })) {
		const check = await PROBES[part](endpoint);
		if (check.ok !== false) {
			asker.say(sayCheck(check));
			return endpoint;
		}
		failures.push(check);
	}
	// A dead host is dead however it is asked: the same words are said once.
	const news = failures.filter(({ says }, index) => failures.findIndex((other) => other.says === says) === index);
	for (const failure of news) asker.say(sayCheck(failure));
	return null;
}

async function waysTo(asker: Asker, part: Part, { address, server, login }: Wanted): Promise<readonly Endpoint[]> {
	if (server) return [{ ...PRESETS[server][part], ...login }];
	const usual = `${part}.${address.slice(address.lastIndexOf('@') + 1)}`;
	const answer = await asker.ask({ key: part, message: SERVER_QUESTIONS[part], usual, check: hostFault });
	const { host, port } = hostOf(answer);
	return securitiesOf(port, host).map((security) => ({
		host,
		port: port ?? USUAL_PORT[part][security],
		security,
		...login,
	}));
}

const SERVER_QUESTIONS = {
	imap: 'IMAP server, where mail is read (host or host:port)',
	smtp: 'SMTP server, where mail is sent (host or host:port)',
} as const;

const USUAL_PORT: Readonly<Record<Part, Readonly<Record<Security, number>>>> = {
	imap: { tls: 993, starttls: 143, none: 143 },
	smtp: { tls: 465, starttls: 587, none: 587 },
};

/** Which protection a port promises; on any other each is tried, the strongest first. */
const PORT_SECURITY: Readonly<Record<number, readonly Security[]>> = {
	993: ['tls'],
	465: ['tls'],
	143: ['starttls'],
	587: ['starttls'],
};

/** In clear only on this machine: the password must not cross a net for everybody to read. */
const securitiesOf = (port: number | null, host: string): readonly Security[] => [
	...(port === null ? (['tls', 'starttls'] as const) : (PORT_SECURITY[port] ?? (['tls', 'starttls'] as const))),
	...(/^(?:localhost|127\.\d+\.\d+\.\d+)$/.test(host) ? (['none'] as const) : []),
];

function hostOf(answer: string): { readonly host: string; readonly port: number | null } {
	const [, host = answer, port] = /^(.*?)(?::(\d+))?$/.exec(answer.trim()) ?? [];
	return { host, port: port === undefined ? null : Number(port) };
}

function hostFault(answer: string): string | null {
	const { host, port } = hostOf(answer);
	if (!/^[a-z0-9.-]+$/i.test(host))
		return 'must be the name of a server, e.g. imap.example.com or imap.example.com:993';
	return port !== null && (port < 1 || port > 65_535) ? 'the port must be from 1 to 65535' : null;
}

const quiet = createLog('fatal', process.stderr);

const PROBES: Readonly<Record<Part, (endpoint: Endpoint) => Promise<Check>>> = {
	imap: async (imap) => {
		const folders = { inbox: 'INBOX', sent: null, drafts: null };
		const [first] = await probeMailbox({ imap, folders, tags: 'auto', pollSeconds: 60 }, quiet);
		if (!first) return { name: 'imap', ok: false, says: 'nothing could be tried.', mend: null };
		return { name: `imap (${imap.security})`, ok: first.ok, says: first.says, mend: first.mend };
	},
	smtp: async (smtp) => ({
		...(await sendingCheck({ smtp, address: smtp.user }, null, quiet)),
		name: `smtp (${smtp.security})`,
	}),
};
