/** Who asks, kept where the browser keeps it for us. Storage may be refused (private windows, partitioned frames): then memory serves. */
export interface Identity {
	/** null: nobody in particular */
	readonly becomeDemoUser: (id: string | null) => void;
	/** null: the person signed out, and is not signed in again by Outlook alone */
	readonly keepToken: (token: string | null) => void;
	/** whether the person signed out here and did not sign in since: then the account at work is used when asked for, and not by itself */
	readonly hasSignedOut: () => boolean;
	/**
	 * A token of the account at work, kept in memory alone: it lives an hour, and Outlook gives another one.
	 * @param renew gets another one without asking; null when the person must be asked
	 */
	readonly keepAccount: (token: string | null, renew?: () => Promise<string | null>) => void;
	/** gets another token of the account in place of one that ran out; false where there is none */
	readonly renew: () => Promise<boolean>;
	readonly headers: () => Readonly<Record<string, string>>;
}

const DEMO_USER = 'amends.demo-user';
const TOKEN = 'amends.token';
const SIGNED_OUT = 'amends.signed-out';

/**
 * @param usesToken true in the pane: inside Outlook's frame the session cookie is a third party's and is not sent, so the token
 * goes along in a header; the console has its cookie and keeps no token where a script could read it.
 */
export function createIdentity(usesToken: boolean): Identity {
	let account: string | null = null;
	let renewAccount: (() => Promise<string | null>) | null = null;
	return {
		becomeDemoUser: (id) => keep(DEMO_USER, id),
		keepToken: (token) => {
			if (!usesToken) return;
			keep(TOKEN, token);
			keep(SIGNED_OUT, token === null ? 'yes' : null);
		},
		hasSignedOut: () => recall(SIGNED_OUT) !== null,
		keepAccount: (token, renew) => {
			if (token !== null) keep(SIGNED_OUT, null);
			account = token;
			renewAccount = renew ?? null;
		},
		renew: async () => {
			const fresh = account === null ? null : ((await renewAccount?.()) ?? null);
			// The same token again would only be refused again.
			const isFresh = fresh !== null && fresh !== account;
			account = isFresh ? fresh : null;
			return isFresh;
		},
		headers: () => {
			const user = recall(DEMO_USER);
			const token = account ?? (usesToken ? recall(TOKEN) : null);
			return { ...(user ? { 'X-Demo-User': user } : {}), ...(token ? { Authorization: `Bearer ${token}` } : {}) };
		},
	};
}

const memory = new Map<string, string>();

/** Reads what was kept under `key`, or null. */
export function recall(key: string): string | null {
	try {
		return memory.get(key) ?? localStorage.getItem(key);
	} catch {
		return memory.get(key) ?? null;
	}
}

/** Keeps `value` under `key`; null forgets it. */
export function keep(key: string, value: string | null): void {
	memory.delete(key);
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Refused, or full: memory has it for as long as the page lives, and is newer than what storage still holds.
		if (value !== null) memory.set(key, value);
	}
}
