import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RemediesView } from '../../../shared/api/remedies.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { FormDialog } from './form-dialog.tsx';

/** Writes down what the customer would consider fair, or puts it right; what stood before stays as history. */
export function FairDialog(props: {
	readonly supportCase: CaseView;
	readonly kept: string;
	readonly offers: RemediesView['fairOffers'];
	readonly onClose: () => void;
}): ReactNode {
	const { supportCase, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const keep = useAct('keepFairSolution');
	const [words, setWords] = useState(props.kept);
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = words.trim() === '';
	const save = () => {
		setIsChecked(true);
		if (isMissing) return;
		const onSuccess = () => {
			toasts.done(t('fair.done'));
			onClose();
		};
		// Words that stand in a mail as they are come from that mail, whoever typed them.
		const mailId = props.offers.find((offer) => offer.words === words.trim())?.mailId ?? null;
		keep.mutate(
			{ params: { id: supportCase.id }, body: { words, mailId } },
			{ onSuccess, onError: toasts.failedIn(onClose) },
		);
	};
	return (
		<FormDialog
			title={t('fair.title')}
			saveLabel={t('fair.keep')}
			isBusy={keep.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field
				label={t('fair.words')}
				required
				{...(isChecked && isMissing ? { validationMessage: t('fair.missing') } : {})}
			>
				<Textarea rows={5} value={words} maxLength={4_000} onChange={(_, { value }) => setWords(value)} />
			</Field>
		</FormDialog>
	);
}
