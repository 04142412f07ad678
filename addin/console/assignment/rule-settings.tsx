import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type AssignmentRules, OUT_OF_HOURS, SWITCHES, type Switch } from '../../../shared/assignment/rules.ts';
import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './assignment.module.css';

const LEVELS = Object.keys(SEVERITIES) as Severity[];
const NIGHTS = Object.keys(OUT_OF_HOURS) as (keyof typeof OUT_OF_HOURS)[];
const MOST_WEIGHT = 100;

/** What holds for all rules: what counts, what a case weighs, and what happens at night. */
export function RuleSettings(props: {
	readonly rules: AssignmentRules;
	readonly onChange: (different: Partial<AssignmentRules>) => void;
}): ReactNode {
	const { switches, weights, outOfHours } = props.rules;
	const { onChange } = props;
	const { t } = useWords();
	return (
		<div className={styles.settings}>
			<fieldset className={styles.checks}>
				<legend>{t('assignment.switches')}</legend>
				{(Object.keys(SWITCHES) as Switch[]).map((name) => (
					<Checkbox
						key={name}
						label={t(`assignment.switch.${name}`)}
						checked={switches[name]}
						onChange={(_, { checked }) => onChange({ switches: { ...switches, [name]: checked === true } })}
					/>
				))}
			</fieldset>
			<fieldset className={styles.bySeverity}>
				<legend>{t('assignment.weights')}</legend>
				{LEVELS.map((level) => (
					<Field key={level} label={level}>
						<Input
							type="number"
							min={0}
							max={MOST_WEIGHT}
							value={String(weights[level])}
							onChange={(_, { value }) => onChange({ weights: { ...weights, [level]: weightOf(value) } })}
						/>
					</Field>
				))}
			</fieldset>
			<fieldset className={styles.bySeverity} data-wide>
				<legend>{t('assignment.outOfHours')}</legend>
				{LEVELS.map((level) => (
					<Field key={level} label={level}>
						<Select
							value={outOfHours[level]}
							onChange={(_, { value }) =>
								onChange({ outOfHours: { ...outOfHours, [level]: NIGHTS.find((one) => one === value) ?? 'wait' } })
							}
						>
							{NIGHTS.map((one) => (
								<option key={one} value={one}>
									{t(`assignment.outOfHours.${one}`)}
								</option>
							))}
						</Select>
					</Field>
				))}
			</fieldset>
		</div>
	);
}

const weightOf = (text: string): number => {
	const weight = Number(text);
	return Number.isFinite(weight) ? Math.min(MOST_WEIGHT, Math.max(0, weight)) : 0;
};
