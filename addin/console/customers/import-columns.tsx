import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COLUMNS, type Column } from '../../../shared/customers/import.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import styles from './customers.module.css';

type Columns = Readonly<Partial<Record<Column, number>>>;

/** Which column tells what: a choice for each thing that a list can tell. */
export function ImportColumns(props: {
	readonly headings: readonly string[];
	readonly columns: Columns;
	readonly currency: string;
	/** nobody said which one holds the addresses */
	readonly isMissing: boolean;
	readonly onColumns: (columns: Columns) => void;
	readonly onCurrency: (currency: string) => void;
}): ReactNode {
	const { t } = useWords();
	const { columns, headings } = props;
	const choose = (name: Column, value: string) => {
		const { [name]: _, ...others } = columns;
		props.onColumns(value === '' ? others : { ...others, [name]: Number(value) });
	};
	return (
		<div className={styles.fields}>
			{(Object.keys(COLUMNS) as Column[]).map((name) => (
				<Field
					key={name}
					label={columnName(name, t)}
					required={name === 'address'}
					{...(name === 'address' &&
						props.isMissing && { validationMessage: t('imports.needAddress'), validationState: 'error' as const })}
				>
					<Select value={String(columns[name] ?? '')} onChange={(_, { value }) => choose(name, value)}>
						<option value="">{t('imports.none')}</option>
						{headings.map((heading, index) => (
							<option key={optionKey(index)} value={index}>
								{t('imports.columnOf', { number: index + 1, heading: heading.slice(0, 40) })}
							</option>
						))}
					</Select>
				</Field>
			))}
			{columns.value !== undefined && columns.currency === undefined ? (
				<Field label={t('customer.currency')}>
					<Input value={props.currency} maxLength={3} onChange={(_, { value }) => props.onCurrency(value)} />
				</Field>
			) : null}
		</div>
	);
}

const optionKey = (index: number): string => `column ${index}`;

const columnName = (name: Column, t: Words['t']): string =>
	name === 'address' || name === 'currency' ? t(`imports.column.${name}`) : t(`customer.field.${name}`);
