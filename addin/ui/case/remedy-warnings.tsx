import { Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RemediesView } from '../../../shared/api/remedies.ts';
import type { Warning } from '../../../shared/remedy/remedy.ts';
import { useWords } from '../words.tsx';
import type { Draft, DraftReading } from './remedy-draft.ts';
import styles from './remedy-form.module.css';

/** What speaks against it, and that a lead will be asked. Nothing here blocks; giving on over a warning takes a reason. */
export function RemedyWarnings(props: {
	readonly reading: DraftReading;
	readonly draft: Draft;
	readonly remedies: RemediesView;
	readonly guardBecause: readonly string[];
	readonly isMissing: boolean;
	readonly onChange: (part: Partial<Draft>) => void;
}): ReactNode {
	const { t } = useWords();
	const { reading, remedies } = props;
	return (
		<>
			<div role="status" className={styles.told}>
				{reading.warnings.map((warning) => (
					<p key={warning} className={styles.warning}>
						<WarningText warning={warning} {...props} />
					</p>
				))}
				{reading.asks === null ? null : (
					<p className={styles.asks}>
						<Asks asks={reading.asks} currency={props.draft.currency} limits={remedies.limits ?? []} />
					</p>
				)}
			</div>
			{reading.warnings.length === 0 ? null : (
				<Field
					label={t('warning.over')}
					required
					{...(props.isMissing ? { validationMessage: t('warning.overMissing') } : {})}
				>
					<Textarea
						value={props.draft.overWarning}
						maxLength={2_000}
						onChange={(_, { value }) => props.onChange({ overWarning: value })}
					/>
				</Field>
			)}
		</>
	);
}

function WarningText(props: {
	readonly warning: Warning;
	readonly reading: DraftReading;
	readonly remedies: RemediesView;
	readonly guardBecause: readonly string[];
}): ReactNode {
	const { t, said } = useWords();
	if (props.warning === 'above-loss') {
		return t('warning.above-loss', { percent: props.reading.percent ?? 0, limit: props.remedies.warnAboveLoss });
	}
	return `${t('warning.gift-under-repair')} (${props.guardBecause.map(said).join('; ')})`;
}

function Asks(props: {
	readonly asks: 'above' | 'no-limit';
	readonly currency: string;
	readonly limits: NonNullable<RemediesView['limits']>;
}): ReactNode {
	const { t, money } = useWords();
	const limit = props.limits.find(({ currency }) => currency === props.currency);
	if (props.asks === 'no-limit' || limit === undefined) return t('remedyForm.noLimit', { currency: props.currency });
	return t('remedyForm.aboveLimit', { sum: money(limit) });
}
