import { CORRECTIONS, type CorrectionKind } from '../../../shared/correction.ts';
import type { TriageReport } from '../../../shared/triage-report.ts';

/** What heads each kind of correction. */
const HEADS: Readonly<Record<CorrectionKind, string>> = {
	'not-a-complaint': 'false alarm',
	'complaint-after-all': 'miss',
	severity: 'severity',
	'signal-wrong': 'signal wrong',
	'signal-missing': 'signal missing',
};

/** The report as tables for people. */
export function reportAsText(report: TriageReport): string {
	const waiting = `${report.waiting} ${report.waiting === 1 ? 'correction waits' : 'corrections wait'} for the next training.`;
	return [
		`${report.judging} judges. ${waiting}`,
		...section('Corrections by week (its Monday)', weekRows(report)),
		...section('By language', languageRows(report)),
		...section('Models, newest first', modelRows(report)),
		...report.models
			.filter(({ state }) => state !== 'shipped')
			.map(({ version, state, because }) => `${version} ${state}: ${because}`),
	].join('\n');
}

const section = (title: string, [head, ...rows]: readonly Row[]): readonly string[] =>
	rows.length === 0 || head === undefined ? ['', `${title}: none yet.`] : ['', title, ...table([head, ...rows]), ''];

type Row = readonly string[];

function weekRows({ weeks }: TriageReport): readonly Row[] {
	const kinds = Object.keys(CORRECTIONS) as CorrectionKind[];
	return [
		['week', ...kinds.map((kind) => HEADS[kind])],
		...weeks.map(({ week, corrections }) => [week, ...kinds.map((kind) => String(corrections[kind]))]),
	];
}

function languageRows({ languages }: TriageReport): readonly Row[] {
	return [
		['language', 'mails', 'complaints', 'false alarms', 'misses'],
		...languages.map(({ language, mails, complaints, falseAlarms, misses }) => [
			language,
			...[mails, complaints, falseAlarms, misses].map(String),
		]),
	];
}

function modelRows({ models }: TriageReport): readonly Row[] {
	return [
		[
			'version',
			'state',
			'since',
			'mails',
			'agreed',
			'F1 before',
			'F1 after',
			'corrections before',
			'corrections after',
		],
		...models.map(({ version, state, at, mails, agreement, before, after }) => [
			version,
			state,
			at.slice(0, 10),
			String(mails),
			percent(agreement),
			points(before),
			points(after),
			percent(before?.agreement ?? null),
			percent(after?.agreement ?? null),
		]),
	];
}

const percent = (value: number | null): string => (value === null ? '–' : `${value} %`);
const points = (trial: TriageReport['models'][number]['before']): string =>
	trial === null ? '–' : String(trial.frozenF1);

/** Columns as wide as their widest cell; numbers to the right. */
function table(rows: readonly Row[]): readonly string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	return rows.map((row) =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
}
