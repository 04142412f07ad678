import { Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { MemberView } from '../../../shared/api/people.ts';
import type { Field as FieldName } from '../../../shared/team/member.ts';
import { codeOf } from '../../ui/call-failed.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { AwayFields } from './away-fields.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { type Draft, draftOf, givenOf, onTop } from './person-draft.ts';
import { isAddress, PersonFields } from './person-fields.tsx';
import { sayRefusal } from './say-refusal.ts';
import styles from './team.module.css';
import { usePeopleAct } from './use-people.ts';

/** Changes what is known of somebody. What somebody else saves meanwhile is shown, and nothing of either is lost. */
export function PersonDialog(props: { readonly member: MemberView; readonly onClose: () => void }): ReactNode {
	const words = useWords();
	const { t } = words;
	const { person: me } = useSession();
	const toasts = useToasts();
	const { member, onClose } = props;
	const change = usePeopleAct('personChange');
	const [base, setBase] = useState(member);
	const [draft, setDraft] = useState<Draft>(draftOf(member));
	const [isChecked, setIsChecked] = useState(false);
	const isShut = (field: FieldName) => base.said.includes(field);
	const take = (different: Partial<Draft>) => setDraft({ ...draft, ...different });
	const save = () => {
		setIsChecked(true);
		if (draft.name.trim() === '' || !isAddress(draft.email)) return;
		const given = givenOf(draft, draftOf(base));
		if (Object.keys(given).length === 0) return onClose();
		change.mutate(
			{ params: { id: member.id }, body: { version: base.version, ...given } },
			{
				onSuccess: () => {
					toasts.done(t('people.saved', { name: draft.name }));
					onClose();
				},
			},
		);
	};
	const isBehind = member.version !== base.version;
	const error = change.error === null || codeOf(change.error) === 'changed-meanwhile' ? null : change.error;
	return (
		<FormDialog
			title={t('people.editTitle', { name: member.name })}
			saveLabel={t('state.save')}
			isBusy={change.isPending || isBehind}
			onSave={save}
			onClose={onClose}
		>
			{base.source === 'file' ? <p className={styles.hint}>{t('people.fromFileHint', { name: member.name })}</p> : null}
			{isBehind ? (
				<Meanwhile
					before={draftOf(base)}
					now={draftOf(member)}
					name={member.name}
					onSeen={() => {
						setDraft(onTop(draft, draftOf(base), draftOf(member)));
						setBase(member);
						change.reset();
					}}
					onTake={() => {
						setDraft(draftOf(member));
						setBase(member);
						change.reset();
					}}
				/>
			) : null}
			<PersonFields
				fields={draft}
				onChange={({ mailboxes, ...different }) =>
					take({ ...different, ...(mailboxes === undefined ? {} : { mailboxes: mailboxes && [...mailboxes] }) })
				}
				isShut={isShut}
				isChecked={isChecked}
			/>
			<AwayFields personId={member.id} away={draft.away} isShut={isShut('away')} onChange={(away) => take({ away })} />
			{me.role === 'admin' ? (
				<Field label={t('people.field.entra')} hint={t('people.entraHint')}>
					<Input
						value={draft.entra ?? ''}
						disabled={isShut('entra')}
						onChange={(_, { value }) => take({ entra: value.trim() || null })}
					/>
				</Field>
			) : null}
			{error === null ? null : (
				<p role="alert" className={styles.refused}>
					{sayRefusal(error, words)}
				</p>
			)}
		</FormDialog>
	);
}
