import type { ReactNode } from 'react';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { Choices } from '../../ui/choices.tsx';
import { useAct, useNameOf, useTeam } from '../../ui/queries.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';

/** Everything of one person, to another. */
export interface HandingOver {
	readonly from: string;
	readonly to: string;
}

/** Chooses who gets everything of one person. */
export function HandOverMenu(props: {
	readonly from: string;
	readonly onChoose: (handing: HandingOver) => void;
}): ReactNode {
	const { from, onChoose } = props;
	const { t } = useWords();
	const team = useTeam();
	const choices = team
		.filter(({ id }) => id !== from)
		.map(({ id, name }) => ({ key: id, label: name, onChoose: () => onChoose({ from, to: id }) }));
	return <Choices size="small" label={t('team.handOver')} choices={choices} />;
}

/**
 * Asks before it is done: what is mixed with the other's own work cannot be told apart again. Shown by what stays on the page: the row of
 * who has nothing left has no menu any more, and would hear nothing of its success.
 */
export function HandOverQuestion(props: HandingOver & { readonly onClose: () => void }): ReactNode {
	const { from, to, onClose } = props;
	const { t } = useWords();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const handOver = useAct('handOver');
	const name = nameOf(to);
	const save = () =>
		handOver.mutate(
			{ params: { id: from }, body: { to } },
			{
				onSuccess: ({ moved, left }) => {
					toasts.done(t('team.handedOver', { count: moved, name }));
					if (left > 0) toasts.told(t('team.stays', { count: left, name }));
					onClose();
				},
				onError: toasts.failedIn(onClose),
			},
		);
	return (
		<FormDialog
			title={t('team.handOverTitle', { name })}
			saveLabel={t('team.handOverSave')}
			isBusy={handOver.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('team.handOverHint', { from: nameOf(from), to: name })}</p>
		</FormDialog>
	);
}
