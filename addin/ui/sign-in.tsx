import { Button, Field, Input } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Logo } from './logo.tsx';
import { useAct } from './queries.ts';
import { useSeams } from './session.ts';
import styles from './sign-in.module.css';
import { saidOf } from './states.tsx';
import { useWords } from './words.tsx';

type Step = { readonly at: 'email' } | { readonly at: 'code'; readonly email: string };

/** First the address, then the code that was mailed to it. */
export function SignIn(): ReactNode {
	const { t } = useWords();
	const [step, setStep] = useState<Step>({ at: 'email' });
	return (
		<main className={styles.page}>
			<div className={styles.card}>
				<Logo size={48} />
				<h1 className={styles.title}>{t('signIn.title')}</h1>
				{step.at === 'email' ? (
					<EmailForm onSent={(email) => setStep({ at: 'code', email })} />
				) : (
					<CodeForm email={step.email} onOther={() => setStep({ at: 'email' })} />
				)}
			</div>
		</main>
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

function CodeForm(props: { readonly email: string; readonly onOther: () => void }): ReactNode {
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
			void queries.invalidateQueries();
		};
		signIn.mutate({ body: { email: props.email, code: digits } }, { onSuccess });
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
