import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TouchView } from '../../../shared/api-shapes.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';

/** Cancels a touch; the reason stays in the case's history. */
export function CancelTouchDialog(props: { readonly touch: TouchView; readonly onClose: () => void }): ReactNode {
	const { touch, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const cancel = useAct('touchCancel');
	const [because, setBecause] = useState('');
	const save = () =>
		cancel.mutate(
			{ params: { id: touch.id }, body: because.trim() ? { because } : {} },
			{ onSuccess: onClose, onError: toasts.failedIn(onClose) },
		);
	return (
		<FormDialog
			title={t('touches.cancelTitle', { touch: t(`touch.${touch.kind}`) })}
			saveLabel={t('touches.cancel')}
			cancelLabel={t('touches.keep')}
			isBusy={cancel.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('touches.cancelHint')}</p>
			<Field label={t('touches.because')}>
				<Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
			</Field>
		</FormDialog>
	);
}
