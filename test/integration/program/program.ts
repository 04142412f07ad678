import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerView } from '../../../shared/api/ledger.ts';
import type { CaseSummary, CaseView, TouchView } from '../../../shared/api-shapes.ts';
import { loadSettings } from '../../../worker/config/config.ts';
import type { Mailbox } from '../../../worker/mailbox/mailbox.ts';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { type Running, run } from '../../../worker/main.ts';
import { quickDeps } from '../mailbox/settings.ts';
import { type MemoryLog, memoryLog } from '../memory-log.ts';

/** What the API answers, whoever serves it. */
export interface Api {
	get<T>(path: string): Promise<T>;
	post<T>(path: string, body?: object, as?: string): Promise<T>;
	/** status and body, for what is refused */
	ask(
		method: 'GET' | 'POST',
		path: string,
		body?: object,
	): Promise<{ readonly status: number; readonly body: unknown }>;
}

export interface Page<T> {
	readonly items: readonly T[];
	readonly next: string | null;
}

/** The whole program in demo mode, in this process. */
export interface Program {
	readonly api: Api;
	readonly log: MemoryLog;
	readonly said: readonly string[];
	/** the demo's mailbox, looked at from outside */
	readonly mailbox: Mailbox;
	readonly ports: { readonly imap: number; readonly smtp: number };
	close(): Promise<void>;
}

/** A folder for a program's data; gone after `remove`. */
export function dataFolder(): { readonly path: string; remove(): void } {
	const path = mkdtempSync(join(tmpdir(), 'amends-program-'));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the program as `amends start` does, on a data folder and the servers that `env` names. */
export async function startProgram(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Program> {
	const loaded = loadSettings({ env: { DATA_FOLDER: join(folder, 'data'), PORT: '0', ...env }, folder });
	if (loaded.state === 'wrong') throw new Error(JSON.stringify(loaded.problems));
	const log = memoryLog();
	const said: string[] = [];
	const running: Running = await run(loaded.settings, {
		log,
		say: (line) => said.push(line),
		mayTakeAnyPort: true,
		version: '0.0.0',
	});
	const ports = portsIn(said);
	const mailbox = openDemoMailbox(ports.imap);
	return {
		api: apiAt(running.address),
		log,
		said,
		mailbox,
		ports,
		close: async () => {
			await mailbox.close();
			await running.close();
		},
	};
}

/** The demo's mailbox as any mail client sees it. */
export function openDemoMailbox(port: number): Mailbox {
	const imap = { host: '127.0.0.1', port, security: 'none', user: 'support', password: 'demo' } as const;
	return openMailbox({ imap, folders: { inbox: 'INBOX', sent: null, drafts: null } }, quickDeps());
}

/** The ports of the demo's servers, as it says them. */
export function portsIn(said: readonly string[]): { readonly imap: number; readonly smtp: number } {
	const [, imap, smtp] = /IMAP [^ ]+:(\d+), SMTP [^ ]+:(\d+)/.exec(said.join('\n')) ?? [];
	return { imap: Number(imap), smtp: Number(smtp) };
}

/** Speaks to the API as one of the demo's people. */
export function apiAt(address: string): Api {
	const ask = async (method: 'GET' | 'POST', path: string, body?: object, as = 'ana') => {
		const answer = await fetch(`${address}${path}`, {
			method,
			headers: { 'x-demo-user': as, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		return { status: answer.status, body: (await answer.json()) as unknown };
	};
	const good = async <T>(asked: Promise<{ readonly status: number; readonly body: unknown }>): Promise<T> => {
		const { status, body } = await asked;
		if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
		return body as T;
	};
	return {
		ask,
		get: (path) => good(ask('GET', path)),
		post: (path, body = {}, as = 'ana') => good(ask('POST', path, body, as)),
	};
}

/** All rows of a list, page by page. */
async function all<T>(api: Api, path: string): Promise<readonly T[]> {
	const rows: T[] = [];
	let cursor = '';
	do {
		const { items, next }: Page<T> = await api.get(`${path}${path.includes('?') ? '&' : '?'}limit=200${cursor}`);
		rows.push(...items);
		cursor = next === null ? '' : `&cursor=${encodeURIComponent(next)}`;
	} while (cursor !== '');
	return rows;
}

export const wholeLedger = (api: Api): Promise<readonly LedgerView[]> => all(api, '/api/v1/ledger');
export const allCases = (api: Api): Promise<readonly CaseSummary[]> => all(api, '/api/v1/cases');
export const openTouches = (api: Api): Promise<readonly TouchView[]> => all(api, '/api/v1/touches?due=all');
export const caseOf = (api: Api, id: string): Promise<CaseView> => api.get(`/api/v1/cases/${id}`);
