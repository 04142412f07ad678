import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ImportView } from '../../../shared/api/customer-imports.ts';
import { type Column, DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '../../../shared/customers/import.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';
import { ImportColumns } from './import-columns.tsx';
import { ImportPreview } from './import-preview.tsx';
import { useImportAct } from './use-imports.ts';

type Columns = Readonly<Partial<Record<Column, number>>>;

/** What was found out about a list, for a person to correct, and its columns to be named. */
export function ImportCheck(props: {
	readonly list: ImportView;
	readonly onHow: (how: { readonly encoding?: Encoding; readonly delimiter?: Delimiter }) => void;
}): ReactNode {
	const { list, onHow } = props;
	const { t } = useWords();
	const { preview } = list;
	if (preview === null) return <p role="alert">{t('imports.noPreview')}</p>;
	return (
		<>
			<Panel title={t('imports.check')}>
				<div className={styles.fields}>
					<Field label={t('imports.encoding')}>
						<Select
							value={list.encoding}
							onChange={(_, { value }) => onHow({ encoding: keyIn(ENCODINGS, value) ?? list.encoding })}
						>
							{keysOf(ENCODINGS).map((encoding) => (
								<option key={encoding} value={encoding}>
									{ENCODINGS[encoding].label}
								</option>
							))}
						</Select>
					</Field>
					<Field label={t('imports.delimiter')}>
						<Select
							value={list.delimiter}
							onChange={(_, { value }) => onHow({ delimiter: keyIn(DELIMITERS, value) ?? list.delimiter })}
						>
							{keysOf(DELIMITERS).map((delimiter) => (
								<option key={delimiter} value={delimiter}>
									{t(`imports.delimiter.${delimiter}`)}
								</option>
							))}
						</Select>
					</Field>
				</div>
				<ImportPreview rows={preview.rows} />
			</Panel>
			<Mapping key={`${list.encoding} ${list.delimiter}`} list={list} preview={preview} />
		</>
	);
}

function Mapping({
	list,
	preview,
}: {
	readonly list: ImportView;
	readonly preview: NonNullable<ImportView['preview']>;
}): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const start = useImportAct('customerImportStart');
	const cancel = useImportAct('customerImportCancel');
	const [columns, setColumns] = useState<Columns>(preview.guess);
	const [hasHeader, setHasHeader] = useState(preview.hasHeader);
	const [currency, setCurrency] = useState(preview.currency);
	const [isChecked, setIsChecked] = useState(false);
	const params = { id: list.id };
	const begin = () => {
		setIsChecked(true);
		const { address, ...others } = columns;
		if (address === undefined) return;
		const { encoding, delimiter } = list;
		const body = { encoding, delimiter, columns: { ...others, address }, hasHeader, currency: currency.trim() || null };
		start.mutate({ params, body }, { onError: toasts.failed });
	};
	return (
		<Panel title={t('imports.columns')}>
			<Checkbox
				label={t('imports.hasHeader')}
				checked={hasHeader}
				onChange={(_, { checked }) => setHasHeader(checked === true)}
			/>
			<ImportColumns
				headings={preview.rows[0]?.cells ?? []}
				columns={columns}
				currency={currency}
				isMissing={isChecked && columns.address === undefined}
				onColumns={setColumns}
				onCurrency={setCurrency}
			/>
			<div className={styles.acts}>
				<Button appearance="primary" disabled={start.isPending} onClick={begin}>
					{t('imports.start')}
				</Button>
				<Button disabled={cancel.isPending} onClick={() => cancel.mutate({ params }, { onError: toasts.failed })}>
					{t('imports.cancel')}
				</Button>
			</div>
		</Panel>
	);
}

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

const keyIn = <T extends object>(table: T, word: string): (keyof T & string) | undefined =>
	keysOf(table).find((key) => key === word);
