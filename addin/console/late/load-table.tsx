import { type ReactNode, useId } from 'react';
import type { Answer } from '../../../shared/api.ts';
import type { Standing } from '../../../shared/late/standings.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './late.module.css';

export type Load = Answer<'late'>['people'][number];

const COUNTS: readonly { readonly standing: Standing; readonly of: (load: Load) => number }[] = [
	{ standing: 'late', of: ({ late }) => late },
	{ standing: 'at-risk', of: ({ atRisk }) => atRisk },
	{ standing: 'due', of: ({ due }) => due },
];

interface Props {
	readonly title: string;
	readonly loads: readonly Load[];
	/** the longest bar of all mailboxes: bars of two mailboxes can be compared */
	readonly most: number;
	readonly nameOf: (personId: string | null) => string;
}

/** How much each person has before them, as a bar for eyes and as figures for everybody. */
export function LoadTable({ title, loads, most, nameOf }: Props): ReactNode {
	const { t } = useWords();
	const id = useId();
	return (
		<section className={styles.mailbox} aria-labelledby={id}>
			<h2 id={id} className={styles.label}>
				{title}
			</h2>
			<table className={styles.table} aria-labelledby={id}>
				<thead>
					<tr>
						<th scope="col">{t('late.person')}</th>
						<td className={styles.picture} />
						{COUNTS.map(({ standing }) => (
							<th key={standing} scope="col" data-standing={standing}>
								{t(`late.${standing}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{loads.map((load) => (
						<tr key={load.personId ?? ''}>
							<th scope="row">{nameOf(load.personId)}</th>
							<td className={styles.picture} aria-hidden="true">
								<span className={styles.bar}>
									{COUNTS.map(({ standing, of }) => (
										<span key={standing} data-standing={standing} style={{ width: `${(100 * of(load)) / most}%` }} />
									))}
								</span>
							</td>
							{COUNTS.map(({ standing, of }) => (
								<td key={standing} data-standing={standing} data-none={of(load) === 0}>
									{of(load)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
