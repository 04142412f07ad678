import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { ENGLISH, languageOf } from './languages.ts';
import { SessionContext, useBecome, useMe } from './session.ts';
import { Failed, Loading } from './states.tsx';
import { useWording } from './use-wording.ts';
import { WordsProvider } from './words.tsx';

/** Who is signed in does not pay for the ways in. */
const SignIn = lazy(async () => ({ default: (await import('./sign-in.tsx')).SignIn }));

/** Lets nobody by who is not signed in; in the demo everybody is somebody. */
export function SessionGate({ children }: { readonly children: ReactNode }): ReactNode {
	const me = useMe();
	const become = useBecome();
	const person = me.data?.person ?? null;
	const firstOfDemo = me.data?.mode === 'demo' && !person ? me.data.people[0] : undefined;
	useEffect(() => {
		if (firstOfDemo) become(firstOfDemo.id);
	});
	const language = languageOf(person?.language ?? null);
	const wording = useWording(language);
	useEffect(() => {
		document.documentElement.lang = language;
	}, [language]);

	if (me.isPending || wording.isPending || firstOfDemo) return <Loading />;
	return (
		<WordsProvider language={language} wording={wording.data ?? ENGLISH}>
			{me.data === undefined ? (
				<Failed error={me.error} retry={() => void me.refetch()} />
			) : person ? (
				<SessionContext value={{ me: me.data, person }}>{children}</SessionContext>
			) : (
				<Suspense fallback={<Loading />}>
					<SignIn accounts={me.data.entra} />
				</Suspense>
			)}
		</WordsProvider>
	);
}
