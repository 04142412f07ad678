import { Button, Field, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AccountSettings } from '../accounts.ts';
import { Logo } from './logo.tsx';
import { useAct } from './queries.ts';
import { useSeams } from './session.ts';
import styles from './sign-in.module.css';
import { saidOf } from './states.tsx';
import { type AccountState, useAccount } from './use-account.ts';
import { useWords } from './words.tsx';

type Step = { readonly at: 'email' } | { readonly at: 'code'; readonly email: string };

/**
 * The account at work where the mail program can give it, and always the other way: first the address, then the code that was mailed to
 * it. A code given while Amends does not know the account yet links the two.
 */
export function SignIn(props: {
	readonly accounts: AccountSettings | null;
	readonly onToken?: (token: string) => void;
}): ReactNode {
	const { t } = useWords();
	const { account, ask } = useAccount(props.accounts);
	const [step, setStep] = useState<Step>({ at: 'email' });
	return (
		<main className={styles.page}>
			<div className={styles.card}>
				<Logo size={48} />
				<h1 className={styles.title}>{t('signIn.title')}</h1>
				<AccountButton account={account} ask={ask} />
				<WindowButton />
				{step.at === 'email' ? (
					<EmailForm onSent={(email) => setStep({ at: 'code', email })} />
				) : (
					<CodeForm
						email={step.email}
						account={account.state === 'unknown' ? account.token : null}
						onOther={() => setStep({ at: 'email' })}
						onToken={props.onToken}
					/>
				)}
			</div>
		</main>
	);
}

function AccountButton({ account, ask }: { readonly account: AccountState; readonly ask: () => void }): ReactNode {
	const { t } = useWords();
	if (account.state === 'none') return null;
	return (
		<div className={styles.form}>
			<p role="status" className={styles.intro}>
				{account.state === 'unknown' ? t('signIn.accountUnknown') : null}
				{account.state === 'failed' ? t('signIn.accountFailed') : null}
			</p>
			{account.state === 'unknown' ? null : (
				<Button appearance="primary" size="large" disabled={account.state === 'trying'} onClick={ask}>
					{account.state === 'trying' ? t('signIn.trying') : t('signIn.account')}
				</Button>
			)}
		</div>
	);
}

/** A window of the mail program's own, where its pane is too narrow or the frame keeps nothing. */
function WindowButton(): ReactNode {
	const { t } = useWords();
	const { dialog, identity } = useSeams();
	const queries = useQueryClient();
	if (!dialog) return null;
	const open = async (): Promise<void> => {
		const token = await dialog('/sign-in.html');
		if (token === null) return;
		identity.keepToken(token);
		await queries.invalidateQueries();
	};
	return (
		<Button appearance="subtle" onClick={() => void open()}>
			{t('signIn.window')}
		</Button>
	);
}

function EmailForm({ onSent }: { readonly onSent: (email: string) => void }): ReactNode {
	const words = useWords();
	const { t } = words;
	const ask = useAct('requestCode');
	const [email, setEmail] = useState('');
	const [isBad, setIsBad] = useState(false);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
		setIsBad(!isAddress);
		if (isAddress) ask.mutate({ body: { email: email.trim() } }, { onSuccess: () => onSent(email.trim()) });
	};
	const problem = isBad ? t('signIn.badEmail') : ask.error ? saidOf(ask.error, words).title : undefined;
	return (
		<form onSubmit={submit} noValidate className={styles.form}>
			<p className={styles.intro}>{t('signIn.intro')}</p>
			<Field label={t('signIn.email')} {...(problem ? { validationMessage: problem } : {})}>
				<Input
					type="email"
					autoComplete="email"
					value={email}
					onChange={(_, { value }) => setEmail(value)}
					size="large"
				/>
			</Field>
			<Button type="submit" appearance="primary" size="large" disabled={ask.isPending}>
				{t('signIn.send')}
			</Button>
		</form>
	);
}

function CodeForm(props: {
	readonly email: string;
	/** a token of the account at work that is to open Amends from now on */
	readonly account: string | null;
	readonly onOther: () => void;
	readonly onToken: ((token: string) => void) | undefined;
}): ReactNode {
	const words = useWords();
	const { t } = words;
	const { identity } = useSeams();
	const queries = useQueryClient();
	const signIn = useAct('signIn');
	const [code, setCode] = useState('');
	const [isBad, setIsBad] = useState(false);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const digits = code.replace(/\D/g, '');
		setIsBad(digits.length !== 6);
		if (digits.length !== 6) return;
		const onSuccess = ({ token }: { readonly token: string }) => {
			identity.keepToken(token);
			props.onToken?.(token);
			void queries.invalidateQueries();
		};
		const account = props.account === null ? {} : { account: props.account };
		signIn.mutate({ body: { email: props.email, code: digits, ...account } }, { onSuccess });
	};
	const problem = isBad ? t('signIn.badCode') : signIn.error ? saidOf(signIn.error, words).title : undefined;
	return (
		<form onSubmit={submit} noValidate className={styles.form}>
			<p className={styles.intro} role="status">
				{t('signIn.sent', { email: props.email })}
			</p>
			<Field label={t('signIn.code')} {...(problem ? { validationMessage: problem } : {})}>
				<Input
					inputMode="numeric"
					autoComplete="one-time-code"
					value={code}
					onChange={(_, { value }) => setCode(value)}
					size="large"
				/>
			</Field>
			<Button type="submit" appearance="primary" size="large" disabled={signIn.isPending}>
				{t('signIn.go')}
			</Button>
			<Button appearance="subtle" onClick={props.onOther}>
				{t('signIn.other')}
			</Button>
		</form>
	);
}
