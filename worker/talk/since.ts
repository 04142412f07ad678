import { z } from 'zod';
import { type Change, changesSince } from '../../shared/collision.ts';
import { sayChange } from '../../shared/collision-words.ts';
import { isLanguage, type Language } from '../../shared/language.ts';
import type { Address } from '../../shared/mail.ts';
import { maySee } from '../../shared/team/visible.ts';
import { DAY, type Instant } from '../../shared/time.ts';
import { CATALOGUES } from '../catalogues.ts';
import type { KeyRing } from '../key-ring.ts';
import { readJson } from '../read-json.ts';
import type { Db } from '../store/connect.ts';
import { newestSeq } from '../store/follows.ts';
import { mailboxOfCase } from '../store/seen.ts';
import { stepsSince } from '../store/steps-since.ts';
import type { People } from '../team/team.ts';

/** What telling writers of changes asks of the world. */
export interface SinceDeps {
	readonly db: Db;
	readonly team: People;
	readonly keyRing: Pick<KeyRing, 'sign' | 'isSigned'>;
	readonly writerOf: (from: Address) => string | null;
	now(): Instant;
}

/** Somebody who writes to a customer, and the newest event that they know; null: they know all. */
export interface Writing {
	readonly caseId: string;
	readonly personId: string;
	readonly seq: number | null;
	readonly language: Language;
}

/** What changed, each in a sentence. */
export interface Since {
	/** the newest event now */
	readonly newest: number;
	readonly changes: readonly (Pick<Change, 'kind' | 'at'> & { readonly says: string })[];
	/** asks the same again without a sign-in, for a day */
	readonly pass: string;
}

/** Tells writers what changed since they began. */
export interface Sinces {
	since(writing: Writing): Promise<Since>;
	/** what a mail's writer is told at sending; null for a pass that is not ours, has run out, or is of somebody who may not see the case */
	byPass(pass: string): Promise<{ readonly opens: string; readonly says: readonly string[] } | null>;
}

const PURPOSE = 'since';

/** A draft that is older goes out unasked. */
const PASS_LASTS = DAY;

/** What a pass says; it is signed, and opens nothing but these sentences. */
const passShape = z.tuple([z.string(), z.string(), z.number().int().min(0), z.string(), z.number()]);

/** Builds it. */
export function createSinces(deps: SinceDeps): Sinces {
	const tell = async (writing: Writing & { readonly seq: number }) => {
		const steps = await stepsSince(deps.db, writing, deps.writerOf);
		const telling = {
			catalogue: CATALOGUES[writing.language],
			language: writing.language,
			nameOf: (id: string) => deps.team.people().find((person) => person.id === id)?.name ?? NAMES[id] ?? id,
		};
		return changesSince(steps, writing.personId).map((change) => ({
			kind: change.kind,
			at: change.at,
			says: sayChange(change, telling),
		}));
	};
	return {
		since: async (writing) => {
			const newest = await newestSeq(deps.db, writing.caseId);
			const seq = writing.seq ?? newest;
			return { newest, changes: await tell({ ...writing, seq }), pass: writePass(deps, { ...writing, seq }) };
		},
		byPass: async (pass) => {
			const writing = readPass(deps, pass);
			const person = writing && deps.team.people().find(({ id }) => id === writing.personId);
			const mailboxId = writing && (await mailboxOfCase(deps.db, writing.caseId));
			if (!writing || !person || mailboxId === null || !maySee(person, mailboxId)) return null;
			const changes = await tell(writing);
			return { opens: CATALOGUES[writing.language]['since.alert'], says: changes.map(({ says }) => says) };
		},
	};
}

/** What wrote by itself. */
const NAMES: Readonly<Record<string, string>> = { product: 'Amends', text: 'Amends' };

function writePass(
	{ keyRing, now }: SinceDeps,
	{ caseId, personId, seq, language }: Writing & { readonly seq: number },
): string {
	const says = Buffer.from(JSON.stringify([caseId, personId, seq, language, now() + PASS_LASTS])).toString('base64url');
	return `${says}.${keyRing.sign(PURPOSE, says)}`;
}

function readPass({ keyRing, now }: SinceDeps, pass: string): (Writing & { readonly seq: number }) | null {
	const [says = '', signature = ''] = pass.split('.', 2);
	if (!keyRing.isSigned(PURPOSE, says, signature)) return null;
	const read = passShape.safeParse(readJson(Buffer.from(says, 'base64url').toString()));
	if (!read.success) return null;
	const [caseId, personId, seq, language, until] = read.data;
	return until < now() || !isLanguage(language) ? null : { caseId, personId, seq, language };
}
