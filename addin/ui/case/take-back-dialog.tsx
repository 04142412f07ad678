import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RemedyView } from '../../../shared/api/remedies.ts';
import { useToasts } from '../toasts.tsx';
import { useActOnce } from '../use-act-once.ts';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';
import { giftName } from './gift-name.ts';

/** An entry was not given after all: it stays in the ledger, and another says so and why. */
export function TakeBackDialog(props: {
	readonly caseId: string;
	readonly remedy: RemedyView;
	readonly onClose: () => void;
}): ReactNode {
	const { caseId, remedy, onClose } = props;
	const words = useWords();
	const { t } = words;
	const toasts = useToasts();
	const takeBack = useActOnce('takeBackRemedy');
	const [why, setWhy] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = why.trim() === '';
	const save = () => {
		setIsChecked(true);
		if (isMissing) return;
		const onSuccess = () => {
			toasts.done(t('remedies.takenBackDone'));
			onClose();
		};
		// The entry may be gone with this form by then: a promise is heard all the same.
		const asking = { params: { id: caseId }, body: { number: remedy.number, why } };
		void takeBack.mutateAsync(asking).then(onSuccess, toasts.failed);
	};
	return (
		<FormDialog
			title={t('remedies.takeBackTitle', { number: remedy.number })}
			saveLabel={t('remedies.takeBack')}
			isBusy={takeBack.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{giftName(remedy, words)}</p>
			<p>{t('remedies.takeBackHint')}</p>
			<Field
				label={t('remedyForm.why')}
				required
				{...(isChecked && isMissing ? { validationMessage: t('remedyForm.whyMissing') } : {})}
			>
				<Textarea value={why} maxLength={2_000} onChange={(_, { value }) => setWhy(value)} />
			</Field>
		</FormDialog>
	);
}
