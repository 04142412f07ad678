import { Button, Field, Input, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import { DraftWatch } from '../../ui/case/draft-watch.tsx';
import { useUnsent } from '../../ui/case/use-unsent.ts';
import { hrefOf } from '../../ui/routes.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './causes.module.css';
import { useCauseAct } from './use-causes-page.ts';

type Letter = Answer<'fixLetters'>['items'][number];

/** One mail of a fix: what its customer went through above, the text below, and what becomes of it. */
export function FixLetter(props: {
	readonly fixId: string;
	readonly letter: Letter;
	readonly mayDecide: boolean;
	readonly onNext: (number: number) => void;
}): ReactNode {
	const { letter, onNext } = props;
	const { number, isOptedOut } = letter;
	const { t } = useWords();
	const toasts = useToasts();
	const release = useCauseAct('fixRelease');
	const drop = useCauseAct('fixDrop');
	const [text, setText] = useUnsent(`${props.fixId}/${number}/text`, letter.text);
	const reason = isOptedOut ? t('fixes.optedOut') : '';
	const [why, setWhy] = useUnsent(`${props.fixId}/${number}/why`, reason);
	const card = useRef<HTMLElement>(null);
	// The next mail begins where reading begins.
	useEffect(() => card.current?.focus(), []);
	const isBusy = release.isPending || drop.isPending;
	const maySend = props.mayDecide && !isBusy && !isOptedOut && text.trim() !== '';
	const params = { id: props.fixId, number };
	const told = (says: string) => ({
		onSuccess: () => {
			toasts.done(says);
			setText(letter.text);
			setWhy(reason);
			onNext(number);
		},
		onError: toasts.failed,
	});
	const send = () => release.mutate({ params, body: { text } }, told(t('fixes.sent')));
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const isWriting = event.target instanceof Element && event.target.closest('input, textarea') !== null;
		if (event.key === 'Enter' && event.ctrlKey && maySend) send();
		if (event.key === 'n' && !isWriting && !event.ctrlKey && !event.metaKey) onNext(number);
	};
	return (
		<article ref={card} tabIndex={-1} className={styles.letter} onKeyDown={onKeyDown}>
			<Suffered letter={letter} />
			{letter.isSaid ? null : (
				<MessageBar intent="warning" layout="multiline">
					<MessageBarBody>{t('fixes.notSaid', { language: LANGUAGES[letter.language].name })}</MessageBarBody>
				</MessageBar>
			)}
			{letter.cases.slice(0, 1).map(({ id }) => (
				<DraftWatch key={id} caseId={id} draftId={`${props.fixId}/${number}`} isBegun={text !== letter.text} />
			))}
			<Field label={t('fixes.text')} hint={t('fixes.below')}>
				<Textarea
					lang={letter.language}
					rows={12}
					resize="vertical"
					value={text}
					maxLength={5_000}
					readOnly={!props.mayDecide}
					onChange={(_, { value }) => setText(value)}
				/>
			</Field>
			<div className={styles.form}>
				<div className={styles.acts}>
					<Button appearance="primary" disabled={!maySend} onClick={send}>
						{t('fixes.send')}
					</Button>
					<Button disabled={isBusy} onClick={() => onNext(number)}>
						{t('fixes.next')}
					</Button>
					<span className={styles.quiet}>{t('fixes.keys')}</span>
				</div>
				<div className={styles.line}>
					<Field label={t('fixes.why')}>
						<Input value={why} maxLength={1_000} onChange={(_, { value }) => setWhy(value)} />
					</Field>
					<Button
						disabled={!props.mayDecide || isBusy || why.trim() === ''}
						onClick={() => drop.mutate({ params, body: { because: why } }, told(t('fixes.dropped')))}
					>
						{t('fixes.drop')}
					</Button>
				</div>
			</div>
		</article>
	);
}

/** Who it goes to, and what each of their cases was. */
function Suffered({ letter }: { readonly letter: Letter }): ReactNode {
	const { t } = useWords();
	const { customer, cases, isOptedOut } = letter;
	return (
		<>
			<div className={styles.facts}>
				<b>{customer.name || customer.address}</b>
				<span className={styles.quiet}>{customer.address}</span>
				{isOptedOut ? <b>{t('fixes.optedOut')}</b> : null}
			</div>
			{cases.map(({ id, number, subject, severity, guard, outcome, words }) => (
				<div key={id}>
					<div className={styles.facts}>
						<SeverityBadge severity={severity} />
						<a href={hrefOf({ page: 'case', id })} target="_blank" rel="noreferrer">
							#{number} {subject}
						</a>
						<span className={styles.quiet}>
							{t(`guard.${guard}`)}
							{outcome === null ? '' : `, ${t(`outcome.${outcome}`)}`}
						</span>
					</div>
					{words === '' ? null : (
						<blockquote lang={letter.language} className={styles.words}>
							{words}
						</blockquote>
					)}
				</div>
			))}
		</>
	);
}
