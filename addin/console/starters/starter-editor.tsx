import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useToasts } from '../../ui/toasts.tsx';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { WrittenMeanwhile } from '../written-meanwhile.tsx';
import { StarterForm } from './starter-form.tsx';
import styles from './starters.module.css';
import { type StarterWhole, type StarterWritten, useStarterActs } from './use-starter.ts';
import { useStarterDraft } from './use-starter-draft.ts';

/** Writing one. What somebody else saves meanwhile is told and never written over unseen. */
export function StarterEditor(props: {
	/** null: a new one */
	readonly whole: StarterWhole | null;
	readonly given: StarterWritten;
}): ReactNode {
	const { whole } = props;
	const { t } = useWords();
	const draft = useStarterDraft(whole, props.given);
	const { save, retire } = useStarterActs(whole?.id ?? null);
	const toasts = useToasts();
	const onSuccess = (saved: StarterWhole) => {
		draft.take(saved);
		toasts.done(t(saved.isRetired ? 'starters.retiredNow' : 'starters.saved'));
		if (whole === null) goTo({ page: 'starter', id: saved.id, language: saved.language, from: null });
	};
	const told = { onSuccess, onError: toasts.failed };
	const isBusy = save.isPending || retire.isPending;
	const isReady = draft.isComplete && draft.unknown.length === 0 && !isBusy;
	const isRetired = whole?.isRetired ?? false;
	const saveAfter = (base: number) => save.mutate({ ...draft.written, base }, told);
	return (
		<div className={styles.form}>
			{isRetired ? (
				<MessageBar>
					<MessageBarBody>{t('starters.retiredHint')}</MessageBarBody>
				</MessageBar>
			) : null}
			{whole !== null && draft.isBehind ? (
				<WrittenMeanwhile
					by={whole.versions[0]?.by ?? ''}
					version={whole.version}
					isReady={isReady}
					onSaveOver={() => saveAfter(whole.version)}
					onTake={() => draft.take(whole)}
				/>
			) : null}
			<StarterForm draft={draft}>
				<Button
					appearance="primary"
					disabled={!isReady || draft.isBehind || !(draft.isChanged || isRetired)}
					onClick={() => saveAfter(draft.base)}
				>
					{isRetired ? t('starters.bringBack') : t('templates.save', { version: (whole?.version ?? 0) + 1 })}
				</Button>
				{whole === null || !draft.isChanged ? null : (
					<Button disabled={isBusy} onClick={() => draft.take(whole)}>
						{t('templates.discard')}
					</Button>
				)}
				{whole === null || isRetired ? null : (
					<Button
						appearance="subtle"
						disabled={isBusy || draft.isBehind || draft.isChanged}
						onClick={() => retire.mutate(whole.version, told)}
					>
						{t('starters.retire')}
					</Button>
				)}
			</StarterForm>
		</div>
	);
}
