import type { Access } from '../../access.ts';
import { messageOf } from '../../errors.ts';
import type { GraphAnswer } from '../../graph/request.ts';
import { type Expiry, isNearItsEnd, sayExpiry } from '../../oauth/credential.ts';
import type { MailboxSettings, OAuthSettings } from '../../settings.ts';
import type { Check } from './check.ts';

/** Whether this mailbox shows stage and severity by Outlook's categories. */
export const tagsByGraph = ({ tags, oauth }: Pick<MailboxSettings, 'tags' | 'oauth'>): boolean =>
	tags === 'graph' || (tags === 'auto' && (oauth?.graph ?? null) !== null);

/** Fetches an access token, and says how long what it is got with will last. */
export async function tokenCheck(oauth: OAuthSettings, access: Access, now: number): Promise<Check> {
	const { host } = new URL(oauth.tokenUrl);
	try {
		await access.mail.token();
	} catch (error) {
		return { name: 'oauth', ok: false, says: messageOf(error), mend: mendOf(error) };
	}
	const expiry = access.expiry();
	const says = `${host} gives access tokens; ${expiry === null ? unknownEnd(oauth) : sayExpiry(expiry, now)}.`;
	if (expiry === null || !isNearItsEnd(expiry, now)) return { name: 'oauth', ok: true, says, mend: null };
	return { name: 'oauth', ok: 'warn', says, mend: RENEWALS[expiry.what](oauth) };
}

const mendOf = (error: unknown): string | null =>
	error instanceof Error && 'mend' in error && typeof error.mend === 'string' ? error.mend : null;

const unknownEnd = ({ kind }: OAuthSettings): string =>
	kind === 'google'
		? 'the refresh token lasts until it is taken back'
		: 'when the client secret runs out nobody told: write secretExpires';

/** How each is renewed. */
const RENEWALS: Readonly<Record<Expiry['what'], (oauth: OAuthSettings) => string>> = {
	'client secret': ({ clientId }) =>
		`az ad app credential reset --id ${clientId} --append --years 1, put the new secret into .env, change secretExpires, start Amends again.`,
	certificate: ({ clientId, proof }) => {
		const file = proof.kind === 'certificate' ? proof.file : 'amends.pem';
		return `openssl req -x509 -newkey rsa:3072 -nodes -days 365 -subj /CN=amends -keyout key.pem -out cert.pem; az ad app credential reset --id ${clientId} --append --cert @cert.pem; cat key.pem cert.pem > ${file}`;
	},
};

/** Asks Graph what tagging and sending ask, changing nothing. */
export async function graphChecks(
	mailbox: Pick<MailboxSettings, 'address' | 'tags' | 'oauth'>,
	{ graph }: Access,
): Promise<readonly Check[]> {
	if (graph === null || !tagsByGraph(mailbox)) return [];
	const user = `/users/${encodeURIComponent(mailbox.address)}`;
	try {
		const mails = await graph.ask({ method: 'GET', path: `${user}/messages?$select=id&$top=1` });
		if (mails.status !== 200) return [refusedMails(mails)];
		const list = await graph.ask({ method: 'GET', path: `${user}/outlook/masterCategories` });
		const says = `${graph.host} shows the mails of ${mailbox.address}: they are tagged with Outlook's categories.`;
		return [{ name: 'graph', ok: true, says, mend: null }, ...(list.status === 200 ? [] : [refusedList(list)])];
	} catch (error) {
		return [{ name: 'graph', ok: false, says: messageOf(error), mend: mendOf(error) }];
	}
}

const refusedMails = ({ status, code }: GraphAnswer): Check => ({
	name: 'graph',
	ok: false,
	says: `Graph refuses the mails of this mailbox: ${status} ${code}`.trim(),
	mend: 'Grant Mail.ReadWrite for this mailbox (docs/exchange-online.md), or set "tags: none". A new grant can take an hour to count.',
});

const refusedList = ({ status, code }: GraphAnswer): Check => ({
	name: 'graph',
	ok: 'warn',
	says: `Graph refuses the list of categories (${`${status} ${code}`.trim()}): categories stay without colour.`,
	mend: 'Grant MailboxSettings.ReadWrite for this mailbox (docs/exchange-online.md).',
});
