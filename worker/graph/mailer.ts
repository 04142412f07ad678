import { messageOf } from '../errors.ts';
import type { Delivery } from '../letter.ts';
import { composeLetter, type Mailer } from '../mailer.ts';
import { GraphFailure } from './failure.ts';
import type { Graph } from './graph.ts';
import type { GraphAnswer } from './request.ts';

/**
 * The way out where SMTP is closed: Graph takes the mail as MIME, with its Message-ID and headers, and files it in Sent itself.
 * A mail is offered once; whether to offer it again is for whoever sends.
 * @param address of the mailbox that sends
 */
export function createGraphMailer(address: string, graph: Pick<Graph, 'ask'>): Mailer {
	const mailbox = `/users/${encodeURIComponent(address)}`;
	return {
		send: async (letter) => {
			const mime = (await composeLetter(letter)).toString('base64');
			try {
				return deliveryOf(await graph.ask({ method: 'POST', path: `${mailbox}/sendMail`, mime }));
			} catch (error) {
				const isUnsure = error instanceof GraphFailure && error.maySent;
				return { state: isUnsure ? 'unknown' : 'temporary', says: messageOf(error) };
			}
		},
		compose: composeLetter,
		// Only that Graph lets us in: it has no question whose answer is "you may send", save sending.
		verify: () =>
			graph.ask({ method: 'GET', path: `${mailbox}/mailFolders/inbox?$select=id` }).then(refusalOf, messageOf),
		close: () => undefined,
	};
}

/** An application that may send and not read is refused here and yet sends. */
const refusalOf = (answer: GraphAnswer): string | null =>
	answer.status === 200 || answer.status === 403 ? null : sayRefusal(answer);

/** The mail itself is at fault: malformed, or larger than Graph takes. */
const OF_THE_MAIL: ReadonlySet<number> = new Set([400, 413, 415, 422]);

/** Said by whoever stands before the mailbox, which may have taken the mail all the same. */
const UNSURE: ReadonlySet<number> = new Set([408, 500, 502, 504]);

function deliveryOf(answer: GraphAnswer): Delivery {
	const { status } = answer;
	if (status >= 200 && status < 300) return { state: 'sent' };
	const says = sayRefusal(answer);
	if (OF_THE_MAIL.has(status)) return { state: 'permanent', says };
	return { state: UNSURE.has(status) ? 'unknown' : 'temporary', says };
}

/** What a person can do about a refusal of Graph, by its status. */
const MENDS: Readonly<Record<number, string>> = {
	401: 'the access token was refused',
	403: 'the application lacks the permission Mail.Send for this mailbox',
	404: 'there is no such mailbox in this tenant',
	413: 'the mail is too large for Graph, which takes 4 MB',
	429: 'too much was asked; it is tried again later',
};

function sayRefusal({ status, code }: GraphAnswer): string {
	const why = MENDS[status];
	const told = code === '' ? `Graph answers ${status}` : `Graph answers ${status} ${code}`;
	return why === undefined ? told : `${told}: ${why}`;
}
