import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { mayAs } from '../../../shared/role.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS, useNameOf } from '../../ui/queries.ts';
import { useSeams, useSession } from '../../ui/session.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import { type HandingOver, HandOverMenu, HandOverQuestion } from './hand-over.tsx';
import styles from './policy.module.css';

type Share = Answer<'teamWork'>['items'][number];

/** Who has how much to do, who stands in for whom, and for leads: handing everything over. */
export function TeamWork(): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const { person: me } = useSession();
	const work = useQuery({
		queryKey: [...KEYS.cases, 'team-work'],
		queryFn: async ({ signal }) => answerOf(await client.call('teamWork', {}, signal)).items,
	});
	const [handing, setHanding] = useState<HandingOver | null>(null);
	if (!work.data) return null;
	return (
		<section className={styles.part} aria-labelledby="team-work">
			<h2 id="team-work" className={styles.heading}>
				{t('team.title')}
			</h2>
			<table className={styles.rules}>
				<thead>
					<tr>
						<th scope="col">{t('team.person')}</th>
						<th scope="col">{t('team.presence')}</th>
						<th scope="col">{t('team.cases')}</th>
						<th scope="col">{t('team.touches')}</th>
					</tr>
				</thead>
				<tbody>
					{work.data.map((share) => (
						<PersonRow key={share.personId} share={share} onHandOver={mayAs(me.role, 'lead') ? setHanding : null} />
					))}
				</tbody>
			</table>
			{handing === null ? null : <HandOverQuestion {...handing} onClose={() => setHanding(null)} />}
		</section>
	);
}

function PersonRow(props: {
	readonly share: Share;
	/** null: not this reader's to do */
	readonly onHandOver: ((handing: HandingOver) => void) | null;
}): ReactNode {
	const { share, onHandOver } = props;
	const words = useWords();
	const { t } = words;
	const nameOf = useNameOf();
	const { person, cases, touches } = share;
	return (
		<tr>
			<th scope="row">
				{person === null ? share.personId : t('demo.role', { name: person.name, role: t(`role.${person.role}`) })}
			</th>
			<td>{sayPresence(share, words, nameOf)}</td>
			<td data-label={t('team.cases')}>{cases}</td>
			<td data-label={t('team.touches')}>
				{touches}{' '}
				{onHandOver !== null && cases + touches > 0 ? (
					<HandOverMenu from={share.personId} onChoose={onHandOver} />
				) : null}
			</td>
		</tr>
	);
}

function sayPresence({ person, away, standIn }: Share, { t, day }: Words, nameOf: (id: string) => string): string {
	if (person === null) return `${t('team.left')}; ${t('team.leadStandsIn')}`;
	if (away === null) return t('team.there');
	if (!away.isNow) return t('team.awayFrom', { from: day(away.from), until: day(away.until) });
	const doer = standIn === null ? t('team.leadStandsIn') : t('team.standIn', { name: nameOf(standIn) });
	return `${t('team.awayUntil', { day: day(away.until) })}; ${doer}`;
}
