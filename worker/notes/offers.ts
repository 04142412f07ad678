import type { CaseNoteView } from '../../shared/api/notes.ts';
import { isLanguage } from '../../shared/language.ts';
import { findAddresses } from '../../shared/note/find-address.ts';
import type { Sender } from '../sheet/envelope.ts';
import { searchedMails } from '../store/addresses.ts';
import type { Db } from '../store/connect.ts';
import { moment } from '../store/views/moment.ts';
import { formatAddress } from './format-address.ts';

type Offer = CaseNoteView['offers'][number];

/** A person chooses among a few; more are a list of branches. */
const MOST_OFFERED = 3;

/** Addresses that stand in the customer's own mails, the newest mail first, each once. Our own, which customers copy, is none of them. */
export async function offerAddresses(
	db: Db,
	wanted: Parameters<typeof searchedMails>[1],
	sender: Sender,
): Promise<Offer[]> {
	const mails = await searchedMails(db, wanted);
	const offers = mails.flatMap(({ id, at, text, fromName, fromAddress, language }): Offer[] => {
		const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1);
		return findAddresses(text, { domain, language: isLanguage(language) ? language : 'unknown' }).map(
			({ parts, quote }) => ({
				name: fromName,
				lines: [...formatAddress(parts)],
				country: parts.country,
				quote,
				mailId: id,
				at: moment(at),
			}),
		);
	});
	const own = wordsOf(sender.lines);
	const fresh = new Map(offers.toReversed().map((offer) => [wordsOf(offer.lines), offer]));
	fresh.delete(own);
	return [...fresh.values()].toReversed().slice(0, MOST_OFFERED);
}

const wordsOf = (lines: readonly string[]): string =>
	lines
		.join(' ')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
