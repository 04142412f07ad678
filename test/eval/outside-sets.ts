import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Corpus } from '../../shared/triage/corpus/corpus.ts';
import type { Model } from '../../shared/triage/triage.ts';
import { readLines } from '../../worker/training/corpus-files.ts';
import { TIER_A } from '../../worker/training/tier-a.ts';
import { type Judge, loadBaselines } from './baselines.ts';
import { count, noneCounted } from './figures.ts';
import { judgeText } from './judged.ts';
import { judgesTable } from './tables.ts';

const ROW = z.object({
	text: z.string(),
	lang: z.string(),
	complaint: z.union([z.literal(0), z.literal(1)]).optional(),
	sentiment: z.string().optional(),
});

interface Labelled {
	readonly text: string;
	readonly lang: string;
	readonly should: boolean;
}

/** Files whose label is a complaint as people see it; elsewhere it is dissatisfaction or the source of the text. */
const TRUE_LABELS: ReadonlySet<string> = new Set(['en_complaint_tweets', 'hand_dev']);

const ROWS_AT_MOST = 1_500;

/** Prints, for each set of a data folder, our figures beside those of the baselines. Nothing here is a threshold: they are no mail. */
export async function printOutsideSets(folder: string, corpus: Corpus, model: Model): Promise<void> {
	const { judges, missing } = await loadBaselines(corpus);
	if (missing.length > 0) say(`\nnot installed, so not compared: ${missing.join(', ')}`);
	const ours: readonly Judge[] = [
		{ name: 'cues alone', judge: ourJudge(null) },
		{ name: 'Amends', judge: ourJudge(model) },
	];
	const files = readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort();
	for (const file of files) printSet(join(folder, file), ours, judges);
}

/** Log-odds around the threshold, so that 0 divides as the verdict does. */
const ourJudge =
	(model: Model | null): Judge['judge'] =>
	(text) => {
		const { complaint, skip } = judgeText('', text, model);
		return skip ? -1 : complaint.score - 0.5;
	};

function printSet(file: string, ours: readonly Judge[], baselines: readonly Judge[]): void {
	const name = basename(file, '.jsonl');
	const rows = labelledOf(file);
	const [first] = rows;
	if (!first || rows.every(({ should }) => should === first.should)) return;
	const label = TRUE_LABELS.has(name) ? 'labelled as complaints' : 'proxy label';
	const tier = Object.hasOwn(TIER_A, name) ? 'tier A: part of it trains the model' : 'never trained on';
	const judges = [...(first.lang === 'en' ? baselines : []), ...ours];
	say(`\n${name} (${rows.length} rows, ${label}, ${tier})\n${judgesTable(judges.map((judge) => ask(judge, rows)))}`);
}

function ask({ name, judge }: Judge, rows: readonly Labelled[]): Parameters<typeof judgesTable>[0][number] {
	const counted = noneCounted();
	const scored = rows.map(({ text, should }) => ({ score: judge(text), should }));
	for (const { score, should } of scored) count(counted, should, score >= 0);
	return { name, counted, scored };
}

function labelledOf(file: string): readonly Labelled[] {
	const all = readLines(file, LOOSE_ROW).flatMap((loose) => {
		const row = ROW.safeParse(loose);
		if (!row.success) return [];
		const { text, lang, complaint, sentiment } = row.data;
		if (complaint === undefined && sentiment === undefined) return [];
		return [{ text, lang, should: complaint === undefined ? sentiment === 'negative' : complaint === 1 }];
	});
	const every = Math.max(1, Math.floor(all.length / ROWS_AT_MOST));
	return all.filter((_, index) => index % every === 0).slice(0, ROWS_AT_MOST);
}

const LOOSE_ROW = z.record(z.string(), z.unknown());

const say = (text: string): void => void process.stdout.write(`${text}\n`);
