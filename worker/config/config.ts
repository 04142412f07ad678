import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dotenv from 'dotenv';
import { systemCode } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { contradictionsIn } from './contradictions.ts';
import { ENV_FILE, type Environment, lookUp, type RawEnvironment, readEnvironment } from './environment.ts';
import { type FileSettings, fileShape } from './file-shape.ts';
import { faultsOf } from './issues.ts';
import type { Fault, Problem } from './problem.ts';
import { fillSecrets } from './secrets.ts';
import { demoSettings, teamSettings } from './to-settings.ts';
import { readYaml } from './yaml-file.ts';

export const SETTINGS_FILE = 'amends.yaml';

/** `isPortChosen`: an administrator wrote PORT, so another one may not be taken in its place. */
export type Loaded =
	| { readonly state: 'ok'; readonly settings: Settings; readonly isPortChosen: boolean }
	| { readonly state: 'wrong'; readonly problems: readonly Problem[] };

/** The environment of this process; no other file asks for it. */
export const processEnvironment = (): Readonly<Record<string, string | undefined>> => process.env;

/**
 * Reads and checks everything that Amends is told: the environment, over it `.env`'s values where the environment is silent, and
 * `amends.yaml`; without that file the demo runs. All problems come at once, each with file, line and field.
 * @param env variables; the process's own by default
 * @param folder where the two files lie
 * @throws the system's error when a file is there and cannot be read
 */
export function loadSettings({
	env = processEnvironment(),
	folder,
}: {
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly folder: string;
}): Loaded {
	const raw = rawEnvironment(env, folder);
	const yaml = readIfThere(join(folder, SETTINGS_FILE));
	const file = yaml === null ? null : readFile(yaml, raw);
	const { environment, problems } = readEnvironment(raw, { folder, alsoKnown: file?.names ?? new Set() });
	const all = [...(file?.problems ?? []), ...problems];
	if (all.length > 0 || !environment) return { state: 'wrong', problems: all };
	return {
		state: 'ok',
		settings: settingsFrom(file?.settings ?? null, environment, folder),
		isPortChosen: lookUp(raw, 'PORT') !== undefined,
	};
}

const settingsFrom = (file: FileSettings | null, environment: Environment, folder: string): Settings =>
	file ? teamSettings(file, environment, folder) : demoSettings(environment);

function rawEnvironment(fromOutside: Readonly<Record<string, string | undefined>>, folder: string): RawEnvironment {
	const fileText = readIfThere(join(folder, ENV_FILE)) ?? '';
	return { fromFile: dotenv.parse(fileText), fileText, fromOutside };
}

interface FileRead {
	readonly settings: FileSettings | null;
	readonly problems: readonly Problem[];
	/** variables that the file asks for */
	readonly names: ReadonlySet<string>;
}

function readFile(text: string, raw: RawEnvironment): FileRead {
	const { file, problems } = readYaml(text, SETTINGS_FILE);
	if (problems.length > 0) return { settings: null, problems, names: new Set() };
	const filled = fillSecrets(file.value, (name) => lookUp(raw, name));
	const checked = fileShape.safeParse(filled.value);
	const faults: readonly Fault[] = checked.success
		? contradictionsIn(checked.data)
		: faultsOf(fileShape, filled.value, checked.error.issues);
	return {
		settings: checked.data ?? null,
		problems: [...filled.faults, ...faults].map(file.locate),
		names: filled.names,
	};
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	} catch (error) {
		if (systemCode(error) === 'ENOENT') return null;
		throw error;
	}
}
