import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../shared/language.ts';
import { CORPUS_LANGUAGES, type Corpus, MANNERS, type Part } from '../../shared/triage/corpus/corpus.ts';
import type { Model } from '../../shared/triage/triage.ts';
import { readCorpus } from '../../worker/training/corpus-files.ts';
import { shippedModel } from '../../worker/triage-model.ts';
import { errorLines } from './errors.ts';
import { type Judged, judgeMails, judgeThreads, type Staged } from './judged.ts';
import { falseAlarmsOnListMail } from './list-mail.ts';
import { type Measured, measure, measureEach } from './measure.ts';
import { printOutsideSets } from './outside-sets.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { measureSentences } from './sentences.ts';
import { mailsASecond } from './speed.ts';
import { figure, mainTable, namesTable, severityTable, tableOf } from './tables.ts';
import { type Of, type Results, THRESHOLDS } from './thresholds.ts';

/** `npm run eval`: `--data <folder>` adds outside sets, `--plot <folder>` writes the reliability plot, `--part`, `--errors` are for rule writers. */
const { errors, data, plot, ...asked } = parseArgs({
	options: {
		part: { type: 'string', default: 'test' },
		errors: { type: 'boolean', default: false },
		data: { type: 'string' },
		plot: { type: 'string' },
	},
}).values;

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', () => process.exit());

const part = partOf(asked.part);
if (errors && part === 'test')
	throw new RangeError('The errors of the frozen part are not for reading: --part train or dev.');

const corpus = readCorpus();
const model = shippedModel();
if (errors) for (const manner of MANNERS) say(errorLines(judgeMails(corpus, { manner, part }, model)).join('\n'));
const results = evaluate(corpus, model);
if (plot !== undefined) {
	writeFileSync(
		join(plot, 'triage-reliability.svg'),
		reliabilityPlot('Score and truth, frozen part', results.all.scored),
	);
}
await printListMail();
if (data !== undefined) await printOutsideSets(data, corpus, model);
if (part === 'test') process.exitCode = judgeThresholds(results);

function partOf(word: string): Part {
	if (word === 'train' || word === 'dev' || word === 'test') return word;
	throw new RangeError(`There is no part ${word}: train, dev, test.`);
}

function evaluate(from: Corpus, by: Model): Results {
	const [hard, plain, told] = MANNERS.map((manner) => {
		const chosen = { manner, part };
		return print(`${manner} mails, part ${part}`, judgeMails(from, chosen, by), {
			staged: judgeThreads(from, chosen, by),
			alone: judgeMails(from, chosen, null),
		});
	});
	if (!hard || !plain || !told) throw new Error('all manners are measured');
	const sentences = measureSentences(from);
	say(`\nsingle sentences, every third held back, precision/recall\n${namesTable(sentences)}`);
	const speed = mailsASecond(from, by);
	say(`\n${Math.round(speed)} mails of 1,000 characters a second on one core`);
	return { ...hard, plain, told, sentences: sentences.at(-1)?.counted ?? {}, mailsASecond: speed };
}

/** Measures and prints one set of mails. @param beside the threads' messages, and the same mails judged by the cues alone */
function print(
	title: string,
	judged: readonly Judged[],
	beside: { readonly staged: readonly Staged[]; readonly alone: readonly Judged[] },
): Of {
	const { staged } = beside;
	const each = measureEach(CORPUS_LANGUAGES, judged, staged);
	const all = measure(judged, staged);
	const rows = [
		...each.map(({ language, measured }) => ({ name: language, measured })),
		{ name: 'all', measured: all },
	];
	const alone = measure(beside.alone, staged);
	say(`\n${title}\n${mainTable([...rows, { name: 'cues alone', measured: alone }])}`);
	say(`\nseverity, complaints that were found\n${severityTable(all)}`);
	say(
		`\nsignals, precision/recall\n${namesTable(rows.map(({ name, measured }) => ({ name, counted: measured.signals })))}`,
	);
	say(`\nremedies sought\n${namesTable(rows.map(({ name, measured }) => ({ name, counted: measured.sought })))}`);
	const byLanguage = Object.fromEntries(each.map(({ language, measured }) => [language, measured]));
	return { all, byLanguage: byLanguage as Record<Language, Measured> };
}

async function printListMail(): Promise<void> {
	const alarms = await falseAlarmsOnListMail(model);
	if (!alarms) return;
	const { mails, withHeaders, byText } = alarms;
	say(
		`\nfalse alarms on ${mails} mails of mailing lists: ${figure(withHeaders)}; by their text alone ${figure(byText)}`,
	);
}

/** @returns the exit code */
function judgeThresholds(reached: Results): number {
	const rows = THRESHOLDS.map(({ name, of, floor, goal }) => ({ name, floor, goal, value: of(reached) }));
	const verdictOf = ({ value, floor, goal }: (typeof rows)[number]): string =>
		value < floor || Number.isNaN(value) ? '✗ below its floor' : value < goal ? 'below goal' : '✓';
	const number = (value: number): string => (value > 1 ? String(Math.round(value)) : figure(value));
	const lines = rows.map((row) => [row.name, number(row.value), number(row.floor), number(row.goal), verdictOf(row)]);
	say(`\n${tableOf([['', 'reached', 'floor', 'goal', ''], ...lines])}`);
	const failed = rows.filter(({ value, floor }) => value < floor || Number.isNaN(value));
	for (const { name, value, floor } of failed) say(`✗ ${name}: ${number(value)} is below ${number(floor)}`);
	return failed.length === 0 ? 0 : 1;
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
