import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { actExamples } from '../../shared/triage/corpus/act-examples.ts';
import { claimExamples } from '../../shared/triage/corpus/claim-examples.ts';
import { CORPUS_LANGUAGES, type Corpus, MANNERS } from '../../shared/triage/corpus/corpus.ts';
import { criticalExamples, examplesOf, openingsOf, trainingExamples } from '../../shared/triage/corpus/examples.ts';
import { calibrate } from '../../shared/triage/model/calibrate.ts';
import { encodeModel } from '../../shared/triage/model/codec.ts';
import type { Example } from '../../shared/triage/model/example.ts';
import { withActs } from '../../shared/triage/model/learn-acts.ts';
import { withClaims } from '../../shared/triage/model/learn-claims.ts';
import { trainModel } from '../../shared/triage/model/train.ts';
import { shippedWeightsFile } from '../triage-model.ts';
import { readCorpus } from './corpus-files.ts';
import { readTierA, type TierAData } from './tier-a.ts';

const USAGE = 'npm run train [-- --data <folder or file of tier A>]';

/** Trains the model that ships, from our own mails and, when a folder is named, from tier A data; says what it used. */
function main(): void {
	const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
	const corpus = readCorpus();
	const own = trainingExamples(corpus);
	const tierA = data === undefined ? NO_DATA : readTierA(data);
	say(usedLines(corpus, own, tierA));
	const startedAt = performance.now();
	const trained = trainModel([...own, ...tierA.used.flatMap(({ examples }) => examples)], criticalExamples(corpus));
	const calibrated = calibrate(
		trained,
		MANNERS.flatMap((manner) => examplesOf(corpus, manner, 'dev')),
	);
	const model = withClaims(withActs(calibrated, actExamples(corpus)), claimExamples(corpus));
	const bytes = encodeModel(model);
	writeFileSync(shippedWeightsFile(), bytes);
	say([
		`trained in ${((performance.now() - startedAt) / 1000).toFixed(1)} s, calibrated on the dev part`,
		`${relative(process.cwd(), shippedWeightsFile())}: ${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`,
	]);
}

const NO_DATA: TierAData = { used: [], leftOut: [] };

function usedLines(corpus: Corpus, own: readonly Example[], { used, leftOut }: TierAData): readonly string[] {
	const ours = CORPUS_LANGUAGES.map((language) => {
		const mails = MANNERS.flatMap((manner) => corpus[language][manner].mails).filter(
			({ part }) => part === 'train',
		).length;
		const ofLanguage = (examples: readonly Pick<Example, 'language'>[]): number =>
			examples.filter((example) => example.language === language).length;
		const openings = ofLanguage(MANNERS.flatMap((manner) => openingsOf(corpus, manner, 'train')));
		const composed = ofLanguage(own) - mails - openings;
		return `  own ${language}: ${mails} mails, ${openings} openings and ${ofLanguage(actExamples(corpus))} later messages of threads, ${composed} composed of ${corpus[language].bank.length} sentences`;
	});
	const theirs = used.map(({ name, rows, examples }) => `  ${name}: ${examples.length} of ${rows} rows, tier A`);
	const left = leftOut.length > 0 ? [`  left out, not tier A or without a label: ${leftOut.join(' ')}`] : [];
	return ['used for training:', ...ours, ...theirs, ...left];
}

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

try {
	main();
} catch (error) {
	process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
	process.exitCode = 1;
}
