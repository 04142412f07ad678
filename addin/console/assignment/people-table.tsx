import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { LANGUAGES } from '../../../shared/language.ts';
import { useTeam } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import { Scrolling } from '../evaluations/scrolling.tsx';
import styles from './assignment.module.css';
import { ProfileDialog } from './profile-dialog.tsx';
import { sayLimits, sayWeek } from './say-profile.ts';
import type { PersonProfile } from './use-assignment.ts';

/** What the rules know of everybody. */
export function PeopleTable({ profiles }: { readonly profiles: readonly PersonProfile[] }): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const [edited, setEdited] = useState<string | null>(null);
	const nameOf = (id: string) => team.find((person) => person.id === id)?.name ?? id;
	const open = profiles.find(({ personId }) => personId === edited);
	return (
		<div className={styles.part}>
			<h2>{t('assignment.people')}</h2>
			<Scrolling name={t('assignment.people')}>
				<table className={styles.table}>
					<thead>
						<tr>
							<th scope="col">{t('assignment.person')}</th>
							<th scope="col">{t('assignment.speaks')}</th>
							<th scope="col">{t('assignment.skills')}</th>
							<th scope="col">{t('assignment.hours')}</th>
							<th scope="col">{t('assignment.limits')}</th>
							<td />
						</tr>
					</thead>
					<tbody>
						{profiles.map((one) => (
							<PersonRow
								key={one.personId}
								one={one}
								name={nameOf(one.personId)}
								language={team.find(({ id }) => id === one.personId)?.language}
								onEdit={() => setEdited(one.personId)}
							/>
						))}
					</tbody>
				</table>
			</Scrolling>
			{open === undefined ? null : (
				<ProfileDialog now={open} name={nameOf(open.personId)} onClose={() => setEdited(null)} />
			)}
		</div>
	);
}

function PersonRow(props: {
	readonly one: PersonProfile;
	readonly name: string;
	readonly language: keyof typeof LANGUAGES | undefined;
	readonly onEdit: () => void;
}): ReactNode {
	const { one, name, language } = props;
	const words = useWords();
	const { t } = words;
	const { profile } = one;
	const spoken = new Set([...(language === undefined ? [] : [language]), ...profile.languages]);
	return (
		<tr>
			<th scope="row">
				{name}
				{one.source === 'file' ? <span className={styles.quiet}> amends.yaml</span> : null}
			</th>
			<td>{[...spoken].map((tag) => LANGUAGES[tag].name).join(', ')}</td>
			<td>{profile.skills.join(', ') || '–'}</td>
			<td>{sayWeek(profile, words) ?? t('assignment.teamHours')}</td>
			<td>{sayLimits(profile, words).join(', ') || t('assignment.noLimit')}</td>
			<td>
				<Button size="small" aria-label={t('assignment.editProfile', { name })} onClick={props.onEdit}>
					{t('assignment.edit')}
				</Button>
			</td>
		</tr>
	);
}
