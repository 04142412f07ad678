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
		opening ??= openNested({ clientId, authority });
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

/**
 * Where Outlook offers no bridge after all, the library would go on without it, and open a window of its own that nothing can answer.
 * @throws Error then
 */
async function openNested(auth: Pick<AccountSettings, 'clientId' | 'authority'>): Promise<IPublicClientApplication> {
	const { createNestablePublicClientApplication, PublicClientApplication } = await import('@azure/msal-browser');
	let isNested = false;
	// Tokens live as long as the pane: Outlook gives another one without asking anybody.
	const configuration = { auth, cache: { cacheLocation: 'memoryStorage' } } as const;
	const made = await createNestablePublicClientApplication(configuration, undefined, (checked, controller) => {
		isNested = true;
		return new PublicClientApplication(checked, controller);
	});
	if (!isNested) throw new Error('Outlook offers no bridge to its accounts');
	return made;
}
