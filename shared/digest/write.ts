import type { Language } from '../language.ts';
import type { LetterText } from '../letters/letter.ts';
import { type Paragraph, toHtml, toText } from '../letters/paragraphs.ts';
import { formatMessage } from '../locale/format.ts';
import type { Severity } from '../severity.ts';
import { DIGEST_WORDS, type DigestWords } from './words.ts';

/** The figures of a week. */
export interface WeekFigures {
	readonly opened: number;
	readonly recovered: number;
	readonly lost: number;
	/** minutes from the complaint to the acknowledgement, the median; null: nobody was answered that week */
	readonly acknowledged: number | null;
}

/** What a digest tells. No customer is named: a mail on a phone is read by neighbours. */
export interface DigestAbout {
	readonly late: number;
	readonly atRisk: number;
	readonly due: number;
	/** of what is late, how much a lead or an administrator was told of */
	readonly escalated: number;
	/** open cases that nobody has */
	readonly unassigned: number;
	/** the worst first, a handful */
	readonly worst: readonly {
		readonly caseNumber: number;
		readonly severity: Severity;
		/** what is due, in the reader's language */
		readonly what: string;
		/** whose work it is; null: nobody's */
		readonly doer: string | null;
		readonly link: string;
	}[];
	/** of the page of what is late */
	readonly link: string;
	/** null in a daily one */
	readonly weeks: { readonly last: WeekFigures; readonly before: WeekFigures } | null;
}

/** True when a digest would say nothing: then none is sent. */
export const isNothingToSay = ({ late, atRisk, due, unassigned, weeks }: DigestAbout): boolean =>
	late + atRisk + due + unassigned === 0 && (weeks === null || [weeks.last, weeks.before].every(isEmptyWeek));

const isEmptyWeek = ({ opened, recovered, lost, acknowledged }: WeekFigures): boolean =>
	opened + recovered + lost === 0 && acknowledged === null;

/** Writes a digest in the reader's language. */
export function writeDigest(
	about: DigestAbout,
	reader: { readonly name: string; readonly language: Language },
): LetterText {
	const { language } = reader;
	const words = DIGEST_WORDS[language];
	const { late, atRisk, due, escalated, unassigned, weeks } = about;
	const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
		formatMessage(text, values, language);
	const paragraphs: readonly Paragraph[] = [
		fill(words.greeting, { name: reader.name }),
		fill(words.standing, { late, atRisk, due }),
		...(escalated > 0 ? [fill(words.escalated, { count: escalated })] : []),
		...(unassigned > 0 ? [fill(words.unassigned, { count: unassigned })] : []),
		...(about.worst.length > 0 ? [words.worst] : []),
		...about.worst.map(({ caseNumber, severity, what, doer, link }) => ({
			label: `#${caseNumber} · ${severity} · ${what} · ${doer ?? words.nobody}`,
			link,
		})),
		...(weeks === null ? [] : [words.week, ...weekLines(words, weeks, fill)]),
		{ label: words.open, link: about.link },
		words.stop,
	];
	const subject =
		weeks === null
			? fill(words.daily, { late, atRisk })
			: fill(words.weekly, { opened: weeks.last.opened, recovered: weeks.last.recovered, late });
	return { subject, text: toText(paragraphs), html: toHtml(paragraphs, language) };
}

const LINES = ['opened', 'recovered', 'lost', 'acknowledged'] as const;

const weekLines = (
	words: DigestWords,
	{ last, before }: NonNullable<DigestAbout['weeks']>,
	fill: (text: string, values: Readonly<Record<string, string | number>>) => string,
): readonly string[] =>
	LINES.map((line) =>
		fill(words.compared, {
			what: words[line],
			last: last[line] ?? words.none,
			before: before[line] ?? words.none,
		}),
	);
