import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Panel } from '../../ui/case/panel.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { WrittenMeanwhile } from '../written-meanwhile.tsx';
import { TemplateForm } from './template-form.tsx';
import { TemplateHistory } from './template-history.tsx';
import { TemplatePreview } from './template-preview.tsx';
import styles from './templates.module.css';
import { useDraft } from './use-draft.ts';
import { type TemplateKey, type TemplateWhole, useTemplateActs } from './use-templates.ts';

/** Writing beside its picture. What somebody else saves meanwhile is told and never written over unseen. */
export function TemplateEditor(props: { readonly chosen: TemplateKey; readonly whole: TemplateWhole }): ReactNode {
	const { chosen, whole } = props;
	const { t } = useWords();
	const writing = useDraft(chosen, whole);
	const acts = useTemplateActs(chosen);
	const toasts = useToasts();
	const onSuccess = () => {
		writing.drop();
		toasts.done(t('templates.saved'));
	};
	const told = { onSuccess, onError: toasts.failed };
	const save = (base: number) => acts.save.mutate({ ...writing.words, base }, told);
	const restore = (version: number) => acts.restore.mutate({ base: whole.version, version }, told);
	const isBusy = acts.save.isPending || acts.restore.isPending;
	return (
		<div className={styles.editor}>
			<div className={styles.writing}>
				{whole.faults.length > 0 ? (
					<MessageBar intent="warning" layout="multiline">
						<MessageBarBody>{t('templates.faultyHint')}</MessageBarBody>
					</MessageBar>
				) : null}
				{writing.isBehind ? (
					<WrittenMeanwhile
						by={whole.by ?? ''}
						version={whole.version}
						isReady={!isBusy && writing.faults.length === 0}
						onSaveOver={() => save(whole.version)}
						onTake={writing.drop}
					/>
				) : null}
				<TemplateForm chosen={chosen} writing={writing}>
					<Button
						appearance="primary"
						disabled={isBusy || writing.isBehind || !writing.isChanged || writing.faults.length > 0}
						onClick={() => save(writing.draft.base)}
					>
						{t('templates.save', { version: whole.version + 1 })}
					</Button>
					<Button disabled={!writing.isChanged || isBusy} onClick={writing.drop}>
						{t('templates.discard')}
					</Button>
					<Button
						appearance="subtle"
						disabled={isBusy || writing.isChanged || whole.own === null}
						onClick={() => restore(0)}
					>
						{t('templates.toOurs')}
					</Button>
				</TemplateForm>
			</div>
			<Panel title={t('templates.preview')}>
				<TemplatePreview chosen={chosen} words={writing.words} />
			</Panel>
			<div className={styles.history}>
				<Panel title={t('templates.history')}>
					<TemplateHistory whole={whole} isBusy={isBusy || writing.isChanged} onRestore={restore} />
				</Panel>
			</div>
		</div>
	);
}
