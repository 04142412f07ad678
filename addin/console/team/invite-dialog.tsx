import { type ReactNode, useState } from 'react';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { type CommonFields, isAddress, PersonFields } from './person-fields.tsx';
import { sayRefusal } from './say-refusal.ts';
import styles from './team.module.css';
import { usePeopleAct } from './use-people.ts';

/** Asks somebody to join. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
	const words = useWords();
	const { t, language } = words;
	const { person: me } = useSession();
	const toasts = useToasts();
	const invite = usePeopleAct('invite');
	const [fields, setFields] = useState<CommonFields>({
		name: '',
		email: '',
		role: 'agent',
		language,
		// Who does not see all can show no more.
		mailboxes: me.role === 'admin' ? null : (me.mailboxes ?? null),
	});
	const [isChecked, setIsChecked] = useState(false);
	const save = () => {
		setIsChecked(true);
		if (fields.name.trim() === '' || !isAddress(fields.email)) return;
		const email = fields.email.trim();
		const body = { ...fields, email, mailboxes: fields.mailboxes && [...fields.mailboxes] };
		invite.mutate(
			{ body },
			{
				onSuccess: ({ isMailed }) => {
					const say = isMailed ? toasts.done : toasts.told;
					say(t(isMailed ? 'people.mailed' : 'people.notMailed', { email }));
					onClose();
				},
			},
		);
	};
	return (
		<FormDialog
			title={t('people.inviteTitle')}
			saveLabel={t('people.inviteSave')}
			isBusy={invite.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p className={styles.hint}>{t('people.inviteHint')}</p>
			<PersonFields
				fields={fields}
				onChange={(different) => setFields({ ...fields, ...different })}
				isChecked={isChecked}
			/>
			{invite.error === null ? null : (
				<p role="alert" className={styles.refused}>
					{sayRefusal(invite.error, words)}
				</p>
			)}
		</FormDialog>
	);
}
