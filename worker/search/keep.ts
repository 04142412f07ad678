import { SECOND } from '../../shared/time.ts';
import type { Log } from '../log.ts';
import type { Db, Store } from '../store/connect.ts';
import { dropDocuments } from '../store/search/documents.ts';
import {
	countDue,
	isAnyDue,
	type Taken,
	takeDue,
	tryIndexing,
	waitForIndexing,
	withoutWaitingForDisk,
} from '../store/search/due.ts';
import { dropUnusedSpellings, lexemesOf } from '../store/search/spellings.ts';
import { markIfOutdated } from '../store/search/version.ts';
import { type IndexDeps, indexCases } from './index-cases.ts';

/** What keeping documents needs. */
export interface KeepDeps extends IndexDeps {
	readonly store: Pick<Store, 'db'>;
	readonly log: Pick<Log, 'info' | 'error'>;
}

/** Documents are made so many at a time: enough that statements pay, few enough that nobody waits for the thread. */
const BATCH = 50;

/** Marks of a moment are worked off together: one act changes a case several times. */
const GATHER_MS = 200;

/** A backlog this large comes of an upgrade: a search does not wait for it. */
const FEW = 200;

/** Every so many documents of a long backlog a line in the log says how far it is. */
const PROGRESS_EVERY = 5_000;

/** Keeps documents in step with their cases, by the marks that triggers leave. */
export interface Keeper {
	catchUp(): Promise<number>;
	soon(): void;
	/** makes what is due unless it is a long backlog; how many cases wait behind that */
	freshen(): Promise<number>;
	forget(db: Db, caseIds: readonly string[]): Promise<void>;
	close(): Promise<void>;
}

/** One catching up at a time in this process; others take turns by a lock in the database. */
export function createKeeper(deps: KeepDeps): Keeper {
	const { db } = deps.store;
	let running: Promise<number> | null = null;
	let timer: NodeJS.Timeout | null = null;
	let isClosing = false;
	let isChecked = false;
	const start = async (): Promise<number> => {
		if (!isChecked) await deps.store.db.transaction(markIfOutdated);
		isChecked = true;
		return run(deps, () => isClosing);
	};
	const catchUp = (): Promise<number> => {
		running ??= start().finally(() => {
			running = null;
		});
		return running;
	};
	const later = () => {
		timer = null;
		catchUp().catch((error: unknown) => deps.log.error({ error }, 'the search is behind; the next sweep goes on'));
	};
	return {
		catchUp,
		soon: () => {
			if (!isClosing) timer ??= setTimeout(later, GATHER_MS).unref();
		},
		freshen: async () => {
			if (!(await isAnyDue(db))) return 0;
			const due = await countDue(db);
			if (due > FEW) {
				if (timer === null) timer = setTimeout(later, SECOND).unref();
				return due;
			}
			// What is running may have begun before the newest marks were there.
			await running;
			await catchUp();
			return 0;
		},
		forget: (inside, caseIds) => forget(inside, caseIds),
		close: async () => {
			isClosing = true;
			if (timer !== null) clearTimeout(timer);
			await running?.catch(() => undefined);
		},
	};
}

async function run(deps: KeepDeps, isClosing: () => boolean): Promise<number> {
	const { db } = deps.store;
	let made = 0;
	for (let isMore = true; isMore && !isClosing(); ) {
		const before = made;
		const taken = await oneBatch(deps);
		isMore = taken.isMore;
		made += taken.caseIds.length;
		if (Math.floor(made / PROGRESS_EVERY) > Math.floor(before / PROGRESS_EVERY)) {
			deps.log.info({ made, left: await countDue(db) }, 'cases are made ready for the search');
		}
	}
	return made;
}

const NONE: Taken = { caseIds: [], isMore: false };

/** Marks and documents in one transaction: what breaks is marked still. @returns none while another process is at it */
async function oneBatch({ store, ...deps }: KeepDeps): Promise<Taken> {
	try {
		return await store.db.transaction(async (db) => {
			if (!(await isAnyDue(db)) || !(await tryIndexing(db))) return NONE;
			await withoutWaitingForDisk(db);
			const taken = await takeDue(db, BATCH);
			await indexCases(db, taken.caseIds, deps);
			return taken;
		});
	} catch (error) {
		deps.spellings.clear();
		throw error;
	}
}

/** Under the lock, so that a batch that read the words before they were erased has ended, and the next one reads what is left. */
async function forget(db: Db, caseIds: readonly string[]): Promise<void> {
	if (caseIds.length === 0) return;
	await waitForIndexing(db);
	const lexemes = await lexemesOf(db, caseIds);
	await dropDocuments(db, caseIds);
	await dropUnusedSpellings(db, lexemes);
}
