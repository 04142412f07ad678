import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { ENGLISH, languageOf, loadWording } from '../ui/languages.ts';
import { SignIn } from '../ui/sign-in.tsx';
import { useWords, WordsProvider } from '../ui/words.tsx';

/** The code by e-mail in a window of the mail program, for the pane that opened it. Asks also whom this browser knows already. */
export function SignInPage({ onToken }: { readonly onToken: (token: string) => void }): ReactNode {
	const language = languageOf(null);
	const wording = useQuery({
		queryKey: ['wording', language],
		queryFn: () => loadWording(language),
		staleTime: Number.POSITIVE_INFINITY,
	});
	const [isDone, setIsDone] = useState(false);
	const done = (token: string): void => {
		setIsDone(true);
		onToken(token);
	};
	return (
		<WordsProvider language={language} wording={wording.data ?? ENGLISH}>
			{isDone ? <Done /> : <SignIn accounts={null} onToken={done} />}
		</WordsProvider>
	);
}

function Done(): ReactNode {
	const { t } = useWords();
	return <p role="status">{t('signIn.done')}</p>;
}
