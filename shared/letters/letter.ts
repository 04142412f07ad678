import type { Language } from '../language.ts';
import { quoted } from '../quotation.ts';
import type { Severity } from '../severity.ts';
import type { Instant } from '../time.ts';
import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import { IT } from './it.ts';
import type { LetterBook, NudgeKind } from './letter-book.ts';
import { type Paragraph, toHtml, toText } from './paragraphs.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

/** The words of one mail. `subject` is one line; `html` holds nothing but escaped text and links of ours. */
export interface LetterText {
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/** What a nudge is about, as the case has it. */
export interface NudgeAbout {
	readonly kind: NudgeKind;
	readonly caseNumber: number;
	readonly customer: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly severity: Severity;
	/** null: nothing is due at a moment */
	readonly dueAt: Instant | null;
	readonly timeZone: string;
	/** of the case in the console */
	readonly link: string;
	/** null: the reader is the agent of the case; else the agent's name, empty when nobody has it, and who was told before, the first first */
	readonly forLead: {
		readonly assignee: string;
		readonly told?: readonly { readonly name: string; readonly at: Instant }[];
	} | null;
	/** what this kind of nudge knows beyond the case */
	readonly more?: NudgeMore;
}

/** What a nudge may add, each where it has it. All come from outside and are cut to one line. */
export interface NudgeMore {
	/** what is asked for or was granted, as the reader writes it */
	readonly what?: string;
	/** the colleague who promised, asked, approved or declined */
	readonly by?: string;
	/** somebody's own words: what was promised, the reason, the customer's line; shown in quotation marks */
	readonly quote?: string;
	/** a sentence of ours in the reader's language, that stands alone */
	readonly note?: string;
}

const BOOKS: Record<Language, LetterBook> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** Names come from outside; a longer one is an attack or a mistake. */
const LONGEST_NAME = 80;
const LONGEST_SUBJECT = 150;
const LONGEST_SAID = 1_000;

/** Writes a nudge to a colleague, in the colleague's language. */
export function writeNudge(
	about: NudgeAbout,
	reader: { readonly name: string; readonly language: Language },
): LetterText {
	const book = BOOKS[reader.language];
	const facts = {
		number: about.caseNumber,
		customer: oneLine(about.customer.name, LONGEST_NAME) || oneLine(about.customer.address, LONGEST_NAME),
		subject: oneLine(about.subject, LONGEST_SUBJECT),
		severity: about.severity,
		due: about.dueAt === null ? '' : writeMoment(about.dueAt, reader.language, about.timeZone),
		what: oneLine(about.more?.what ?? '', LONGEST_NAME),
		by: oneLine(about.more?.by ?? '', LONGEST_NAME),
	};
	const quote = oneLine(about.more?.quote ?? '', LONGEST_SAID);
	const note = oneLine(about.more?.note ?? '', LONGEST_SAID);
	const { subject, says } = book.nudges[about.kind];
	const paragraphs: readonly Paragraph[] = [
		book.greeting(oneLine(reader.name, LONGEST_NAME)),
		says(facts),
		...(quote === '' ? [] : [quoted(quote, reader.language)]),
		...(note === '' ? [] : [note]),
		...reasonForLead(book, about, reader.language),
		`${book.caseWord} ${facts.number} · ${facts.severity} · ${facts.customer} · ${facts.subject}`,
		...(facts.due === '' ? [] : [`${book.dueWord}: ${facts.due}`]),
		{ label: book.openWord, link: about.link },
	];
	return {
		subject: `${subject}: ${facts.customer} · ${book.caseWord} ${facts.number} (${facts.severity})`,
		text: toText(paragraphs),
		html: toHtml(paragraphs, reader.language),
	};
}

/**
 * One line of plain text out of a name or subject that somebody else wrote: no line break that could begin a header, no control
 * character, no mark that turns the direction of writing; cut after `longest` characters.
 */
export function oneLine(text: string, longest: number): string {
	const plain = text
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();
	// As people count characters; one that is longer than these units is an attack, and is cut with the rest.
	const characters = Array.from(new Intl.Segmenter().segment(plain.slice(0, longest * 16)), ({ segment }) => segment);
	return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** A moment as the reader writes it, with the time zone where the team works. English writes it as most of the world does, without AM and PM. */
export function writeMoment(at: Instant, language: Language, timeZone: string): string {
	return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit',
		timeZone,
		timeZoneName: 'short',
	}).format(at);
}

function reasonForLead(
	{ forLead: words }: LetterBook,
	{ forLead, timeZone }: NudgeAbout,
	language: Language,
): readonly string[] {
	if (forLead === null) return [];
	const { assignee, told = [] } = forLead;
	const who = told.map(({ name, at }, index) => {
		const since = writeMoment(at, language, timeZone);
		return (index === 0 ? words.knows : words.knowsToo)(oneLine(name, LONGEST_NAME), since);
	});
	if (who.length > 0) return [(assignee === '' ? words.nobodySince : words.stillOpenSince)(who.join(', '))];
	return [assignee === '' ? words.nobody : words.stillOpen(oneLine(assignee, LONGEST_NAME))];
}
