import { z } from 'zod';

/** One question to Graph. Header names are lower case; `path` is below the version. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

export interface Reply {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: unknown;
}

/** A mail that lies in the mailbox; `version` is what its entity tag shows. */
export interface StoredMail {
	readonly id: string;
	readonly messageId: string;
	categories: string[];
	version: number;
}

/** The mailbox behind the stand-in. */
export interface GraphMailboxState {
	readonly address: string;
	readonly mails: StoredMail[];
	readonly masters: { displayName: string; color: string }[];
	/** permissions that the application lacks */
	readonly refuses: ('Mail.ReadWrite' | 'Mail.Send' | 'MailboxSettings.ReadWrite')[];
	/** mails that were sent, as MIME */
	readonly sent: Buffer[];
	/** how a mail to come is answered; null: it is sent */
	answerToSend: { readonly status: number; readonly code: string } | 'hang-up' | null;
}

const refusal = (status: number, code: string): Reply => ({
	status,
	headers: {},
	body: { error: { code, message: code } },
});
const good = (body: unknown, status = 200): Reply => ({ status, headers: {}, body });

/** Answers one question as Graph does, and changes the mailbox where it was told to. */
export function replyTo(mailbox: GraphMailboxState, asked: Asked): Reply {
	const { pathname, searchParams } = new URL(asked.path, 'http://graph.invalid');
	const [, users, user = '', ...rest] = pathname.split('/').map(decodeURIComponent);
	if (users !== 'users') return refusal(400, 'BadRequest');
	if (user !== mailbox.address) return refusal(404, 'ErrorInvalidUser');
	const route = `${asked.method} ${rest[0] === 'messages' && rest.length === 2 ? 'messages/one' : rest.join('/')}`;
	const row = ROUTES[route];
	if (row === undefined) return refusal(405, 'ErrorMethodNotAllowed');
	if (mailbox.refuses.includes(row.needs)) return refusal(403, 'ErrorAccessDenied');
	return row.reply({ mailbox, asked, query: searchParams, id: rest[1] ?? '' });
}

interface Visit {
	readonly mailbox: GraphMailboxState;
	readonly asked: Asked;
	readonly query: URLSearchParams;
	readonly id: string;
}

interface Route {
	readonly needs: GraphMailboxState['refuses'][number];
	reply(visit: Visit): Reply;
}

const ROUTES: Readonly<Record<string, Route>> = {
	'GET messages': { needs: 'Mail.ReadWrite', reply: search },
	'GET messages/one': {
		needs: 'Mail.ReadWrite',
		reply: ({ mailbox, id }) => shown(mailbox.mails.find((mail) => mail.id === id)),
	},
	'PATCH messages/one': { needs: 'Mail.ReadWrite', reply: change },
	'GET mailFolders/inbox': { needs: 'Mail.ReadWrite', reply: () => good({ id: 'inbox' }) },
	'GET outlook/masterCategories': {
		needs: 'MailboxSettings.ReadWrite',
		reply: ({ mailbox }) => good({ value: mailbox.masters }),
	},
	'POST outlook/masterCategories': { needs: 'MailboxSettings.ReadWrite', reply: addMaster },
	'POST sendMail': { needs: 'Mail.Send', reply: send },
};

const view = ({ id, categories, version }: StoredMail) => ({ '@odata.etag': `W/"${version}"`, id, categories });
const shown = (mail: StoredMail | undefined): Reply =>
	mail === undefined ? refusal(404, 'ErrorItemNotFound') : good(view(mail));

/** OData: one comparison, the literal in single quotes, quotes in it doubled. */
const FILTER = /^internetMessageId eq '((?:[^']|'')*)'$/;

function search({ mailbox, query }: Visit): Reply {
	const unknown = [...query.keys()].filter((name) => !['$filter', '$select', '$top'].includes(name));
	const literal = FILTER.exec(query.get('$filter') ?? '');
	if (unknown.length > 0 || (query.has('$filter') && literal === null))
		return refusal(400, 'ErrorInvalidUrlQueryFilter');
	const wanted = literal?.[1]?.replaceAll("''", "'");
	const found = mailbox.mails.filter(({ messageId }) => wanted === undefined || messageId === wanted);
	return good({ value: found.slice(0, Number(query.get('$top') ?? 10)).map(view) });
}

const changeShape = z.strictObject({ categories: z.array(z.string().min(1).max(255)) });

function change({ mailbox, asked, id }: Visit): Reply {
	const mail = mailbox.mails.find((each) => each.id === id);
	if (mail === undefined) return refusal(404, 'ErrorItemNotFound');
	const isJson = asked.headers['content-type']?.startsWith('application/json') === true;
	const wanted = changeShape.safeParse(JSON.parse(asked.body.toString()));
	if (!isJson || !wanted.success) return refusal(400, 'ErrorInvalidProperty');
	const tag = asked.headers['if-match'];
	if (tag === undefined) return refusal(428, 'PreconditionRequired');
	if (tag !== `W/"${mail.version}"`) return refusal(412, 'ErrorIrresolvableConflict');
	mail.categories = wanted.data.categories;
	mail.version += 1;
	return good(view(mail));
}

const masterShape = z.strictObject({
	displayName: z.string().min(1).max(255),
	color: z.string().regex(/^(?:none|preset(?:1?\d|2[0-4]))$/),
});

function addMaster({ mailbox, asked }: Visit): Reply {
	const wanted = masterShape.safeParse(JSON.parse(asked.body.toString()));
	if (!wanted.success) return refusal(400, 'ErrorInvalidRequest');
	const isThere = mailbox.masters.some(({ displayName }) => displayName === wanted.data.displayName);
	if (isThere) return refusal(409, 'ErrorDuplicate');
	mailbox.masters.push(wanted.data);
	return good(wanted.data, 201);
}

function send({ mailbox, asked }: Visit): Reply {
	const { answerToSend } = mailbox;
	if (answerToSend !== null && answerToSend !== 'hang-up') return refusal(answerToSend.status, answerToSend.code);
	const text = asked.body.toString();
	if (asked.headers['content-type'] !== 'text/plain') return refusal(415, 'UnsupportedMediaType');
	if (text.length > 4 * 1_048_576) return refusal(413, 'ErrorMessageSizeExceeded');
	if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return refusal(400, 'ErrorMimeContentInvalidBase64String');
	mailbox.sent.push(Buffer.from(text, 'base64'));
	return { status: 202, headers: {}, body: null };
}
