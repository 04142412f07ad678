import type { Language } from '../language.ts';
import { isReplySubject } from '../subject.ts';
import { fillParagraph, type Values } from './fill-template.ts';
import { type LetterText, oneLine } from './letter.ts';
import { LINK_LABELS } from './link-labels.ts';
import { type Inline, type Link, toHtml, toText } from './paragraphs.ts';
import type { Template } from './template.ts';

/** What a mail to a customer may speak of; everything beyond the first five may be missing. */
export interface LetterFacts extends LetterExtras {
	/** of the case */
	readonly language: Language;
	/** the customer's name; may be empty */
	readonly customer: string;
	/** of the mail that this one answers */
	readonly subject: string;
	/** empty when nobody has the case: then the mailbox signs alone */
	readonly agent: string;
	readonly mailbox: string;
}

/** What only some letters speak of. */
export interface LetterExtras {
	/** to the five questions */
	readonly link?: string | null;
	/** ends mails like this one for ever */
	readonly optOutLink?: string | null;
	/** a note is planned, and nobody knows where to send it */
	readonly askAddress?: boolean;
	/** what had gone wrong for this customer */
	readonly wrong?: string;
	/** what was mended */
	readonly fixed?: string;
}

/** Names come from outside; a longer one is an attack or a mistake. */
const LONGEST_NAME = 80;
const LONGEST_SUBJECT = 150;
const LONGEST_SAID = 1_000;

/**
 * Writes a mail to the customer from a template, in the case's language. What is missing leaves no gap; a template of which nothing is
 * left makes an empty letter, and the check at saving sees to it that there is none.
 */
export function writeToCustomer(template: Template, facts: LetterFacts): LetterText {
	const values = valuesOf(facts);
	const paragraphs = template.paragraphs
		.map((paragraph) => fillParagraph(paragraph, values))
		.filter((paragraph) => paragraph.length > 0);
	return {
		subject: subjectOf(template, facts, values),
		text: toText(paragraphs),
		html: toHtml(paragraphs, facts.language),
	};
}

function valuesOf(facts: LetterFacts): Values {
	const labels = LINK_LABELS[facts.language];
	return {
		customer: oneLine(facts.customer, LONGEST_NAME),
		agent: oneLine(facts.agent, LONGEST_NAME),
		mailbox: oneLine(facts.mailbox, LONGEST_NAME),
		subject: oneLine(facts.subject, LONGEST_SUBJECT),
		link: linkOf(facts.link, labels.link),
		optOutLink: linkOf(facts.optOutLink, labels.optOutLink),
		wrong: oneLine(facts.wrong ?? '', LONGEST_SAID),
		fixed: oneLine(facts.fixed ?? '', LONGEST_SAID),
		askAddress: facts.askAddress === true ? 'yes' : '',
	};
}

/** Only an address on the web becomes a link; anything else counts as missing. */
const linkOf = (link: string | null | undefined, label: string): Link | '' =>
	link && /^https?:\/\/[^\s<>"]+$/.test(link) ? { label, link } : '';

function subjectOf({ subject }: Template, facts: LetterFacts, values: Values): string {
	const own = subject === null ? '' : fillParagraph(subject, values).map(wordsOf).join('');
	return own === '' ? answerTo(oneLine(facts.subject, LONGEST_SUBJECT)) : oneLine(own, LONGEST_SUBJECT);
}

const wordsOf = (part: Inline): string => (typeof part === 'string' ? part : '');

/** A subject that answers already, in whatever language, is left as the customer's mail program knows it. */
const answerTo = (subject: string): string => (isReplySubject(subject) ? subject : `Re: ${subject}`);
