import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';
import styles from './assignment.module.css';
import { readHours } from './hours-text.ts';
import { DAYS, weekdayNames } from './weekdays.ts';

/** Working hours of a week as they are typed, by ISO weekday. */
export type WeekText = Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, string>>;

/** The hours of seven days. What is no hours says so beside its day. */
export function WeekFields(props: {
	readonly week: WeekText;
	readonly error: string | null;
	readonly onChange: (week: WeekText) => void;
}): ReactNode {
	const { week } = props;
	const { t, language } = useWords();
	const nameOf = weekdayNames(language);
	return (
		<fieldset className={styles.week}>
			<legend>{t('assignment.hours')}</legend>
			<p className={styles.quiet}>{t('assignment.hoursHint')}</p>
			{props.error === null ? null : (
				<p className={styles.fault} role="alert">
					{props.error}
				</p>
			)}
			{DAYS.map((day) => (
				<Field
					key={day}
					label={nameOf(day)}
					{...(readHours(week[day]) === null && { validationMessage: t('assignment.hoursWrong') })}
				>
					<Input value={week[day]} onChange={(_, { value }) => props.onChange({ ...week, [day]: value })} />
				</Field>
			))}
		</fieldset>
	);
}
