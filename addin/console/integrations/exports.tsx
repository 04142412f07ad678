import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { EXPORTS, type ExportName } from '../../../shared/api/exports.ts';
import { type CaseFilter, isSameFilter, NO_FILTER, writeFilter } from '../../../shared/case-filter.ts';
import { HEADINGS, type Headings, SEPARATORS, type Separator } from '../../../shared/exports/columns.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { fetchFile, saveFile } from '../../ui/note/files.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSeams } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './integrations.module.css';
import { Part } from './part.tsx';

const TABLES: readonly { readonly name: ExportName; readonly label: MessageKey }[] = [
	{ name: 'cases', label: 'export.saveCases' },
	{ name: 'touches', label: 'export.saveTouches' },
];

/** Tables of what one may see, as files. */
export function Exports({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const [headings, setHeadings] = useState<Headings>('words');
	const [separator, setSeparator] = useState<Separator>('comma');
	const isNarrowed = !isSameFilter(filter, NO_FILTER);
	return (
		<Part title={t('export.title')} intro={t('export.intro')}>
			<div className={styles.fields}>
				<Field label={t('export.headings')}>
					<RadioGroup value={headings} onChange={(_, { value }) => setHeadings(keyIn(HEADINGS, value) ?? headings)}>
						{keysOf(HEADINGS).map((key) => (
							<Radio key={key} value={key} label={t(`export.headings.${key}`)} />
						))}
					</RadioGroup>
				</Field>
				<Field label={t('export.separator')}>
					<Select value={separator} onChange={(_, { value }) => setSeparator(keyIn(SEPARATORS, value) ?? separator)}>
						{keysOf(SEPARATORS).map((key) => (
							<option key={key} value={key}>
								{t(`export.separator.${key}`)}
							</option>
						))}
					</Select>
				</Field>
			</div>
			{isNarrowed ? (
				<p className={styles.quiet}>
					{t('export.filtered')} <a href={hrefOf({ page: 'integrations', filter: NO_FILTER })}>{t('export.all')}</a>
				</p>
			) : null}
			<div className={styles.acts}>
				{TABLES.map(({ name, label }) => (
					<SaveButton
						key={name}
						name={name}
						label={t(label)}
						asked={{ ...askedOf(name, filter), headings, separator }}
					/>
				))}
			</div>
		</Part>
	);
}

/** The list's filter is one of cases. */
const askedOf = (name: ExportName, filter: CaseFilter): Readonly<Record<string, string>> =>
	name === 'cases' ? { ...writeFilter(filter) } : {};

function SaveButton(props: {
	readonly name: ExportName;
	readonly label: string;
	readonly asked: Readonly<Record<string, string>>;
}): ReactNode {
	const { client } = useSeams();
	const toasts = useToasts();
	const [isBusy, setIsBusy] = useState(false);
	const save = async (): Promise<void> => {
		setIsBusy(true);
		try {
			const query = new URLSearchParams(props.asked);
			saveFile(await fetchFile(client, `${EXPORTS[props.name].path}?${query}`), `${props.name}.csv`);
		} catch (error) {
			toasts.failed(error);
		}
		setIsBusy(false);
	};
	return (
		<Button disabledFocusable={isBusy} onClick={() => void save()}>
			{props.label}
		</Button>
	);
}

const keysOf = <T extends object>(table: T): readonly (keyof T & string)[] =>
	Object.keys(table) as (keyof T & string)[];

const keyIn = <T extends object>(table: T, text: string): (keyof T & string) | undefined =>
	keysOf(table).find((key) => key === text);
