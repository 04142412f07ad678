import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAY, HOUR, type Instant, MINUTE, SECOND } from '../../shared/time.ts';
import type { FolderName } from './imap-server.ts';

/** A sample mail as it is put in the demo mailbox. */
export interface SampleMail {
	/** `inbox/en-kettle-sparks.eml` */
	readonly file: string;
	readonly folder: FolderName;
	readonly at: Instant;
	readonly flags: readonly string[];
	readonly mail: Buffer;
}

const FOLDER_OF = { inbox: 'INBOX', sent: 'Sent' } as const satisfies Record<string, FolderName>;

/** Mail that came longer ago was opened by somebody on the team. */
const READ_AFTER = DAY;

/** Beside this file, or in the sources when this file runs from `dist`. */
const FOLDERS_OF_MAIL = ['./mail/', '../../../worker/demo/mail/'].map((path) =>
	fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Reads the sample mails and dates them: `{{date -2d3h}}` in a file becomes the RFC 5322 date two days and three hours
 * before `now`, `{{stamp -2d3h}}` the same as `2026-12-05 09:30` for quoted history, so that the demo is fresh whenever
 * it starts. Oldest first. Throws when the files are missing.
 */
export function loadSampleMail(now: Instant): readonly SampleMail[] {
	const root = FOLDERS_OF_MAIL.find((path) => existsSync(path));
	if (root === undefined) throw new Error(`The demo's sample mails are missing: ${FOLDERS_OF_MAIL[0]}`);
	return Object.entries(FOLDER_OF)
		.flatMap(([part, folder]) =>
			readdirSync(join(root, part)).map((name) => readSample(root, { file: `${part}/${name}`, folder }, now)),
		)
		.sort((one, other) => one.at - other.at || one.file.localeCompare(other.file));
}

/** Bytes go through latin1, one character each: the samples are in five charsets. */
function readSample(root: string, { file, folder }: Pick<SampleMail, 'file' | 'folder'>, now: Instant): SampleMail {
	const source = readFileSync(join(root, file), 'latin1').replace(/\r?\n/g, '\r\n');
	const at = now - agoOf(/^Date: \{\{date (-\S+)\}\}/m.exec(source)?.[1] ?? '', file);
	const dated = source.replace(/\{\{(date|stamp) (-\S+)\}\}/g, (_, form: keyof typeof FORMS, ago: string) =>
		FORMS[form](now - agoOf(ago, file)),
	);
	const isSeen = folder === 'Sent' || now - at > READ_AFTER;
	return { file, folder, at, flags: isSeen ? ['\\Seen'] : [], mail: Buffer.from(dated, 'latin1') };
}

const UNITS = { d: DAY, h: HOUR, m: MINUTE } as const;

/** `-2d3h` as milliseconds. */
function agoOf(offset: string, file: string): number {
	if (!/^-(?:\d+[dhm])+$/.test(offset)) throw new Error(`${file}: no date such as {{date -2d3h}}`);
	const parts = offset.matchAll(/(\d+)([dhm])/g);
	return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * UNITS[unit as keyof typeof UNITS], 0);
}

const FORMS = {
	date: (at: Instant) => new Date(Math.floor(at / SECOND) * SECOND).toUTCString().replace('GMT', '+0000'),
	stamp: (at: Instant) => new Date(at).toISOString().slice(0, 16).replace('T', ' '),
} as const;
