import { z } from 'zod';
import { LANGUAGES, type Language } from '../../language.ts';
import { SEVERITIES, type Severity } from '../../severity.ts';
import { REMEDIES, type RemedyName, SIGNALS, type SignalName } from '../../signal.ts';
import { STAGES, type Stage } from '../../stage.ts';

const namesOf = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
	Object.keys(table) as Name[];

const PART = z.enum(['train', 'dev', 'test']);
const SEVERITY = z.enum(namesOf<Severity>(SEVERITIES));

/** One line of `<lang>.jsonl`; README.md says what the fields mean. */
export const CORPUS_MAIL = z.object({
	id: z.string(),
	voice: z.string(),
	part: PART,
	kind: z.string(),
	subject: z.string(),
	body: z.string(),
	complaint: z.boolean(),
	severity: SEVERITY.nullable(),
	signals: z.array(z.enum(namesOf<SignalName>(SIGNALS))).readonly(),
	sought: z.array(z.enum(namesOf<RemedyName>(REMEDIES))).readonly(),
});

/** One line of `<lang>.threads.jsonl`. */
export const CORPUS_THREAD = z.object({
	id: z.string(),
	part: PART,
	messages: z
		.array(
			z.object({
				side: z.enum(['customer', 'team']),
				text: z.string(),
				stage: z.enum(namesOf<Stage>(STAGES)).nullable(),
			}),
		)
		.readonly(),
});

/** One line of `bank/<lang>.jsonl`: a sentence from which `generate.ts` composes mails. */
export const BANK_LINE = z.object({
	role: z.enum(['complaint', 'other', 'context', 'opening', 'request', 'closing']),
	text: z.string(),
});

/** One line of `bank/<lang>.claims.jsonl`: a sentence, and all that it states. */
export const LABELLED_SENTENCE = z.object({
	text: z.string(),
	signals: z.array(z.enum(namesOf<SignalName>(SIGNALS))).readonly(),
	sought: z.array(z.enum(namesOf<RemedyName>(REMEDIES))).readonly(),
});

export type Part = z.infer<typeof PART>;
export type CorpusMail = Readonly<z.infer<typeof CORPUS_MAIL>>;
export type CorpusThread = Readonly<z.infer<typeof CORPUS_THREAD>>;
export type LabelledSentence = Readonly<z.infer<typeof LABELLED_SENTENCE>>;
export type BankLine = Readonly<z.infer<typeof BANK_LINE>>;

/** Mails, and threads of several messages, of all parts. */
export interface Writings {
	readonly mails: readonly CorpusMail[];
	readonly threads: readonly CorpusThread[];
}

/** Whose mails they are: of those who play with their words, of ordinary people, or of people who tell what happened and give it no name. */
export const MANNERS = ['hard', 'plain', 'told'] as const;
export type Manner = (typeof MANNERS)[number];

/** All that was written in one language. */
export interface CorpusOfLanguage {
	/** by writers who play with their words */
	readonly hard: Writings;
	/** by ordinary writers */
	readonly plain: Writings;
	/** by writers who tell what happened, half of it grave, and leave its name to others */
	readonly told: Writings;
	/** single sentences with all that each states */
	readonly sentences: readonly LabelledSentence[];
	/** empty where no bank was written */
	readonly bank: readonly BankLine[];
}

export type Corpus = Readonly<Record<Language, CorpusOfLanguage>>;

/** Every third sentence is held back from whoever writes cues, and from training. @param index its place in the file, from 0 */
export const isHeldBack = (index: number): boolean => index % 3 === 2;

/** The languages in the one order in which everything is read and trained. */
export const CORPUS_LANGUAGES = namesOf<Language>(LANGUAGES);
