import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MemberView } from '../../../shared/api/people.ts';
import { useTeam } from '../../ui/queries.ts';
import { useNow } from '../../ui/session.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './team.module.css';

type Away = MemberView['away'];

/** When somebody is away, and who stands in. */
export function AwayFields(props: {
	readonly personId: string;
	readonly away: Away;
	readonly isShut: boolean;
	readonly onChange: (away: Away) => void;
}): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const today = new Date(useNow()).toISOString().slice(0, 10);
	const { personId, away, isShut, onChange } = props;
	return (
		<div>
			<Checkbox
				label={t('people.isAway')}
				checked={away !== null}
				disabled={isShut}
				onChange={(_, { checked }) => onChange(checked === true ? { from: today, until: today, to: null } : null)}
			/>
			{away === null ? null : (
				<div className={styles.pair}>
					<Field label={t('people.awayFrom')}>
						<Input
							type="date"
							value={away.from}
							disabled={isShut}
							onChange={(_, { value }) => onChange({ ...away, from: value })}
						/>
					</Field>
					<Field label={t('people.awayUntil')}>
						<Input
							type="date"
							value={away.until}
							min={away.from}
							disabled={isShut}
							onChange={(_, { value }) => onChange({ ...away, until: value })}
						/>
					</Field>
					<Field label={t('people.awayTo')}>
						<Select
							value={away.to ?? ''}
							disabled={isShut}
							onChange={(_, { value }) => onChange({ ...away, to: value || null })}
						>
							<option value="">{t('people.awayLead')}</option>
							{team
								.filter(({ id }) => id !== personId)
								.map(({ id, name }) => (
									<option key={id} value={id}>
										{name}
									</option>
								))}
						</Select>
					</Field>
				</div>
			)}
		</div>
	);
}
