import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TouchView } from '../../../shared/api-shapes.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';

/** Ticks off the question whether it happened again; what was found stays in the case's history. */
export function RecurrenceDialog(props: { readonly touch: TouchView; readonly onClose: () => void }): ReactNode {
	const { touch, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const done = useAct('touchDone');
	const [because, setBecause] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = because.trim() === '';
	const save = () => {
		setIsChecked(true);
		if (isMissing) return;
		const onSuccess = () => {
			toasts.done(t('touches.doneToast', { touch: t('touch.recurrence') }));
			onClose();
		};
		done.mutate({ params: { id: touch.id }, body: { because } }, { onSuccess, onError: toasts.failed });
	};
	return (
		<FormDialog
			title={t('recurrence.title')}
			saveLabel={t('recurrence.tick')}
			isBusy={done.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field
				label={t('recurrence.note')}
				required
				{...(isChecked && isMissing ? { validationMessage: t('recurrence.needed') } : {})}
			>
				<Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
			</Field>
		</FormDialog>
	);
}
