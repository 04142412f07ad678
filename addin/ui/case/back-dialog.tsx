import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import type { Stage } from '../../../shared/stage.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { PlanPreview } from './plan-preview.tsx';

/** Moves a case back, with a reason: whoever reads its history later wants to know why. */
export function BackDialog(props: {
	readonly supportCase: CaseView;
	readonly stage: Exclude<Stage, 'closed'>;
	readonly onClose: () => void;
}): ReactNode {
	const { supportCase, stage, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const move = useAct('moveStage');
	const [because, setBecause] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const name = t(`stage.${stage}`);
	const { id, stage: before } = supportCase;
	const onwards = (to: Exclude<Stage, 'closed'>) => ({
		label: t('state.undo'),
		onUndo: () => move.mutate({ params: { id }, body: { stage: to } }, { onError: toasts.failed }),
	});
	const isReopened = before === 'resolved' || before === 'closed';
	// A case that is reopened begins another round: its old plan has ended, and a click brings no plan back as it was.
	const undo = isReopened ? undefined : onwards(before);
	const save = () => {
		setIsChecked(true);
		if (because.trim() === '') return;
		const onSuccess = () => {
			toasts.done(t('case.moved', { stage: name }), undo);
			onClose();
		};
		move.mutate({ params: { id }, body: { stage, because } }, { onSuccess, onError: toasts.failedIn(onClose) });
	};
	const fault = isChecked && because.trim() === '' ? { validationMessage: t('close.missing') } : {};
	return (
		<FormDialog
			title={t('back.title', { stage: name })}
			saveLabel={t('back.save')}
			isBusy={move.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field label={t('back.because')} required {...fault}>
				<Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
			</Field>
			{isReopened && stage !== 'resolved' ? <PlanPreview caseId={id} act="reopen" stage={stage} /> : null}
		</FormDialog>
	);
}
