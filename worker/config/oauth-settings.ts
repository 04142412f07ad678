import { resolve } from 'node:path';
import type { OAuthSettings } from '../settings.ts';
import type { FileOAuth } from './oauth-shape.ts';

/** The providers' own addresses and scopes; a national cloud names its own in the file. */
const USUAL = {
	microsoft: { scope: 'https://outlook.office365.com/.default' },
	google: { scope: 'https://mail.google.com/' },
	other: { scope: null },
} as const;

const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';
const GRAPH = 'https://graph.microsoft.com';

/** Settings from a part of the file without contradictions. @param folder of the file, where a certificate's name starts from */
export function oauthOf(oauth: FileOAuth, folder: string): OAuthSettings {
	return {
		kind: oauth.kind,
		clientId: oauth.clientId,
		proof:
			oauth.certificate === undefined
				? {
						kind: 'secret',
						secret: oauth.clientSecret ?? '',
						expiresAt: oauth.secretExpires === undefined ? null : Date.parse(oauth.secretExpires),
					}
				: { kind: 'certificate', file: resolve(folder, oauth.certificate) },
		refreshToken: oauth.refreshToken ?? null,
		tokenUrl: oauth.tokenUrl ?? usualTokenUrl(oauth),
		mailScope: oauth.scope ?? USUAL[oauth.kind].scope,
		graph: oauth.kind === 'microsoft' ? graphOf(oauth.graphUrl ?? GRAPH) : null,
	};
}

const usualTokenUrl = ({ kind, tenant }: FileOAuth): string =>
	kind === 'google'
		? GOOGLE_TOKENS
		: `https://login.microsoftonline.com/${encodeURIComponent(tenant ?? '')}/oauth2/v2.0/token`;

const graphOf = (url: string) => ({ url: url.replace(/\/+$/, ''), scope: `${new URL(url).origin}/.default` });
