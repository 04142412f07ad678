import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { SavedView } from '../../../shared/api/views.ts';
import { type CaseFilter, isSameFilter } from '../../../shared/case-filter.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { filterIn, useViewActs } from './use-views.ts';

/** Gives the filters a name, or changes a view that has one. @param props.standing null: a new one */
export function ViewDialog(props: {
	readonly standing: SavedView | null;
	readonly filter: CaseFilter;
	readonly onClose: () => void;
}): ReactNode {
	const { standing, filter, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const { save, remove } = useViewActs();
	const kept = standing === null ? filter : filterIn(standing);
	const [name, setName] = useState(standing?.name ?? '');
	const [isShared, setIsShared] = useState(standing?.isShared ?? false);
	const [takesFilter, setTakesFilter] = useState(false);
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = name.trim() === '';
	const onError = toasts.failed;
	const done = (said: string) => () => {
		toasts.done(said);
		onClose();
	};
	const onSave = () => {
		setIsChecked(true);
		if (isMissing) return;
		const written = { name, isShared, filter: takesFilter ? filter : kept };
		save.mutate({ standing, written }, { onError, onSuccess: done(t('views.kept')) });
	};
	return (
		<FormDialog
			title={standing === null ? t('views.keep') : t('views.change', { name: standing.name })}
			saveLabel={t('state.save')}
			isBusy={save.isPending || remove.isPending}
			onSave={onSave}
			onClose={onClose}
		>
			<Field
				label={t('views.name')}
				required
				{...(isChecked && isMissing ? { validationMessage: t('views.missing') } : {})}
			>
				<Input value={name} maxLength={60} onChange={(_, { value }) => setName(value)} />
			</Field>
			<Checkbox
				label={t('views.share')}
				checked={isShared}
				onChange={(_, { checked }) => setIsShared(checked === true)}
			/>
			{isSameFilter(kept, filter) ? null : (
				<Checkbox
					label={t('views.filters')}
					checked={takesFilter}
					onChange={(_, { checked }) => setTakesFilter(checked === true)}
				/>
			)}
			{standing === null ? null : (
				<Button onClick={() => remove.mutate(standing, { onError, onSuccess: done(t('views.deleted')) })}>
					{t('views.delete')}
				</Button>
			)}
		</FormDialog>
	);
}
