import type { ReactNode } from 'react';
import type { MemberView } from '../../../shared/api/people.ts';
import { mayManage } from '../../../shared/team/may-manage.ts';
import { Choices } from '../../ui/choices.tsx';
import { Dots } from '../../ui/dots.tsx';
import { useSession } from '../../ui/session.ts';
import { useWords } from '../../ui/words.tsx';
import { sayField, sayMailboxes } from './say-field.ts';
import styles from './team.module.css';
import { useNames } from './use-names.ts';
import { useWork } from './use-work.ts';

/** What can be done with somebody. */
export interface PersonActs {
	readonly onEdit: (id: string) => void;
	readonly onLeave: (id: string) => void;
}

/** Whoever is of the team: what they may do, what they see, whether they are there, and how much they have. */
export function PeopleTable(props: { readonly people: readonly MemberView[]; readonly acts: PersonActs }): ReactNode {
	const { t } = useWords();
	return (
		<table className={styles.table}>
			<thead>
				<tr>
					<th scope="col">{t('team.person')}</th>
					<th scope="col">{t('people.field.role')}</th>
					<th scope="col">{t('people.field.mailboxes')}</th>
					<th scope="col">{t('team.presence')}</th>
					<th scope="col">{t('team.cases')}</th>
					<th scope="col">{t('team.touches')}</th>
					<th scope="col">
						<span className="visually-hidden">{t('ledger.action')}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{props.people.map((member) => (
					<PersonRow key={member.id} member={member} acts={props.acts} />
				))}
			</tbody>
		</table>
	);
}

function PersonRow({ member, acts }: { readonly member: MemberView; readonly acts: PersonActs }): ReactNode {
	const words = useWords();
	const { t } = words;
	const names = useNames();
	const work = useWork(member.id);
	return (
		<tr>
			<th scope="row">
				<span className={styles.name}>{member.name}</span>
				<span className={styles.quiet}>{member.email}</span>
				{member.source === 'file' ? <span className={styles.file}>{t('people.fromFile')}</span> : null}
			</th>
			<td data-label={t('people.field.role')}>{t(`role.${member.role}`)}</td>
			<td data-label={t('people.field.mailboxes')}>{sayMailboxes(member.mailboxes, words, names)}</td>
			<td data-label={t('team.presence')}>{sayField('away', member, words, names)}</td>
			<td data-label={t('team.cases')}>{work.cases}</td>
			<td data-label={t('team.touches')}>{work.touches}</td>
			<td className={styles.act}>
				<Acts member={member} acts={acts} />
			</td>
		</tr>
	);
}

/** Whoever may not change somebody is shown no way to. */
function Acts({ member, acts }: { readonly member: MemberView; readonly acts: PersonActs }): ReactNode {
	const { t } = useWords();
	const { person: me } = useSession();
	if (!mayManage(me, member.role)) return null;
	return (
		<Choices
			size="small"
			appearance="subtle"
			label={t('people.acts', { name: member.name })}
			icon={<Dots />}
			choices={[
				{ key: 'edit', label: t('people.edit'), onChoose: () => acts.onEdit(member.id) },
				{ key: 'leave', label: t('people.letGo'), onChoose: () => acts.onLeave(member.id), isApart: true },
			]}
		/>
	);
}
