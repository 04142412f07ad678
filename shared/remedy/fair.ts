import type { Side } from '../mail.ts';
import type { Sought } from '../signal.ts';
import type { Instant } from '../time.ts';
import type { Said } from '../triage/verdict.ts';

/** A mail of the case, as far as it may tell what the customer would consider fair. Oldest first in a list. */
export interface FairMail {
	readonly id: string;
	readonly side: Side | 'other';
	readonly at: Instant;
	/** the writer's own words */
	readonly words: string;
	readonly said: readonly Said[];
	readonly sought: readonly Sought[];
}

/** Words of the customer that may be the answer. `isAnswer`: they follow our question "what would you consider fair?". */
export interface FairOffer {
	readonly words: string;
	readonly mailId: string;
	readonly at: Instant;
	readonly isAnswer: boolean;
}

/** Enough to choose from; more is noise. */
const MOST_OFFERS = 4;

/** An answer in so many words is kept whole; of a longer mail only the sentences that ask for something. */
const WHOLE_AT_MOST = 400;

/**
 * What the customer said would be fair, found in the mails: the answers to our question first, the newest before the older, then whatever else the
 * customer asked for. Each sentence once, in the customer's own words.
 */
export function fairOffers(mails: readonly FairMail[]): readonly FairOffer[] {
	const answers = answersIn(mails);
	const asked = mails
		.filter(({ side }) => side === 'customer')
		.flatMap((mail) => mail.sought.map(({ quote }) => offer(mail, quote, false)))
		.reverse();
	const seen: string[] = [];
	return [...answers, ...asked]
		.filter(({ words }) => {
			const plain = folded(words);
			// A sentence that stands in an answer already is not offered again.
			if (plain === '' || seen.some((known) => known.includes(plain))) return false;
			seen.push(plain);
			return true;
		})
		.slice(0, MOST_OFFERS);
}

/** The customer's first mail after each of our questions. */
function answersIn(mails: readonly FairMail[]): readonly FairOffer[] {
	const answering = mails.flatMap((mail, index) => {
		if (mail.side !== 'team' || !mail.said.some(({ act }) => act === 'fair-question')) return [];
		const answer = mails.slice(index + 1).find(({ side }) => side === 'customer');
		return answer === undefined ? [] : [answer];
	});
	return [...new Set(answering)].reverse().flatMap((mail) => {
		const { words, sought } = mail;
		const message = withoutFrame(words);
		if (message.length <= WHOLE_AT_MOST) return [offer(mail, message, true)];
		return sought.map(({ quote }) => offer(mail, quote, true));
	});
}

/** A greeting and a name stand in paragraphs of their own, and this is as long as they are. */
const FRAME_AT_MOST = 60;

/** What is said between greeting and name. */
function withoutFrame(words: string): string {
	const paragraphs = words.trim().split(/\n\s*\n/);
	const [first = ''] = paragraphs;
	const last = paragraphs.at(-1) ?? '';
	const from = first.length <= FRAME_AT_MOST && /[,!]\s*$/.test(first) ? 1 : 0;
	const to =
		last.length <= FRAME_AT_MOST && !/[.!?…]["”»)]*\s*$/.test(last) ? paragraphs.length - 1 : paragraphs.length;
	return to > from ? paragraphs.slice(from, to).join('\n\n').trim() : words.trim();
}

const offer = ({ id, at }: FairMail, words: string, isAnswer: boolean): FairOffer => ({
	words,
	mailId: id,
	at,
	isAnswer,
});

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
