import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import type { Stage } from '../../../shared/stage.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { PlanPreview } from './plan-preview.tsx';

/** The solution was delivered: from here on the follow-up runs by itself. */
export function ResolveDialog(props: { readonly supportCase: CaseView; readonly onClose: () => void }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const resolve = useAct('resolve');
	const [because, setBecause] = useState('');
	const back = useAct('moveStage');
	const { id, stage: before } = props.supportCase;
	const moveBack = (stage: Exclude<Stage, 'closed'>) => ({
		label: t('state.undo'),
		onUndo: () => back.mutate({ params: { id }, body: { stage } }, { onError: toasts.failed }),
	});
	const undo = before === 'closed' ? undefined : moveBack(before);
	const save = () => {
		const onSuccess = () => {
			toasts.done(t('case.resolvedDone'), undo);
			props.onClose();
		};
		resolve.mutate(
			{ params: { id: props.supportCase.id }, body: because.trim() ? { because } : {} },
			{ onSuccess, onError: toasts.failedIn(props.onClose) },
		);
	};
	return (
		<FormDialog
			title={t('resolve.title')}
			saveLabel={t('resolve.save')}
			isBusy={resolve.isPending}
			onSave={save}
			onClose={props.onClose}
		>
			<p>{t('resolve.hint')}</p>
			<Field label={t('resolve.because')}>
				<Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
			</Field>
			<PlanPreview caseId={id} act="resolve" />
		</FormDialog>
	);
}
