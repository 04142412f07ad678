import { parentPort } from 'node:worker_threads';
import { isLanguage, LANGUAGES, type Language } from '../../shared/language.ts';
import type { Mail, Side } from '../../shared/mail.ts';
import type { Instant } from '../../shared/time.ts';
import { lexiconFor } from '../../shared/triage/cues/lexicons.ts';
import { type OwnWords, ownWords } from '../../shared/triage/strip.ts';
import { triage } from '../../shared/triage/triage.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import { type Judging, modelOf, type NamedModel, shippedByName } from '../judging.ts';
import { parseMail, type Quarantined, quarantine } from './parse.ts';
import { advance, type Progress } from './progress.ts';
import { LOADED } from './thread-loaded.ts';

/** One mail to be read. */
export interface Unread {
	readonly bytes: Uint8Array;
	/** the server's INTERNALDATE */
	readonly receivedAt: Instant;
}

/** A mail that was read and judged, or set aside with the reason. */
export type Read =
	| { readonly state: 'mail'; readonly mail: Mail; readonly words: string; readonly verdict: Verdict }
	| Quarantined;

/** Whose words are the team's, what is spoken where nothing tells, and which model judges. */
export interface Readers {
	/** lower case */
	readonly teamAddresses: readonly string[];
	readonly fallbackLanguage: Language;
	/** null: the one that came with the program */
	readonly judging: Judging | null;
}

/** What a thread is given. */
export interface Batch {
	readonly items: readonly Unread[];
	readonly readers: Readers;
	readonly progress: Progress;
}

/** Runs in a thread of `parse-pool.ts`: reads and judges mails one after the other. They go back all at once, for each message wakes the other side. */
export async function readBatch({ items, readers, progress }: Batch): Promise<readonly Read[]> {
	const team = new Set(readers.teamAddresses);
	const judge = readers.judging === null ? shippedByName() : modelOf(readers.judging);
	const reads: Read[] = [];
	advance(progress);
	for (const item of items) {
		reads.push(await readOne(item, { team, judge, fallback: readers.fallbackLanguage }));
		advance(progress);
	}
	return reads;
}

interface Reader {
	readonly team: ReadonlySet<string>;
	readonly judge: NamedModel;
	readonly fallback: Language;
}

async function readOne({ bytes, receivedAt }: Unread, { team, judge, fallback }: Reader): Promise<Read> {
	const parsed = await parseMail(bytes, receivedAt);
	if (parsed.state === 'quarantine') return parsed;
	const { mail } = parsed;
	const side = mail.from !== null && team.has(mail.from.address) ? 'team' : 'customer';
	try {
		const own = ownWords(mail.text);
		return { state: 'mail', mail, words: own.words, verdict: judged(mail, side, { judge, fallback, own }) };
	} catch {
		return quarantine('triage', bytes);
	}
}

/** The verdict, with the name of the model that took part in it. */
function judged(
	mail: Mail,
	side: Side,
	{ judge, fallback, own }: Omit<Reader, 'team'> & { readonly own: OwnWords },
): Verdict {
	const verdict = triage(mail, side, { fallback, own, model: judge.model });
	return side === 'customer' && verdict.skip === null ? { ...verdict, model: judge.version } : verdict;
}

// Compiled before the first mail, whose time limit it would eat.
shippedByName();
for (const language of Object.keys(LANGUAGES)) if (isLanguage(language)) lexiconFor(language);

/** Heard by the pool: a thread that is ended while it still loads takes the whole process with it. */
parentPort?.postMessage(LOADED);
