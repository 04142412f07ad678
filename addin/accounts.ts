import type { IPublicClientApplication } from '@azure/msal-browser';

/** How an account at work opens Amends, as the server says. */
export interface AccountSettings {
	readonly clientId: string;
	readonly authority: string;
	readonly scope: string;
}

/** Access tokens of the account with which somebody is signed in to Outlook. */
export interface Accounts {
	/** without asking anybody; null where the person must be asked */
	readonly silently: () => Promise<string | null>;
	/** may open a window: only after a click. Rejects when it was closed, or nothing came of it. */
	readonly asking: () => Promise<string>;
}

/**
 * Accounts by nested app authentication: Outlook itself gives the token. The library is large and is loaded when it is first needed. It may
 * be there and fail all the same (facts: pitfall 6): whoever calls this goes on with a code by e-mail.
 */
export function createAccounts({ clientId, authority, scope }: AccountSettings): Accounts {
	let opening: Promise<IPublicClientApplication> | undefined;
	const open = (): Promise<IPublicClientApplication> => {
		opening ??= import('@azure/msal-browser').then(({ createNestablePublicClientApplication }) =>
			createNestablePublicClientApplication({
				auth: { clientId, authority },
				cache: { cacheLocation: 'localStorage' },
			}),
		);
		return opening;
	};
	// One scope of ours and none of Microsoft's beside it: mixed requests fail.
	const request = { scopes: [scope] };
	return {
		silently: async () => {
			try {
				return (await (await open()).acquireTokenSilent(request)).accessToken;
			} catch {
				// Not signed in, no consent yet, or a host that promised more than it keeps: the person is asked.
				return null;
			}
		},
		asking: async () => (await (await open()).acquireTokenPopup(request)).accessToken,
	};
}
