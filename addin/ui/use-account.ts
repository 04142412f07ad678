import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type AccountSettings, type Accounts, createAccounts } from '../accounts.ts';
import { answerOf, codeOf } from './call-failed.ts';
import { useSeams } from './session.ts';

/**
 * How signing in with the account at work stands. `unknown`: Amends does not know yet whose it is, and the next code by e-mail links it;
 * `failed`: nothing came of it, and the code by e-mail is the way.
 */
export type AccountState =
	| { readonly state: 'none' }
	| { readonly state: 'ready' | 'trying' | 'failed' }
	| { readonly state: 'unknown'; readonly token: string };

/** Tries the account at work without asking, once; afterwards at a click. */
export function useAccount(settings: AccountSettings | null): {
	readonly account: AccountState;
	readonly ask: () => void;
} {
	const { client, identity, hasAccounts } = useSeams();
	const queries = useQueryClient();
	const [account, setAccount] = useState<AccountState>({ state: settings && hasAccounts ? 'ready' : 'none' });
	const accounts = useRef<Accounts | null>(null);
	const isTried = useRef(false);
	const enter = async (
		get: (from: Accounts) => Promise<string | null>,
		otherwise: 'ready' | 'failed',
	): Promise<void> => {
		if (!settings || !hasAccounts) return;
		accounts.current ??= createAccounts(settings);
		const from = accounts.current;
		setAccount({ state: 'trying' });
		const token = await get(from).catch(() => null);
		if (token === null) return setAccount({ state: otherwise });
		identity.keepAccount(token, from.silently);
		try {
			answerOf(await client.call('me', {}));
			await queries.invalidateQueries();
		} catch (error) {
			identity.keepAccount(null);
			setAccount(codeOf(error) === 'account-unknown' ? { state: 'unknown', token } : { state: 'failed' });
		}
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as the server has said how
	useEffect(() => {
		if (isTried.current || !settings || identity.hasSignedOut()) return;
		isTried.current = true;
		void enter(({ silently }) => silently(), 'ready');
	}, [settings]);
	return { account, ask: () => void enter(({ asking }) => asking(), 'failed') };
}
