import { resolve } from 'node:path';
import { z } from 'zod';
import { nearest } from '../../shared/nearest.ts';
import type { Problem } from './problem.ts';

/** Rarely taken, and easy to type. */
const USUAL_PORT = 4380;

const portOr = (usual: number) => {
	const error = 'must be a whole number from 0 to 65535 (0: any free one)';
	return z.coerce.number({ error }).int({ error }).min(0, { error }).max(65_535, { error }).default(usual);
};
const urlOf = (schemes: readonly string[]) => {
	const error = `must be an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
	return z
		.string()
		.refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), { error });
};
/** Microsoft wants this very address: the npm copy is years behind. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Several origins with blanks or commas between them. */
const originsOf = () => {
	const error = 'must be https:// addresses without a path, with commas between them';
	return z
		.string()
		.transform((text) => text.split(/[\s,]+/).filter((each) => each !== ''))
		.refine((all) => all.every(isOrigin), { error });
};
const isOrigin = (text: string): boolean =>
	URL.canParse(text) && new URL(text).protocol === 'https:' && new URL(text).origin === text.replace(/\/$/, '');

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** Every variable that Amends knows; `.env.example` shows them. */
const VARIABLES = {
	PORT: portOr(USUAL_PORT),
	HOST: z.string().default('127.0.0.1'),
	PUBLIC_URL: urlOf(['http', 'https']).optional(),
	DATA_FOLDER: z.string().default('data'),
	DATABASE_URL: urlOf(['postgres', 'postgresql']).optional(),
	SECRET_KEY: z.string().optional(),
	REDIS_URL: urlOf(['redis', 'rediss']).optional(),
	LOG_LEVEL: z.enum(LEVELS, { error: `must be one of: ${LEVELS.join(', ')}` }).default('info'),
	OFFICE_JS_URL: urlOf(['https']).default(OFFICE_JS),
	OUTLOOK_ORIGINS: originsOf().default([]),
	DEMO_IMAP_PORT: portOr(0),
	DEMO_SMTP_PORT: portOr(0),
} as const;

const shape = z.object(VARIABLES);

export type Environment = z.infer<typeof shape>;

/** The variables before they are checked: what `.env` says, and over it what the environment says. */
export interface RawEnvironment {
	readonly fromFile: Readonly<Record<string, string>>;
	/** the text of `.env`, for lines; empty when there is none */
	readonly fileText: string;
	readonly fromOutside: Readonly<Record<string, string | undefined>>;
}

export const ENV_FILE = '.env';

/** A variable's value; one that is set but empty counts as not set, as compose files and CI write it. */
export const lookUp = ({ fromFile, fromOutside }: RawEnvironment, name: string): string | undefined =>
	fromOutside[name] || fromFile[name] || undefined;

/**
 * Checks all variables at once.
 * @param folder what a relative DATA_FOLDER starts from
 * @param alsoKnown names that `amends.yaml` asks for, so they are no misspellings
 */
export function readEnvironment(
	raw: RawEnvironment,
	{ folder, alsoKnown }: { readonly folder: string; readonly alsoKnown: ReadonlySet<string> },
): { readonly environment: Environment | null; readonly problems: readonly Problem[] } {
	const names = Object.keys(VARIABLES);
	const read = shape.safeParse(Object.fromEntries(names.map((name) => [name, lookUp(raw, name)])));
	const wrong = (read.error?.issues ?? []).map(({ path, message }) => problemOf(raw, String(path[0]), message));
	const misspelt = Object.keys(raw.fromFile).flatMap((name) => {
		const meant = names.includes(name) || alsoKnown.has(name) ? null : nearest(name, names);
		return meant ? [problemOf(raw, name, `is no variable of Amends; did you mean ${meant}?`)] : [];
	});
	const environment = read.data ? { ...read.data, DATA_FOLDER: resolve(folder, read.data.DATA_FOLDER) } : null;
	return { environment, problems: [...wrong, ...misspelt] };
}

function problemOf({ fromOutside, fileText }: RawEnvironment, name: string, says: string): Problem {
	if (fromOutside[name]) return { file: 'environment', place: null, field: name, says };
	const line = fileText
		.split(/\r?\n/)
		.findIndex((text) => new RegExp(`^\\s*(?:export\\s+)?${name}\\s*[=:]`).test(text));
	return { file: ENV_FILE, place: line < 0 ? null : { line: line + 1, column: 1 }, field: name, says };
}
