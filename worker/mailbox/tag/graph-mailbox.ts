import { z } from 'zod';
import type { MessageId } from '../../../shared/mail.ts';
import type { Log } from '../deps.ts';

/** One question to Microsoft Graph; `path` is encoded and lies below the version. */
export interface GraphQuestion {
	readonly method: 'GET' | 'POST' | 'PATCH';
	readonly path: string;
	readonly ifMatch?: string;
	readonly json?: object;
}

/** What Graph answered: the status of HTTP, Graph's own code where it refused, and the body. */
export interface GraphReply {
	readonly status: number;
	readonly code: string;
	readonly body: unknown;
}

/** What tagging asks of Microsoft Graph. */
export interface GraphMailbox {
	readonly address: string;
	/** Asks all, in order, each again while Graph says "later". What is thrown says how to `mend` it. */
	askAll(questions: readonly GraphQuestion[]): Promise<readonly GraphReply[]>;
	readonly log: Pick<Log, 'info' | 'warn'>;
}

/** A mail as Graph shows it. */
export interface GraphMail {
	readonly id: string;
	/** changes with every change of the mail */
	readonly etag: string;
	readonly categories: readonly string[];
}

/** What came of looking for a mail: `refused` with the reason. */
export type Search =
	| { readonly state: 'found'; readonly mails: readonly GraphMail[] }
	| { readonly state: 'refused'; readonly reason: string };

const mailShape = z.object({
	id: z.string().min(1),
	'@odata.etag': z.string().min(1),
	categories: z.array(z.string()).nullish(),
});
const foundShape = z.object({ value: z.array(mailShape) });

const toMail = ({ id, categories, ...rest }: z.infer<typeof mailShape>): GraphMail => ({
	id,
	etag: rest['@odata.etag'],
	categories: categories ?? [],
});

/** Copies of one mail that are looked at: more is no mailbox but a loop. */
const MOST_COPIES = 10;

/** The path of this mailbox. */
export const pathOf = ({ address }: Pick<GraphMailbox, 'address'>): string => `/users/${encodeURIComponent(address)}`;

/** The question for the mails with a Message-ID: quotes doubled, as OData has it. */
export const searchFor = (graph: GraphMailbox, id: MessageId): GraphQuestion => {
	const filter = encodeURIComponent(`internetMessageId eq '${id.replaceAll("'", "''")}'`);
	return {
		method: 'GET',
		path: `${pathOf(graph)}/messages?$filter=${filter}&$select=id,categories&$top=${MOST_COPIES}`,
	};
};

/** The question for one mail as it is now. */
export const lookAt = (graph: GraphMailbox, id: string): GraphQuestion => ({
	method: 'GET',
	path: `${pathOf(graph)}/messages/${encodeURIComponent(id)}?$select=id,categories`,
});

/** The order to give a mail these categories, unless somebody changed it since it was read. */
export const putCategories = (graph: GraphMailbox, mail: GraphMail, categories: readonly string[]): GraphQuestion => ({
	method: 'PATCH',
	path: `${pathOf(graph)}/messages/${encodeURIComponent(mail.id)}`,
	ifMatch: mail.etag,
	json: { categories },
});

/** The mails of an answer to `searchFor`. */
export function readSearch(reply: GraphReply): Search {
	const found = foundShape.safeParse(reply.body);
	if (reply.status === 200 && found.success) return { state: 'found', mails: found.data.value.map(toMail) };
	return { state: 'refused', reason: sayRefusal(reply) };
}

/** The mail of an answer to `lookAt`; null: it is there no more. */
export function readMail(reply: GraphReply): GraphMail | { readonly reason: string } | null {
	if (reply.status === 404) return null;
	const found = mailShape.safeParse(reply.body);
	return reply.status === 200 && found.success ? toMail(found.data) : { reason: sayRefusal(reply) };
}

const MENDS: Readonly<Record<number, string>> = {
	401: 'the access token was refused',
	403: 'the application lacks the permission Mail.ReadWrite for this mailbox (docs/exchange-online.md)',
	404: 'there is no such mailbox in this tenant',
	429: 'too much was asked; it is tried again later',
	503: 'Graph is busy; it is tried again later',
};

/** A refusal in words. */
export function sayRefusal({ status, code }: GraphReply): string {
	const told = code === '' ? `Graph answered ${status}` : `Graph answered ${status} ${code}`;
	const why = MENDS[status];
	return why === undefined ? told : `${told}: ${why}`;
}
