import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RequestView } from '../../../shared/api/remedies.ts';
import { useAct, useNameOf } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { giftName } from './gift-name.ts';

/** Declines a request with a reason, which whoever asked reads. */
export function DeclineDialog(props: { readonly request: RequestView; readonly onClose: () => void }): ReactNode {
	const { request, onClose } = props;
	const words = useWords();
	const { t } = words;
	const toasts = useToasts();
	const nameOf = useNameOf();
	const decline = useAct('decline');
	const [because, setBecause] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = because.trim() === '';
	const name = nameOf(request.askedBy);
	const save = () => {
		setIsChecked(true);
		if (isMissing) return;
		const onSuccess = () => {
			toasts.done(t('approval.declined', { name }));
			onClose();
		};
		// The request may be gone with this form by then: a promise is heard all the same.
		void decline.mutateAsync({ params: { id: request.id }, body: { because } }).then(onSuccess, toasts.failed);
	};
	return (
		<FormDialog
			title={t('approval.declineThis', { remedy: giftName(request, words) })}
			saveLabel={t('approval.decline')}
			isBusy={decline.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field
				label={t('approval.declineWhy', { name })}
				required
				{...(isChecked && isMissing ? { validationMessage: t('approval.reasonMissing') } : {})}
			>
				<Textarea value={because} maxLength={2_000} onChange={(_, { value }) => setBecause(value)} />
			</Field>
		</FormDialog>
	);
}
