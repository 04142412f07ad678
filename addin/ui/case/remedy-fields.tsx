import { Button, Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { RemediesView } from '../../../shared/api/remedies.ts';
import { currencies } from '../../../shared/remedy/money.ts';
import { REMEDY_KINDS, type RemedyKind } from '../../../shared/remedy/remedy.ts';
import { useWords } from '../words.tsx';
import { asTyped, type Draft, type Fault } from './remedy-draft.ts';
import styles from './remedy-form.module.css';

const KINDS = Object.keys(REMEDY_KINDS) as RemedyKind[];

interface Props {
	readonly draft: Draft;
	readonly onChange: (part: Partial<Draft>) => void;
}

interface Checked extends Props {
	readonly isWrong: (fault: Fault) => boolean;
}

/** What is given. */
export function KindField({ draft, onChange }: Props): ReactNode {
	const { t } = useWords();
	return (
		<Field label={t('remedyForm.kind')}>
			<Select
				value={draft.kind}
				onChange={(_, { value }) => onChange({ kind: KINDS.find((kind) => kind === value) ?? draft.kind })}
			>
				{KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{t(`remedy.${kind}`)}
					</option>
				))}
			</Select>
		</Field>
	);
}

/** What it costs us; nothing for an apology. */
export function WorthField({ draft, isWrong, onChange }: Checked): ReactNode {
	const { t } = useWords();
	const rule = REMEDY_KINDS[draft.kind].money;
	if (rule === 'none') return null;
	return (
		<MoneyField
			label={t(rule === 'needed' ? 'remedyForm.amount' : 'remedyForm.worth')}
			isRequired={rule === 'needed'}
			amount={draft.amount}
			currency={draft.currency}
			isAmountWrong={isWrong('amount')}
			isCurrencyWrong={isWrong('currency')}
			onAmount={(amount) => onChange({ amount })}
			onCurrency={(currency) => onChange({ currency })}
		/>
	);
}

/** What the failure cost the customer, with what the mails name at hand. */
export function LossField({ draft, losses, isWrong, onChange }: Checked & Pick<RemediesView, 'losses'>): ReactNode {
	const { t, money, language } = useWords();
	const typed = losses.map((one) => ({ ...one, loss: asTyped(one.money.amount, language) }));
	const others = typed.filter((one) => one.loss !== draft.loss || one.money.currency !== draft.lossCurrency);
	return (
		<div className={styles.loss}>
			<MoneyField
				label={t('remedyForm.loss')}
				isRequired={false}
				amount={draft.loss}
				currency={draft.lossCurrency}
				isAmountWrong={isWrong('loss')}
				isCurrencyWrong={isWrong('lossCurrency')}
				onAmount={(loss) => onChange({ loss })}
				onCurrency={(lossCurrency) => onChange({ lossCurrency })}
			/>
			{others.length === 0 ? null : (
				<div className={styles.found}>
					{others.map(({ money: named, quote, loss }) => (
						<Button
							key={`${named.amount} ${named.currency}`}
							size="small"
							title={quote}
							onClick={() => onChange({ loss, lossCurrency: named.currency })}
						>
							{t('remedyForm.lossFound', { sum: money(named) })}
						</Button>
					))}
				</div>
			)}
		</div>
	);
}

function MoneyField(props: {
	readonly label: string;
	readonly isRequired: boolean;
	readonly amount: string;
	readonly currency: string;
	readonly isAmountWrong: boolean;
	readonly isCurrencyWrong: boolean;
	readonly onAmount: (typed: string) => void;
	readonly onCurrency: (typed: string) => void;
}): ReactNode {
	const { t, language } = useWords();
	const list = useId();
	const example = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(49.9);
	const wrong = [
		...(props.isAmountWrong ? [t('remedyForm.amountWrong', { example })] : []),
		...(props.isCurrencyWrong ? [t('remedyForm.currencyWrong')] : []),
	];
	return (
		<Field
			label={props.label}
			required={props.isRequired}
			{...(wrong.length > 0 ? { validationMessage: wrong.join(' ') } : {})}
		>
			{(control) => (
				<div className={styles.money}>
					<Input
						{...control}
						aria-invalid={props.isAmountWrong}
						className={styles.input}
						inputMode="decimal"
						autoComplete="off"
						value={props.amount}
						onChange={(_, { value }) => props.onAmount(value)}
					/>
					<Input
						aria-label={`${props.label}: ${t('remedyForm.currency')}`}
						aria-invalid={props.isCurrencyWrong}
						className={styles.input}
						list={list}
						maxLength={3}
						autoComplete="off"
						autoCapitalize="characters"
						spellCheck={false}
						value={props.currency}
						onChange={(_, { value }) => props.onCurrency(value.trim().toUpperCase())}
					/>
					<datalist id={list}>
						{[...currencies()].map((code) => (
							<option key={code} value={code} />
						))}
					</datalist>
				</div>
			)}
		</Field>
	);
}
