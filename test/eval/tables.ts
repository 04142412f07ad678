import { SEVERITIES } from '../../shared/severity.ts';
import { areaUnderCurve, f1, macroF1, precision, recall, type Scored, type YesNo } from './figures.ts';
import type { Measured } from './measure.ts';

/** Rows of cells in columns as wide as their widest cell, numbers as they come. */
export function tableOf(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** Three digits without the zero, `–` where there was nothing to count. */
export const figure = (value: number): string =>
	Number.isNaN(value) ? '–' : value === 1 ? '1.00' : value.toFixed(3).replace(/^0/, '');

/** One line a language: complaint, severity, stage, language, calibration. */
export function mainTable(rows: readonly { readonly name: string; readonly measured: Measured }[]): string {
	const head = [
		'',
		'mails',
		'P',
		'R',
		'F1',
		'hit',
		'false',
		'missed',
		'right no',
		'kappa',
		'critical',
		'stage',
		'lang',
		'calib. error',
	];
	const lines = rows.map(({ name, measured }) => {
		const { complaint, severityKappa, criticalRecall, stage, language, calibrationError } = measured;
		const counts = [complaint.hit, complaint.falseAlarm, complaint.missed, complaint.rightNo].map(String);
		const rates = [precision(complaint), recall(complaint), f1(complaint)].map(figure);
		const others = [severityKappa, criticalRecall, stage, language, calibrationError].map(figure);
		return [name, String(measured.mails), ...rates, ...counts, ...others];
	});
	return tableOf([head, ...lines]);
}

/** Precision and recall of each name, a pair of columns a language. */
export function namesTable(
	rows: readonly { readonly name: string; readonly counted: Readonly<Record<string, YesNo>> }[],
): string {
	const names = Object.keys(rows[0]?.counted ?? {});
	const cellOf = (counted: YesNo | undefined): string =>
		counted ? `${figure(precision(counted)).slice(0, 3)}/${figure(recall(counted)).slice(0, 3)}` : '';
	const lines = names.map((name) => [name, ...rows.map(({ counted }) => cellOf(counted[name]))]);
	return tableOf([['P/R', ...rows.map(({ name }) => name)], ...lines]);
}

/** What each severity was taken for. */
export function severityTable({ severity }: Measured): string {
	const names = Object.keys(SEVERITIES);
	return tableOf([
		['is \\ found', ...names],
		...severity.map((row, index) => [names[index] ?? '', ...row.map(String)]),
	]);
}

/** Several judges on one set. */
export function judgesTable(
	rows: readonly { readonly name: string; readonly counted: YesNo; readonly scored: readonly Scored[] }[],
): string {
	const lines = rows.map(({ name, counted, scored }) => [
		name,
		...[macroF1(counted), f1(counted), precision(counted), recall(counted), areaUnderCurve(scored)].map(figure),
	]);
	return tableOf([['', 'macro F1', 'F1', 'P', 'R', 'AUC'], ...lines]);
}
