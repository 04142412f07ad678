import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { SETTINGS_FILE } from '../../config/config.ts';
import { ENV_FILE } from '../../config/environment.ts';
import type { Endpoint } from '../../settings.ts';
import type { Connections } from './connections.ts';

/** Everything that `init` was told. */
export interface Answers {
	readonly address: string;
	readonly connections: Connections;
	readonly timeZone: string;
	/** two letters; empty: no public holidays */
	readonly country: string;
	readonly lead: { readonly name: string; readonly email: string };
}

/** The variable that keeps the mailbox's password. */
export const PASSWORD = 'MAILBOX_PASSWORD';

const WORKDAY = '09:00-13:00, 14:00-18:00';
const HEAD = '# Written by `amends init`. amends.example.yaml shows every field. The password lies in .env.\n';

/** The text of `amends.yaml`. */
export function settingsText({ address, connections, timeZone, country, lead }: Answers): string {
	const { server, user, imap, smtp } = connections;
	const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
	const settings = {
		mailboxes: [
			{
				id: 'support',
				name: address,
				address,
				user,
				password: `\${${PASSWORD}}`,
				...(server ? { server } : { imap: reachedBy(imap), smtp: reachedBy(smtp) }),
			},
		],
		team: [{ id: idOf(lead.email), name: lead.name, email: lead.email, role: 'lead' }],
		calendar: {
			timeZone,
			hours: Object.fromEntries(days.map((day) => [day, WORKDAY])),
			...(country === '' ? {} : { holidays: { country } }),
		},
	};
	return HEAD + stringify(settings, { lineWidth: 0 });
}

const reachedBy = ({ host, port, security }: Endpoint) => ({ host, port, security });

/** An id of the kind that configuration asks for, from the part before the @. */
function idOf(email: string): string {
	const id = email
		.slice(0, email.indexOf('@'))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '');
	return id.slice(0, 40) || 'lead';
}

/** Writes both files. Other lines of `.env` stay; only its owner may read it, since it holds a password. */
export function writeFiles(folder: string, answers: Answers): void {
	writeFileSync(join(folder, SETTINGS_FILE), settingsText(answers));
	const file = join(folder, ENV_FILE);
	const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
	writeFileSync(file, withVariable(before, PASSWORD, answers.connections.password), { mode: 0o600 });
	// The mode of writeFile counts only for a file that it makes.
	chmodSync(file, 0o600);
}

/** The text of an environment file in which one variable has this value. */
export function withVariable(text: string, name: string, value: string): string {
	const line = `${name}=${quoted(value)}`;
	const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
	const at = lines.findIndex((each) => each.startsWith(`${name}=`));
	return `${(at < 0 ? [...lines, line] : lines.with(at, line)).join('\n')}\n`;
}

/** Single quotes keep `#`, spaces and `$` as they are; a value with such a quote takes the next kind that it has not. */
const quoted = (value: string): string => {
	const quote = ["'", '`', '"'].find((each) => !value.includes(each));
	return quote === undefined ? value : `${quote}${value}${quote}`;
};
