import { Button } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NO_FILTER } from '../../shared/case-filter.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import { answerOf, codeOf } from '../ui/call-failed.ts';
import { ENGLISH, languageOf } from '../ui/languages.ts';
import { Logo } from '../ui/logo.tsx';
import { useSeams } from '../ui/session.ts';
import styles from '../ui/sign-in.module.css';
import { Loading, saidOf } from '../ui/states.tsx';
import { goTo } from '../ui/use-route.ts';
import { useWording } from '../ui/use-wording.ts';
import { useWords, WordsProvider } from '../ui/words.tsx';

/** Behind the link of an invitation: what it is about, and the button that joins. Opening it changes nothing, whoever does. */
export function JoinPage({ token }: { readonly token: string }): ReactNode {
	const { client } = useSeams();
	const look = useQuery({
		queryKey: ['invitation', token],
		queryFn: async ({ signal }) => answerOf(await client.call('invitationLook', { body: { token } }, signal)),
		retry: false,
	});
	const language = languageOf(look.data?.language ?? null);
	const wording = useWording(language);
	if (look.isPending || wording.isPending) return <Loading />;
	return (
		<WordsProvider language={language} wording={wording.data ?? ENGLISH}>
			<main className={styles.page} lang={language}>
				<div className={styles.card}>
					<Logo size={48} />
					{look.data === undefined ? <Shut error={look.error} /> : <Open token={token} invitation={look.data} />}
				</div>
			</main>
		</WordsProvider>
	);
}

function Open(props: {
	readonly token: string;
	readonly invitation: { readonly name: string; readonly email: string; readonly by: string };
}): ReactNode {
	const { t } = useWords();
	const { client, identity } = useSeams();
	const queries = useQueryClient();
	const { name, email, by } = props.invitation;
	const accept = useMutation({
		mutationFn: async () => answerOf(await client.call('invitationAccept', { body: { token: props.token } })),
		onSuccess: ({ token, person }) => {
			identity.keepToken(token);
			// In the demo nobody signs in: one is whom one says.
			identity.becomeDemoUser(person.id);
			queries.clear();
			goTo({ page: 'cases', filter: NO_FILTER });
		},
	});
	if (accept.error !== null) return <Shut error={accept.error} />;
	return (
		<>
			<h1 className={styles.title}>{t('join.title')}</h1>
			<p className={styles.intro}>{t('join.hello', { name, by })}</p>
			<p className={styles.intro}>{t('join.as', { email })}</p>
			<Button appearance="primary" size="large" disabled={accept.isPending} onClick={() => accept.mutate()}>
				{t('join.go')}
			</Button>
		</>
	);
}

const SHUT: Readonly<Record<string, Extract<MessageKey, `join.link-${string}`>>> = {
	'link-unknown': 'join.link-unknown',
	'link-over': 'join.link-over',
	'link-used': 'join.link-used',
};

/** Why the link opens nothing, and the usual way in. */
function Shut({ error }: { readonly error: unknown }): ReactNode {
	const words = useWords();
	const { t } = words;
	const key = SHUT[codeOf(error) ?? ''];
	return (
		<>
			<h1 className={styles.title}>{t('join.title')}</h1>
			<p role="alert" className={styles.intro}>
				{key === undefined ? saidOf(error, words).title : t(key)}
			</p>
			<a href="#/cases">{t('join.signIn')}</a>
		</>
	);
}
