import { asMessageId, type Mail } from '../../shared/mail.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Db } from '../store/connect.ts';
import { erasedAddresses, erasedMessages } from '../store/erased-names.ts';

type Signs = Pick<KeyRing, 'sign'>;

/**
 * Those of these mails that were erased and must not be read in again: the very mail, by its Message-ID; and mails of somebody who was erased,
 * or to nobody else, that the server got before that. What they write afterwards is new.
 */
export async function erasedMails(db: Db, keyRing: Signs, mails: readonly Mail[]): Promise<ReadonlySet<Mail>> {
	const people = mails.flatMap(({ from, to }) => [from, ...to].map((one) => one?.address ?? ''));
	const messages = await erasedMessages(db, keyRing, mails.map(nameOf));
	const addresses = await erasedAddresses(
		db,
		keyRing,
		people.filter((address) => address !== ''),
	);
	const isErased = (mail: Mail): boolean => {
		if (messages.has(nameOf(mail))) return true;
		const before = (address: string | undefined): boolean =>
			mail.receivedAt <= (addresses.get(address ?? '') ?? -Infinity);
		return before(mail.from?.address) || (mail.to.length > 0 && mail.to.every(({ address }) => before(address)));
	};
	return new Set(mails.filter(isErased));
}

/** Whether a mail that somebody has open was erased. @param messageId as a mail program tells it */
export async function wasErased(db: Db, keyRing: Signs, messageId: string): Promise<boolean> {
	const name = asMessageId(messageId);
	return name !== null && (await erasedMessages(db, keyRing, [name])).size > 0;
}

/** By what a mail is known again. */
const nameOf = ({ messageId, contentHash }: Mail): string => messageId ?? contentHash;
