import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { useNow } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './causes.module.css';
import { useCauseAct } from './use-causes-page.ts';
import { useHurt } from './use-fixes.ts';

/** Records a fix; the texts are asked for in the languages of those whom the cause has hurt. */
export function RecordFix(props: { readonly causeId: string; readonly onClose: () => void }): ReactNode {
	const { t, language } = useWords();
	const toasts = useToasts();
	const hurt = useHurt(props.causeId);
	const record = useCauseAct('fixRecord');
	const today = new Date(useNow()).toISOString().slice(0, 10);
	const [what, setWhat] = useState('');
	const [says, setSays] = useState<Partial<Record<Language, string>>>({});
	const [fixedOn, setFixedOn] = useState(today);
	const [release, setRelease] = useState('');
	const [link, setLink] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const known = hurt.data?.customers ?? [];
	const asked = known.length > 0 ? known : [{ language, count: 0 }];
	const isUnsaid = !asked.some((one) => says[one.language]?.trim());
	const needed = (isMissing: boolean) => (isChecked && isMissing ? { validationMessage: t('fixes.missing') } : {});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		setIsChecked(true);
		if (what.trim() === '' || isUnsaid) return;
		record.mutate(
			{
				params: { id: props.causeId },
				body: { what, says, fixedOn, release: release.trim() || null, link: link.trim() || null },
			},
			{
				onSuccess: ({ id, isNew }) => {
					if (!isNew) toasts.done(t('fixes.known'));
					goTo({ page: 'fix', id });
				},
				onError: toasts.failed,
			},
		);
	};
	return (
		<form className={styles.form} onSubmit={submit} noValidate>
			<Field label={t('fixes.what')} required {...needed(what.trim() === '')}>
				<Textarea value={what} maxLength={1_000} onChange={(_, { value }) => setWhat(value)} />
			</Field>
			{asked.map(({ language: tag, count }) => (
				<Field key={tag} label={t('fixes.says', { language: LANGUAGES[tag].name, count })} {...needed(isUnsaid)}>
					<Textarea
						lang={tag}
						value={says[tag] ?? ''}
						maxLength={1_000}
						onChange={(_, { value }) => setSays({ ...says, [tag]: value })}
					/>
				</Field>
			))}
			<div className={styles.acts}>
				<Field label={t('fixes.on')}>
					<Input type="date" value={fixedOn} max={today} onChange={(_, { value }) => setFixedOn(value)} />
				</Field>
				<Field label={t('fixes.release')}>
					<Input value={release} maxLength={100} onChange={(_, { value }) => setRelease(value)} />
				</Field>
				<Field label={t('fixes.link')}>
					<Input type="url" value={link} maxLength={1_000} onChange={(_, { value }) => setLink(value)} />
				</Field>
			</div>
			<p className={styles.quiet}>{t('fixes.nothingSent')}</p>
			<div className={styles.acts}>
				<Button type="submit" appearance="primary" disabled={record.isPending}>
					{t('fixes.record')}
				</Button>
				<Button onClick={props.onClose}>{t('state.cancel')}</Button>
			</div>
		</form>
	);
}
