import { z } from 'zod';
import { LANGUAGES } from '../../shared/language.ts';
import { isCountry } from '../../shared/note/countries.ts';
import { isCurrency } from '../../shared/remedy/money.ts';
import { ROLES } from '../../shared/role.ts';
import { assignmentShape, profileFields } from './assignment-shape.ts';
import { openHoursShape, WEEKDAYS } from './hours.ts';
import { oauthShape } from './oauth-shape.ts';
import { policyShape } from './policy-shape.ts';
import { PRESETS } from './presets.ts';

/**
 * The shape of `amends.yaml`. Each `error` says what would be right, because that is what the message of a wrong value ends with; zod's own
 * words tell what a program expected.
 */
const text = (error: string) => z.string({ error }).trim().min(1, { error }).max(300, { error });
const wholeNumber = (least: number, most: number) => {
	const error = `must be a whole number from ${least} to ${most}`;
	return z.int({ error }).min(least, { error }).max(most, { error });
};
const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
	z.enum(names, { error: `must be one of: ${names.join(', ')}` });
const keyOf = <T extends Readonly<Record<string, unknown>>>(table: T) =>
	oneOf(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);
const table = <T extends z.ZodRawShape>(shape: T) =>
	z.strictObject(shape, { error: 'must be a table of fields, one a line, indented' });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'must be a list: each entry starts with "- "' });

const idError = 'must be small letters, digits and dashes, e.g. support-it';
const id = z.string({ error: idError }).regex(/^[a-z][a-z0-9-]{0,39}$/, { error: idError });
const emailError = 'must be an e-mail address, e.g. support@example.com';
const email = z.preprocess(
	(raw) => (typeof raw === 'string' ? raw.trim().toLowerCase() : raw),
	z.email({ error: emailError }).max(320, { error: emailError }),
);
const dateError = 'must be a date such as 2026-12-24';
const port = wholeNumber(1, 65_535);
const password = z
	.string({ error: 'must be text: put a password of digits in quotes, or better write ${NAME} and keep it in .env' })
	.min(1, {
		error: 'must not be empty',
	});

const currencyError = 'must be a currency code of ISO 4217, e.g. EUR';
const currency = z
	.string({ error: currencyError })
	.trim()
	.toUpperCase()
	.refine(isCurrency, { error: currencyError })
	.default('EUR');

const endpointFields = {
	host: text('must be the name of a server, e.g. imap.example.com').optional(),
	port: port.optional(),
	security: oneOf(['tls', 'starttls', 'none']).optional(),
	user: text('must be a user name').optional(),
	password: password.optional(),
};
const endpoint = table(endpointFields);
const outletError = 'is no way out: write "smtp: graph", or host and port of a server';
/** `smtp: graph` is short for `smtp: { via: graph }`. */
const outlet = z.preprocess(
	(raw) => (typeof raw === 'string' ? { via: raw } : raw),
	table({ ...endpointFields, via: z.enum(['smtp', 'graph'], { error: outletError }).default('smtp') }),
);

const countryError = 'must be a country code of two capitals, such as IT';
const postal = table({
	lines: list(text('must be a line of the address, e.g. Via Roma 1')).min(1, { error: 'must have at least one line' }),
	country: z.string({ error: countryError }).refine(isCountry, { error: countryError }),
});

const daysError = 'must be a number of days from 30 on, such as 730 days';
/** Less than a month would erase cases whose plan still goes on. */
const days = z
	.string({ error: daysError })
	.regex(/^\s*\d{1,5} days?\s*$/, { error: daysError })
	.transform((text) => Number.parseInt(text, 10))
	.refine((count) => count >= 30, { error: daysError });

const mailbox = table({
	id,
	name: text('must be a name for people').optional(),
	address: email,
	aliases: list(email).default([]),
	language: keyOf(LANGUAGES).default('en'),
	postal: postal.optional(),
	currency,
	server: keyOf(PRESETS).optional(),
	user: text('must be a user name').optional(),
	password: password.optional(),
	imap: endpoint.optional(),
	smtp: outlet.optional(),
	oauth: oauthShape.optional(),
	folders: table({
		inbox: text('must be the name of a folder').default('INBOX'),
		sent: text('must be the name of a folder').optional(),
		drafts: text('must be the name of a folder').optional(),
	}).optional(),
	tags: oneOf(['auto', 'keyword', 'folder', 'graph', 'none']).default('auto'),
	firstDays: wholeNumber(0, 3_650).default(30),
	retention: table({ closedCases: days.optional(), otherMail: days.optional() }).optional(),
	pollSeconds: wholeNumber(5, 3_600).default(60),
	savesSent: z.boolean({ error: 'must be true or false' }).optional(),
});

const subjectError = 'must be tenant id and object id of the account with a colon between them';
const person = table({
	id,
	name: text('must be a name'),
	email,
	entra: z
		.string({ error: subjectError })
		.trim()
		.toLowerCase()
		.regex(/^[^\s:]{1,100}:[^\s:]{1,100}$/, { error: subjectError })
		.optional(),
	role: keyOf(ROLES).default('agent'),
	language: keyOf(LANGUAGES).default('en'),
	away: table({
		from: z.iso.date({ error: dateError }),
		until: z.iso.date({ error: dateError }),
		to: id.nullable().default(null),
	}).optional(),
	mailboxes: list(id).min(1, { error: 'must name at least one mailbox; left out: all' }).optional(),
	...profileFields,
});

const guidError = 'must be an id such as 11111111-2222-3333-4444-555555555555';
const guid = z
	.string({ error: guidError })
	.trim()
	.toLowerCase()
	.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, { error: guidError });
const addressError = 'must be an address that starts with https://';
const webAddress = z.url({ protocol: /^https?$/, error: addressError });

const entra = table({
	clientId: guid,
	tenants: list(guid).min(1, { error: 'must name at least one tenant: an empty list would let nobody in' }),
	scope: text('must be the name of the scope, e.g. cases.access').default('cases.access'),
	issuer: text(addressError).optional(),
	keys: webAddress.optional(),
	authority: webAddress.optional(),
});

const weekday = Object.fromEntries(Object.keys(WEEKDAYS).map((day) => [day, openHoursShape.optional()])) as Record<
	keyof typeof WEEKDAYS,
	z.ZodOptional<typeof openHoursShape>
>;

const holidays = table({
	country: text('must be a country code such as IT'),
	state: text('must be the code of a state or region').optional(),
});

const calendar = table({
	timeZone: text('must be an IANA time zone, e.g. Europe/Rome'),
	hours: table(weekday).optional(),
	holidays: z.preprocess((raw) => (typeof raw === 'string' ? { country: raw } : raw), holidays).optional(),
	closed: list(z.iso.date({ error: dateError })).default([]),
});

export const fileShape = table({
	mailboxes: list(mailbox).min(1, { error: 'must have at least one mailbox' }),
	team: list(person).min(1, { error: 'must have at least one person' }),
	calendar,
	policy: policyShape.optional(),
	assignment: assignmentShape.optional(),
	signIn: table({ entra: entra.optional() }).optional(),
});

export type FileSettings = z.infer<typeof fileShape>;
export type FileEntra = NonNullable<NonNullable<FileSettings['signIn']>['entra']>;
export type FileMailbox = FileSettings['mailboxes'][number];
