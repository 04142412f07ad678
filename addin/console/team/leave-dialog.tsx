import { Field, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { MemberView } from '../../../shared/api/people.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useTeam } from '../../ui/queries.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { sayRefusal } from './say-refusal.ts';
import styles from './team.module.css';
import { usePeopleAct } from './use-people.ts';

/** Lets somebody go, and asks where their work goes. */
export function LeaveDialog(props: { readonly member: MemberView; readonly onClose: () => void }): ReactNode {
	const words = useWords();
	const { t } = words;
	const toasts = useToasts();
	const team = useTeam();
	const { member, onClose } = props;
	const { id, name, version, source } = member;
	const leave = usePeopleAct('personLeave');
	const [handTo, setHandTo] = useState('');
	const save = () =>
		leave.mutate(
			{ params: { id }, body: { version, handTo: handTo || null } },
			{
				onSuccess: ({ moved }) => {
					toasts.done(t('people.gone', { name, count: moved }));
					onClose();
				},
			},
		);
	return (
		<FormDialog
			title={t('people.leaveTitle', { name })}
			saveLabel={t('people.leaveSave')}
			isBusy={leave.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('people.leaveHint', { name })}</p>
			{source === 'file' ? <p className={styles.hint}>{t('people.leaveFileHint', { name })}</p> : null}
			<Field label={t('people.handTo')}>
				<Select value={handTo} onChange={(_, { value }) => setHandTo(value)}>
					<option value="">{t('people.byRules')}</option>
					{team
						.filter((one) => one.id !== id)
						.map((one) => (
							<option key={one.id} value={one.id}>
								{one.name}
							</option>
						))}
				</Select>
			</Field>
			{leave.error === null ? null : (
				<p role="alert" className={styles.refused}>
					{sayRefusal(leave.error, words)}
				</p>
			)}
		</FormDialog>
	);
}
