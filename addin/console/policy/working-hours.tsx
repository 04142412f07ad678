import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './policy.module.css';

/** A Monday; the days after it give the weekdays their names. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** When the team works: what business hours and days are counted by. */
export function WorkingHours({ calendar }: { readonly calendar: Answer<'policy'>['calendar'] }): ReactNode {
	const { t, language, day } = useWords();
	const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	const country = calendar.holidays && [calendar.holidays.country, calendar.holidays.state].filter(Boolean).join('-');
	return (
		<section className={styles.part} aria-labelledby="working-hours">
			<h2 id="working-hours" className={styles.heading}>
				{t('policy.calendar')} <small>{calendar.timeZone}</small>
			</h2>
			<dl className={styles.hours}>
				{Object.entries(calendar.hours).map(([number, hours]) => (
					<div key={number}>
						<dt>{weekday.format(MONDAY + (Number(number) - 1) * DAY)}</dt>
						<dd>{hours.map(({ from, to }) => `${from}–${to}`).join(', ') || t('policy.closed')}</dd>
					</div>
				))}
			</dl>
			<p className={styles.quiet}>
				{country ? t('policy.holidays', { country }) : t('policy.noHolidays')}
				{calendar.closed.length === 0
					? null
					: `. ${t('policy.closedDays', { days: calendar.closed.map(day).join('; ') })}`}
			</p>
		</section>
	);
}
