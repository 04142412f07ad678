import { randomUUID } from 'node:crypto';

/** What a page asks for by nested app authentication, as far as Outlook looks at it. */
export interface TokenWish {
	readonly method: 'GetToken' | 'GetTokenPopup';
	readonly clientId: string;
	readonly scope: string;
}

/** A token of the account with which somebody is signed in to Outlook, or why there is none. */
export type Given = { readonly token: string } | { readonly status: 'USER_INTERACTION_REQUIRED' | 'PERSISTENT_ERROR' };

/** The account with which somebody is signed in to the emulated Outlook. */
export interface Account {
	readonly tenant: string;
	readonly object: string;
	readonly give: (wish: TokenWish) => Promise<Given>;
}

/** The name under which a page reaches Outlook's side. */
export const BROKER = 'outlookBroker';

/**
 * Puts Outlook's bridge into every page, as Outlook on the web does for add-ins: `@azure/msal-browser` posts requests as JSON and listens for
 * messages. Run before any script of the page.
 */
export const BRIDGE_SCRIPT = `(() => {
	const listeners = new Set();
	window.nestedAppAuthBridge = {
		addEventListener: (_, listener) => listeners.add(listener),
		removeEventListener: (_, listener) => listeners.delete(listener),
		postMessage: async (request) => {
			const response = await window.${BROKER}(request);
			for (const listener of listeners) listener(response);
		},
	};
})();`;

interface Request {
	readonly method: 'GetInitContext' | TokenWish['method'];
	readonly requestId: string;
	readonly tokenParams?: { readonly clientId: string; readonly scope: string };
}

/** Outlook's side: answers one request of a page, JSON to JSON. */
export const brokerOf =
	(account: Account) =>
	async (request: string): Promise<string> => {
		const asked = JSON.parse(request) as Request;
		const body =
			asked.method === 'GetInitContext' ? initContext(account) : await tokenBody(asked.method, asked, account);
		return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: asked.requestId, ...body });
	};

const accountContext = ({ tenant, object }: Account): object => ({
	homeAccountId: `${object}.${tenant}`,
	environment: 'login.microsoftonline.com',
	tenantId: tenant,
});

const initContext = (account: Account): object => ({
	success: true,
	initContext: { sdkName: 'emulated', sdkVersion: '1', capabilities: {}, accountContext: accountContext(account) },
});

async function tokenBody(
	method: TokenWish['method'],
	{ tokenParams = { clientId: '', scope: '' } }: Request,
	account: Account,
): Promise<object> {
	const given = await account.give({ method, clientId: tokenParams.clientId, scope: tokenParams.scope });
	if (!('token' in given))
		return { success: false, error: { status: given.status, code: 'emulated', description: '' } };
	return {
		success: true,
		token: {
			access_token: given.token,
			// Whoever asked wants to know who it is; what opens Amends is the access token alone.
			id_token: idToken(account),
			expires_in: 3_600,
			scope: tokenParams.scope,
			properties: null,
		},
		account: { ...accountContext(account), username: 'ana@work.example', localAccountId: account.object, name: 'Ana' },
	};
}

const idToken = ({ tenant, object }: Account): string =>
	[{ alg: 'none' }, { tid: tenant, oid: object, sub: object, ver: '2.0', nonce: randomUUID() }]
		.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
		.concat('')
		.join('.');
