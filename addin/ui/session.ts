import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, useState } from 'react';
import type { Answer } from '../../shared/api.ts';
import type { PersonView } from '../../shared/api-shapes.ts';
import type { Language } from '../../shared/language.ts';
import type { ConsoleWords } from '../../shared/locale/catalogue.ts';
import type { Client } from '../client.ts';
import type { Identity } from '../identity.ts';
import { answerOf } from './call-failed.ts';

/** What the page was started with. */
export interface Seams {
	readonly client: Client;
	readonly identity: Identity;
	/** whether the mail program around the page can give a token of the account at work */
	readonly hasAccounts: boolean;
	/** whether the mail program around the page is dark; null or absent: the browser says */
	readonly isDark?: (() => boolean | null) | undefined;
	/** opens a page of ours in a window of the mail program; absent where there is none */
	readonly dialog?: ((path: string) => Promise<string | null>) | undefined;
	/** what this page says beyond the pane's words; absent: nothing */
	readonly moreWords?: ((language: Language) => Promise<ConsoleWords>) | undefined;
}

export const SeamsContext = createContext<Seams | null>(null);

/** The client and the identity of this page. Throws outside of the app frame: a mistake in the code, not of the user. */
export function useSeams(): Seams {
	const seams = use(SeamsContext);
	if (!seams) throw new Error('no app frame around this component');
	return seams;
}

export type Me = Answer<'me'>;

/** Refusals that say that what this page remembers of a person is no good any more: it asks again as nobody. */
const FORGETTING: Readonly<Record<string, (identity: Identity) => void>> = {
	// This browser remembers somebody of another demo.
	'nobody-of-the-demo': ({ becomeDemoUser }) => becomeDemoUser(null),
	// Signed out everywhere, on another machine; left the team; or the account's day is over.
	'account-unknown': ({ keepAccount }) => keepAccount(null),
	'token-refused': ({ keepAccount }) => keepAccount(null),
	'token-stale': ({ keepAccount }) => keepAccount(null),
};

/** Who I am, and what this server is. */
export function useMe() {
	const { client, identity } = useSeams();
	return useQuery({
		queryKey: ['me'],
		queryFn: async ({ signal }) => {
			const first = await client.call('me', {}, signal);
			const forget = first.state === 'refused' ? FORGETTING[first.error.code] : undefined;
			forget?.(identity);
			const me = answerOf(forget ? await client.call('me', {}, signal) : first);
			return { ...me, ahead: Date.parse(me.now) - Date.now() };
		},
	});
}

/** Somebody signed in, with the server's facts. Only below the session gate. */
export interface Session {
	readonly me: Me & { readonly ahead: number };
	readonly person: PersonView;
}

export const SessionContext = createContext<Session | null>(null);

/** The session. Throws outside of the session gate: a mistake in the code. */
export function useSession(): Session {
	const session = use(SessionContext);
	if (!session) throw new Error('no session gate around this component');
	return session;
}

const TICK_MS = 20_000;

/** The server's now in milliseconds (the demo's clock may be days ahead), moving on while the page is open. */
export function useNow(): number {
	const { ahead } = useSession().me;
	const [now, setNow] = useState(() => Date.now() + ahead);
	useEffect(() => {
		setNow(Date.now() + ahead);
		const timer = setInterval(() => setNow(Date.now() + ahead), TICK_MS);
		return () => clearInterval(timer);
	}, [ahead]);
	return now;
}

/** Becomes somebody else in the demo, and asks for everything anew. */
export function useBecome(): (personId: string) => void {
	const { identity } = useSeams();
	const queries = useQueryClient();
	return (personId) => {
		identity.becomeDemoUser(personId);
		void queries.invalidateQueries();
	};
}
