import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useWords } from '../words.tsx';
import { Panel } from './panel.tsx';
import styles from './said.module.css';

/** Facts found in the mails, each with the words it rests on. */
export function Signals({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	if (supportCase.signals.length === 0) return null;
	return (
		<Panel title={t('signals.title')}>
			<Quotes rows={supportCase.signals.map(({ name, quote }) => ({ label: t(`signal.${name}`), quote }))} />
		</Panel>
	);
}

/** What would make it right, in the customer's own words. */
export function Asked({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	if (supportCase.sought.length === 0) return null;
	return (
		<Panel title={t('sought.title')}>
			<Quotes rows={supportCase.sought.map(({ name, quote }) => ({ label: t(`remedy.${name}`), quote }))} />
		</Panel>
	);
}

/** Labels with the quotes that belong to them. */
export function Quotes(props: {
	readonly rows: readonly { readonly label: string; readonly quote: string }[];
}): ReactNode {
	return (
		<dl className={styles.quotes}>
			{props.rows.map((row) => (
				<div key={`${row.label}/${row.quote}`} className={styles.row}>
					<dt>{row.label}</dt>
					<dd>{row.quote === '' ? null : <q>{row.quote}</q>}</dd>
				</div>
			))}
		</dl>
	);
}
