import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from 'hoodiecrow-imap';
import { z } from 'zod';
import type { KeptFolder } from './imap-server.ts';

/** Where the demo mailbox outlives the process. */
export interface Keeper {
	/** null when nothing was kept yet; throws when what was kept cannot be read */
	load(): readonly KeptFolder[] | null;
	keepMail(raw: string): void;
	/** `mail` is kept before this returns, `other` within a fifth of a second */
	changed(what: 'mail' | 'other', folders: () => readonly KeptFolder[]): void;
	close(folders: readonly KeptFolder[]): void;
}

/** For a mailbox that lives in memory alone. */
export const KEEP_NOTHING: Keeper = { load: () => null, keepMail: () => {}, changed: () => {}, close: () => {} };

const FLAG_DELAY_MS = 200;

const StateFile = z.array(
	z.object({
		path: z.string(),
		uidvalidity: z.number(),
		uidnext: z.number(),
		HIGHESTMODSEQ: z.number(),
		'special-use': z.string().exactOptional(),
		messages: z.array(
			z.object({
				uid: z.number(),
				flags: z.array(z.string()),
				internaldate: z.string(),
				MODSEQ: z.number(),
				file: z.string().regex(/^[0-9a-f]{64}\.eml$/),
			}),
		),
	}),
);

/**
 * Keeps folders, UIDs and flags in `folder/state.json` and every mail once in `folder/mails`, named for its content.
 * A mail's UID is on disk before a client hears of it: after a crash no UID can be given to a second mail, which a
 * client that trusts UIDVALIDITY would never fetch. Flags may lose the last moment.
 * `failed` hears of a write in the background that did not succeed; the next change tries again.
 */
export function keepIn(folder: string, failed: (error: unknown) => void): Keeper {
	const mails = join(folder, 'mails');
	const statePath = join(folder, 'state.json');
	mkdirSync(mails, { recursive: true });
	let timer: NodeJS.Timeout | null = null;
	const save = (folders: readonly KeptFolder[]) => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		writeWhole(statePath, JSON.stringify(folders.map(toState)));
	};
	const saveSoon = (folders: () => readonly KeptFolder[]) => {
		timer ??= setTimeout(() => {
			timer = null;
			try {
				save(folders());
			} catch (error) {
				failed(error);
			}
		}, FLAG_DELAY_MS).unref();
	};
	return {
		load: () => (existsSync(statePath) ? load(statePath, mails) : null),
		keepMail: (raw) => keepMail(mails, raw),
		changed: (what, folders) => (what === 'mail' ? save(folders()) : saveSoon(folders)),
		close: save,
	};
}

/** An empty mailbox in place of one that cannot be read would look to every client as if all mail were deleted. */
function load(statePath: string, mails: string): readonly KeptFolder[] {
	try {
		return StateFile.parse(JSON.parse(readFileSync(statePath, 'utf8'))).map((folder) => ({
			...folder,
			messages: folder.messages.map(({ file, ...message }) => ({
				...message,
				raw: readFileSync(join(mails, file), 'latin1'),
			})),
		}));
	} catch (cause) {
		throw new Error(`The demo mailbox kept in ${statePath} cannot be read; delete its folder to begin anew`, { cause });
	}
}

function toState({ path, uidvalidity, uidnext, HIGHESTMODSEQ, messages, ...folder }: KeptFolder) {
	return {
		path,
		uidvalidity,
		uidnext,
		HIGHESTMODSEQ: HIGHESTMODSEQ ?? 0,
		'special-use': folder['special-use'],
		messages: messages.map((message) => {
			const { uid, flags, internaldate, MODSEQ } = message;
			return { uid, flags, internaldate, MODSEQ, file: fileOfMessage(message) };
		}),
	};
}

/** Every change writes the whole state; without this each would hash the whole mailbox. */
const filesOfMessages = new WeakMap<Message, string>();

function fileOfMessage(message: Message): string {
	const known = filesOfMessages.get(message);
	if (known !== undefined) return known;
	const file = fileOf(message.raw);
	filesOfMessages.set(message, file);
	return file;
}

function keepMail(mails: string, raw: string): void {
	const path = join(mails, fileOf(raw));
	if (!existsSync(path)) writeWhole(path, Buffer.from(raw, 'latin1'));
}

function fileOf(raw: string): string {
	return `${createHash('sha256').update(raw, 'latin1').digest('hex')}.eml`;
}

/** Through a second file and a rename: a crash leaves the old state or the new one, never half of it. */
function writeWhole(path: string, content: string | Buffer): void {
	const next = `${path}.next`;
	writeFileSync(next, content);
	renameSync(next, path);
}
