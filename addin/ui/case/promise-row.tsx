import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PromiseView } from '../../../shared/api/promises.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Choices } from '../choices.tsx';
import { Dots } from '../dots.tsx';
import { Later } from '../later.tsx';
import { When } from '../marks.tsx';
import { useAct, useNameOf } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import type { PromiseForm } from './promise-dialog.tsx';
import styles from './promises.module.css';
import { Quote } from './said.tsx';

/** One promise: the words, by when, by whom, how it stands; and what can be said about it. */
export function PromiseRow(props: { readonly promise: PromiseView; readonly supportCase: CaseView }): ReactNode {
	const { promise, supportCase } = props;
	const { t, short, said } = useWords();
	const { state, dueAt, isLate, keptBy } = promise;
	const isStanding = state === 'offered' || state === 'open';
	return (
		<li className={styles.row} data-state={state}>
			<p className={styles.words}>
				{promise.mailId === null ? promise.what : <Quote supportCase={supportCase} quote={promise.what} />}
			</p>
			<p className={styles.due}>
				<b>{t('promise.by', { when: short(dueAt) })}</b>
				<span className={styles.state} data-state={state} data-late={isLate}>
					{t(`promiseState.${state}`)}
				</span>
				{isStanding ? <When at={dueAt} isLate={isLate} /> : null}
			</p>
			<By promise={promise} supportCase={supportCase} />
			{promise.because === '' ? null : <p className={styles.why}>{said(promise.because)}</p>}
			{keptBy && isStanding ? (
				<p className={styles.why}>{t('promise.wroteSince', { when: short(keptBy.at) })}</p>
			) : null}
			{isStanding && supportCase.stage !== 'closed' && supportCase.isComplaint ? (
				<Acts promise={promise} caseId={supportCase.id} />
			) : null}
		</li>
	);
}

function By({ promise, supportCase }: { readonly promise: PromiseView; readonly supportCase: CaseView }): ReactNode {
	const { t, short } = useWords();
	const nameOf = useNameOf();
	const { promisedBy, promisedAt, mailId, replaces } = promise;
	const mail = supportCase.mails.find(({ id }) => id === mailId);
	const parts = [
		promisedBy === null
			? short(promisedAt)
			: t('promise.givenBy', { name: nameOf(promisedBy), when: short(promisedAt) }),
		...(mail ? [t('promise.inMail')] : []),
		...(replaces === null ? [] : [t('promise.replaces')]),
	];
	return <p className={styles.by}>{parts.join(' · ')}</p>;
}

type Form = PromiseForm | 'none';

/** One click says that it was kept, or that it is one; what takes a reason or a date opens a form. */
function Acts({ promise, caseId }: { readonly promise: PromiseView; readonly caseId: string }): ReactNode {
	const { t } = useWords();
	const acts = usePromiseActs(promise);
	const [form, setForm] = useState<Form>('none');
	const { state, isLate, what } = promise;
	const isOffered = state === 'offered';
	const option = (key: PromiseForm) => ({ key, label: t(`promise.${key}`), onChoose: () => setForm(key) });
	const choices = isOffered
		? [option('confirm'), option('break')]
		: [...(isLate ? [] : [option('break')]), option('move'), option('withdraw')];
	return (
		<div className={styles.acts}>
			{isOffered && !isLate ? (
				<Button size="small" appearance="primary" disabledFocusable={acts.isBusy} onClick={acts.confirm}>
					{t('promise.track')}
				</Button>
			) : (
				<Button
					size="small"
					appearance={isLate ? 'primary' : 'secondary'}
					disabledFocusable={acts.isBusy}
					onClick={acts.keep}
				>
					{t('promise.keep')}
				</Button>
			)}
			{isOffered ? (
				<Button size="small" disabledFocusable={acts.isBusy} onClick={acts.dismiss}>
					{t('promise.dismiss')}
				</Button>
			) : null}
			{!isOffered && isLate ? (
				<Button size="small" onClick={() => setForm('break')}>
					{t('promise.break')}
				</Button>
			) : null}
			<Choices
				size="small"
				appearance="subtle"
				icon={<Dots />}
				label={t('promise.options', { what })}
				choices={choices}
			/>
			{form === 'none' ? null : (
				<Later part={DIALOGS.promise} with={{ caseId, promise, act: form, onClose: () => setForm('none') }} />
			)}
		</div>
	);
}

function usePromiseActs({ id }: PromiseView) {
	const { t } = useWords();
	const toasts = useToasts();
	const confirm = useAct('confirmPromise');
	const keep = useAct('keepPromise');
	const dismiss = useAct('dismissPromise');
	const params = { id };
	const onError = toasts.failed;
	return {
		isBusy: confirm.isPending || keep.isPending || dismiss.isPending,
		confirm: () => confirm.mutate({ params }, { onError, onSuccess: () => toasts.done(t('promise.tracked')) }),
		keep: () => keep.mutate({ params }, { onError, onSuccess: () => toasts.done(t('promise.keptDone')) }),
		dismiss: () => dismiss.mutate({ params }, { onError, onSuccess: () => toasts.done(t('promise.dismissed')) }),
	};
}
