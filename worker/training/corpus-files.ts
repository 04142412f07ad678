import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../shared/language.ts';
import {
	BANK_LINE,
	CORPUS_LANGUAGES,
	CORPUS_MAIL,
	CORPUS_THREAD,
	type Corpus,
	type CorpusOfLanguage,
	LABELLED_SENTENCE,
} from '../../shared/triage/corpus/corpus.ts';
import { projectRoot } from '../root.ts';

/** Ordinary mails by part: frozen, to train on, to choose by. */
const PLAIN_FILES = ['jsonl', 'train.jsonl', 'dev.jsonl'] as const;

/**
 * Our own labelled mails, as they lie beside the program. About a second.
 * @throws Error naming file and line where one does not read
 */
export function readCorpus(): Corpus {
	const rows = CORPUS_LANGUAGES.map((language): [Language, CorpusOfLanguage] => [language, ofLanguage(language)]);
	return Object.fromEntries(rows) as Record<Language, CorpusOfLanguage>;
}

function ofLanguage(language: Language): CorpusOfLanguage {
	const folder = join(projectRoot(), 'shared', 'triage', 'corpus');
	const file = (name: string): string => join(folder, ...name.split('/'));
	return {
		hard: {
			mails: readAll([file(`${language}.jsonl`)], CORPUS_MAIL),
			threads: readAll([file(`${language}.threads.jsonl`)], CORPUS_THREAD),
		},
		plain: {
			mails: readAll(
				PLAIN_FILES.map((name) => file(`plain/${language}.${name}`)),
				CORPUS_MAIL,
			),
			threads: readAll(
				[file(`plain/${language}.threads.jsonl`), file(`plain/${language}.threads.train.jsonl`)],
				CORPUS_THREAD,
			),
		},
		told: {
			mails: readAll([file(`told/${language}.jsonl`)], CORPUS_MAIL),
			threads: readAll([file(`told/${language}.threads.jsonl`)], CORPUS_THREAD),
		},
		sentences: readAll([file(`bank/${language}.claims.jsonl`)], LABELLED_SENTENCE),
		bank: readAll([file(`bank/${language}.jsonl`)], BANK_LINE),
	};
}

const readAll = <Row>(files: readonly string[], shape: z.ZodType<Row>): readonly Row[] =>
	files.filter((file) => existsSync(file)).flatMap((file) => readLines(file, shape));

/**
 * Reads a file of one JSON object a line.
 * @throws Error naming file and line where one is not of that shape
 */
export function readLines<Row>(file: string, shape: z.ZodType<Row>): readonly Row[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, index) => (line.trim() === '' ? [] : [rowOf(line, shape, `${file}:${index + 1}`)]));
}

function rowOf<Row>(line: string, shape: z.ZodType<Row>, place: string): Row {
	try {
		return shape.parse(JSON.parse(line));
	} catch (error) {
		const says = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
		throw new Error(`${place}: ${says}`, { cause: error });
	}
}
