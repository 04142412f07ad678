import type { CaseView, MailView } from '../../../shared/api-shapes.ts';

/** The mails that insult: those that triage found so, those that hold the words; where neither is to be found, all of the customer's. */
export function abusiveMails(supportCase: CaseView): ReadonlySet<string> {
	const quotes = abuseOf(supportCase);
	if (quotes.length === 0) return new Set();
	const theirs = supportCase.mails.filter(({ side }) => side === 'customer');
	const holding = theirs.filter(({ isAbusive, words }) => isAbusive || holdsAny(words, quotes));
	return new Set((holding.length > 0 ? holding : theirs).map(({ id }: MailView) => id));
}

/** Whether a quote repeats the abusive words, and so is not to be read before somebody is ready for them. */
export function isShielded(supportCase: CaseView, quote: string): boolean {
	return quote !== '' && holdsAny(quote, abuseOf(supportCase));
}

const abuseOf = ({ signals }: CaseView): readonly string[] =>
	signals.filter(({ name }) => name === 'abuse').map(({ quote }) => plain(quote));

const holdsAny = (text: string, quotes: readonly string[]): boolean =>
	quotes.some((quote) => quote !== '' && plain(text).includes(quote));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
