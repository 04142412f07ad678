/** Who asks, kept where the browser keeps it for us. Storage may be refused (private windows, partitioned frames): then memory serves. */
export interface Identity {
	/** null: nobody in particular */
	readonly becomeDemoUser: (id: string | null) => void;
	readonly keepToken: (token: string | null) => void;
	readonly headers: () => Readonly<Record<string, string>>;
}

const DEMO_USER = 'amends.demo-user';
const TOKEN = 'amends.token';

/**
 * @param usesToken true in the pane: inside Outlook's frame the session cookie is a third party's and is not sent, so the token
 * goes along in a header; the console has its cookie and keeps no token where a script could read it.
 */
export function createIdentity(usesToken: boolean): Identity {
	return {
		becomeDemoUser: (id) => keep(DEMO_USER, id),
		keepToken: (token) => {
			if (usesToken) keep(TOKEN, token);
		},
		headers: () => {
			const user = recall(DEMO_USER);
			const token = usesToken ? recall(TOKEN) : null;
			return { ...(user ? { 'X-Demo-User': user } : {}), ...(token ? { Authorization: `Bearer ${token}` } : {}) };
		},
	};
}

const memory = new Map<string, string>();

/** Reads what was kept under `key`, or null. */
export function recall(key: string): string | null {
	try {
		return localStorage.getItem(key) ?? memory.get(key) ?? null;
	} catch {
		return memory.get(key) ?? null;
	}
}

/** Keeps `value` under `key`; null forgets it. */
export function keep(key: string, value: string | null): void {
	if (value === null) memory.delete(key);
	else memory.set(key, value);
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Refused: memory has it for as long as the page lives.
	}
}
