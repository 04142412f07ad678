import type { Calendar } from '../shared/calendar.ts';
import type { Policy } from '../shared/policy.ts';
import type { Instant } from '../shared/time.ts';
import type { Access } from './access.ts';
import { erasedMails } from './customers/erased-mails.ts';
import { messageOf } from './errors.ts';
import { createIntake, type Intake } from './intake/intake.ts';
import { saveBatch } from './intake/save-batch.ts';
import type { Reach } from './intake/waiting.ts';
import type { MailboxFacts } from './intake/world.ts';
import { type Judging, modelOf } from './judging.ts';
import type { KeyRing } from './key-ring.ts';
import type { Log } from './log.ts';
import { realMailboxDeps } from './mailbox/deps.ts';
import type { Folders, Mailbox } from './mailbox/mailbox.ts';
import { quarantine } from './mailbox/parse.ts';
import type { ParsePool } from './mailbox/parse-pool.ts';
import { openMailbox } from './mailbox/source.ts';
import { watchMailbox } from './mailbox/watch.ts';
import { isNearItsEnd, sayExpiry } from './oauth/credential.ts';
import type { MailboxSettings } from './settings.ts';
import type { Store } from './store/connect.ts';
import { knownUids, loadCursor, saveCursor } from './store/ledger.ts';
import { openTags, type TagsDeps } from './tagging/open-tags.ts';
import type { TalkDesk } from './talk/desk.ts';
import { ownAddresses } from './team/own-addresses.ts';
import type { People } from './team/team.ts';
import { writerOf } from './team/writer-of.ts';

/** What the desk of one mailbox needs of the program. */
export interface DeskDeps {
	readonly store: Store;
	readonly policy: Policy;
	/** names policy and calendar; kept with what they decide */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	readonly team: People;
	readonly talk: TalkDesk;
	/** null: the mailbox has a password */
	readonly access: Access | null;
	/** the threads that read mail, which all desks share */
	readonly reading: Pick<ParsePool, 'read'>;
	/** knows again what was erased */
	readonly keyRing: Pick<KeyRing, 'sign'>;
	now(): Instant;
	newId(): string;
	/** the learned model that judges at this moment */
	judging(): Judging;
	/** cases changed by mail: plans and screens must follow */
	changed(changed: { readonly caseIds: readonly string[] }): void;
	/** something was written into the ledger */
	ledgerGrew(): void;
	readonly log: Log;
}

/** One mailbox at work: watched, taken in, tagged. */
export interface Desk {
	readonly id: string;
	readonly mailbox: Mailbox;
	folders(): Promise<Folders>;
	/** looks for mail now; failures are logged, kept for `state`, and made good by the next look */
	look(reach: Reach): Promise<void>;
	/** brings the tags of these cases' mails, of all that are behind, or of all open cases, up to date */
	tag(which: { readonly caseIds: readonly string[] } | 'behind' | 'repair'): Promise<void>;
	state(): { readonly ok: boolean; readonly says: string };
	close(): Promise<void>;
}

/** Opens the desk of a mailbox and begins to watch. */
export function openDesk(settings: MailboxSettings, deps: DeskDeps): Desk {
	const log = deps.log.child({ mailbox: settings.id });
	const mailboxDeps = realMailboxDeps(log, deps.access?.mail);
	const mailbox = openMailbox(settings, mailboxDeps);
	const own = ownAddresses([settings], deps.team);
	const readers = () => ({ teamAddresses: [...own()], fallbackLanguage: settings.language });
	const folders = rememberFolders(mailbox);
	const facts = factsOf(settings, deps, own);
	const tags = openTags(settings, tagsDeps(settings, deps, { mailbox, log }));
	const intake = createIntake({
		mailbox: { ...facts, firstDays: settings.firstDays },
		policy: deps.policy,
		calendar: deps.calendar,
		now: deps.now,
		newId: deps.newId,
		folders: folders.find,
		look: mailbox.look,
		listAfter: mailbox.listAfter,
		listSince: mailbox.listSince,
		fetch: mailbox.fetch,
		read: (items) => deps.reading.read(items, { ...readers(), judging: deps.judging() }),
		readHeaders: ({ bytes }) => quarantine('size', bytes),
		loadCursor: (folder) => loadCursor(deps.store.db, settings.id, folder),
		saveCursor: (cursor) => saveCursor(deps.store.db, settings.id, cursor),
		knownUids: (place, uids) => knownUids(deps.store.db, place, uids),
		saveBatch: (batch) =>
			saveBatch({ ...deps, mailbox: facts, erasedAmong: (db, mails) => erasedMails(db, deps.keyRing, mails) }, batch),
		changed: (changed) => {
			void tags.bring(changed);
			deps.changed(changed);
			deps.ledgerGrew();
		},
		log,
	});
	const looks = openLooks(intake, {
		now: deps.now,
		succeeded: tags.heal,
		failed: (error) => {
			folders.forget();
			log.warn({ error }, 'the mailbox could not be read; it is tried again');
		},
	});
	const watch = watchMailbox(settings, mailboxDeps, () => void looks.look('new'));
	return {
		id: settings.id,
		mailbox,
		folders: folders.find,
		look: looks.look,
		tag: tags.bring,
		state: () => {
			const { ok, says } = looks.state();
			return { ok, says: `${ok ? `${says}; ${lanes(watch.state())}` : says}${endOf(deps.access)}` };
		},
		close: async () => {
			looks.end();
			deps.access?.close();
			await watch.close();
			await mailbox.close();
			// What is being saved is saved to its end: the database may be closed next.
			await looks.ended();
			await tags.close();
		},
	};
}

const factsOf = (settings: MailboxSettings, deps: DeskDeps, own: () => ReadonlySet<string>): MailboxFacts => ({
	id: settings.id,
	language: settings.language,
	isTeam: (address) => own().has(address),
	writerOf: (from) => writerOf(deps.team.people(), from),
	judge: () => modelOf(deps.judging()),
	talk: deps.talk,
});

/** Folders are asked for once, and again after a failure: the server may have been set up anew. */
function rememberFolders(mailbox: Mailbox) {
	let known: Promise<Folders> | null = null;
	const forget = () => {
		known = null;
	};
	const find = (): Promise<Folders> => {
		known ??= mailbox.folders().catch((error: unknown) => {
			forget();
			throw error;
		});
		return known;
	};
	return { find, forget };
}

/** Looks into the mailbox, and how the last one went. After `end` a failure is no news: the mailbox was closed under it. */
function openLooks(intake: Intake, deps: { now(): Instant; succeeded(): void; failed(error: unknown): void }) {
	let trouble: string | null = null;
	let lastLookAt: Instant | null = null;
	let lastLook: Promise<void> = Promise.resolve();
	let isOver = false;
	const look = async (reach: Reach): Promise<void> => {
		try {
			await intake.catchUp(reach);
			trouble = null;
			lastLookAt = deps.now();
			deps.succeeded();
		} catch (error) {
			trouble = messageOf(error);
			if (!isOver) deps.failed(error);
		}
	};
	return {
		look: (reach: Reach): Promise<void> => {
			lastLook = look(reach);
			return lastLook;
		},
		state: () => {
			if (trouble !== null) return { ok: false, says: trouble };
			return lastLookAt === null ? { ok: false, says: 'not read yet' } : { ok: true, says: 'read' };
		},
		end: () => {
			isOver = true;
		},
		ended: () => lastLook,
	};
}

/** What tagging stands on: where Graph is at hand, the mailbox as it shows it. */
function tagsDeps(
	{ address }: MailboxSettings,
	{ access, store }: DeskDeps,
	{ mailbox, log }: { readonly mailbox: Mailbox; readonly log: Log },
): TagsDeps {
	const shown = access?.graph ?? null;
	const graph = shown === null ? null : { address, askAll: shown.askAll.bind(shown), log };
	return { db: store.db, mailbox, graph, log };
}

/** Said weeks ahead, to whoever asks whether the mailbox is ready. */
function endOf(access: Access | null): string {
	const expiry = access?.expiry() ?? null;
	const now = Date.now();
	return expiry !== null && isNearItsEnd(expiry, now) ? `; ${sayExpiry(expiry, now)}` : '';
}

const lanes = (state: Record<string, { readonly connected: boolean }>): string =>
	Object.entries(state)
		.map(([name, { connected }]) => `${name} ${connected ? 'watched' : 'not watched now'}`)
		.join(', ');
