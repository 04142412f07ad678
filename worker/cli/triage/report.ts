import { SEVERITIES } from '../../../shared/severity.ts';
import type { BrokenLine, MailLine } from './mail-line.ts';

export type Line = MailLine | BrokenLine;

const isBroken = (line: Line): line is BrokenLine => 'error' in line;

/** One JSON object a line, for programs. */
export const asJson = (line: Line): string => JSON.stringify(line);

/** The columns of the table for people; `width` null: what is left of the line. */
const COLUMNS: readonly {
	readonly title: string;
	readonly width: number | null;
	readonly of: (line: MailLine) => string;
}[] = [
	{ title: 'file', width: 34, of: ({ file }) => file },
	{ title: 'what', width: 12, of: whatOf },
	{ title: 'sev', width: 3, of: ({ severity }) => severity ?? '' },
	{ title: 'stage', width: 13, of: ({ stage }) => stage ?? '' },
	{ title: 'lang', width: 7, of: ({ language }) => language },
	{ title: 'signals', width: 22, of: ({ signals }) => [...new Set(signals.map(({ name }) => name))].join(' ') },
	{
		title: 'because',
		width: null,
		of: ({ because }) =>
			because
				.slice(0, 2)
				.map(({ cue, quote }) => `${cue} “${quote}”`)
				.join(' '),
	},
];

function whatOf({ skip, complaint }: MailLine): string {
	return skip ?? (complaint.is ? `complaint ${Math.round(complaint.score * 100)}` : '-');
}

/**
 * The table for people, and one line that sums it up.
 * @param width of the screen, in characters
 */
export function asTable(lines: readonly Line[], width: number): string {
	const head = COLUMNS.map((column) => cell(column.title, column.width)).join(' ');
	const rows = lines.map((line) => (isBroken(line) ? `${cell(line.file, 34)} ✗ ${line.error}` : rowOf(line)));
	return [head, ...rows]
		.map((row) => cut(row, width))
		.concat('', summary(lines), '')
		.join('\n');
}

const rowOf = (line: MailLine): string => COLUMNS.map((column) => cell(column.of(line), column.width)).join(' ');

/** Of a long path the end tells more than the start. */
function cell(text: string, width: number | null): string {
	const plain = text.replace(/\s+/g, ' ');
	if (width === null) return plain;
	return plain.length <= width ? plain.padEnd(width) : `…${plain.slice(plain.length - width + 1)}`;
}

const cut = (row: string, width: number): string =>
	row.length <= width ? row.trimEnd() : `${row.slice(0, width - 1)}…`;

function summary(lines: readonly Line[]): string {
	const read = lines.filter((line): line is MailLine => !isBroken(line));
	const complaints = read.filter(({ complaint }) => complaint.is);
	const severities = Object.keys(SEVERITIES).map(
		(name) => `${name} ${complaints.filter(({ severity }) => severity === name).length}`,
	);
	const skipped = read.filter(({ skip }) => skip !== null).length;
	return `${lines.length} mails: ${complaints.length} complaints (${severities.join(', ')}), ${skipped} skipped, ${lines.length - read.length} broken`;
}
