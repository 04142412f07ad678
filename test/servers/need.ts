import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One row per server that suites need: what is looked for, and how Debian installs it. */
const NEEDS = {
	dovecot: { programs: ['dovecot', 'doveadm'], install: 'apt-get install dovecot-imapd' },
	redis: { programs: ['redis-server'], install: 'apt-get install redis-server' },
	postgres: { programs: ['initdb', 'postgres'], install: 'apt-get install postgresql' },
	chromium: { programs: ['chromium'], install: 'apt-get install chromium' },
} as const;

export type Need = keyof typeof NEEDS;

/** Where daemons lie although an ordinary user's PATH does not name it. */
const MORE_FOLDERS = [
	'/usr/sbin',
	'/usr/local/sbin',
	'/usr/bin',
	'/usr/local/bin',
	'/opt/homebrew/bin',
	'/opt/homebrew/sbin',
];

/** Debian keeps the programs of each major version apart. */
const POSTGRES_FOLDER = '/usr/lib/postgresql';

/** The path of a program, or null where it is not installed. */
export function findProgram(name: string): string | null {
	const versions = existsSync(POSTGRES_FOLDER) ? readdirSync(POSTGRES_FOLDER) : [];
	const newestFirst = versions.map(Number).sort((a, b) => b - a);
	const folders = [
		...(process.env.PATH ?? '').split(delimiter),
		...MORE_FOLDERS,
		...newestFirst.map((version) => join(POSTGRES_FOLDER, String(version), 'bin')),
	];
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Why a suite with this need cannot run here, in one line; null when it can. */
export function missing(need: Need): string | null {
	const { programs, install } = NEEDS[need];
	const absent = programs.filter((program) => findProgram(program) === null);
	return absent.length === 0 ? null : `skipped: ${need} is not installed, ${install}`;
}

/**
 * A suite that needs a real server. Where the server is missing the suite is skipped, its title saying how to get it;
 * in CI, where everything is required, that is a failure.
 */
export function describeWith(need: Need, title: string, suite: () => void): void {
	const reason = missing(need);
	if (reason === null) {
		describe(title, suite);
		return;
	}
	if (process.env.CI === undefined || process.env.CI === '') {
		describe.skip(`${title} (${reason})`, suite);
		return;
	}
	describe(title, () => {
		test(`needs ${need}`, () => expect(reason, 'in CI a skip is a failure').toBeNull());
	});
}
