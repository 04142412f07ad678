import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { FormDialog } from '../case/form-dialog.tsx';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';

/** No card is written, and why. */
export function SkipDialog({
	touchId,
	onClose,
}: {
	readonly touchId: string;
	readonly onClose: () => void;
}): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const skip = useAct('noteSkip');
	const [because, setBecause] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = because.trim() === '';
	const save = () => {
		setIsChecked(true);
		if (isMissing) return;
		const onSuccess = () => {
			toasts.done(t('card.skipped'));
			onClose();
		};
		skip.mutate({ params: { id: touchId }, body: { because } }, { onSuccess, onError: toasts.failed });
	};
	return (
		<FormDialog
			title={t('card.skipTitle')}
			saveLabel={t('card.skip')}
			isBusy={skip.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field
				label={t('card.skipHint')}
				required
				{...(isChecked && isMissing ? { validationMessage: t('close.missing') } : {})}
			>
				<Textarea value={because} maxLength={2_000} onChange={(_, { value }) => setBecause(value)} />
			</Field>
		</FormDialog>
	);
}
