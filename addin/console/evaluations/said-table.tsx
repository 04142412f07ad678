import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';
import styles from './evaluations.module.css';
import { Scrolling } from './scrolling.tsx';
import { useCount } from './use-count.ts';

const BANDS = ['high', 'middle', 'low'] as const;

interface Counts {
	readonly asked: number;
	readonly answered: number;
	readonly high: number;
	readonly middle: number;
	readonly low: number;
}

/** How fair customers found it, by group: a bar for the eye, counts for everybody. */
export function SaidTable<K extends string>(props: {
	readonly groupName: string;
	readonly groups: readonly { readonly key: K; readonly counts: Counts }[];
	readonly nameOf: (key: K) => string;
}): ReactNode {
	const { t } = useWords();
	const share = useCount();
	if (props.groups.length === 0) return null;
	return (
		<Scrolling name={props.groupName}>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{props.groupName}</th>
						<th scope="col">{t('evaluations.asked')}</th>
						<th scope="col">{t('evaluations.answered')}</th>
						{BANDS.map((band) => (
							<th key={band} scope="col">
								{t(`evaluations.${band}`)}
							</th>
						))}
						<td />
					</tr>
				</thead>
				<tbody>
					{props.groups.map(({ key, counts }) => (
						<tr key={key}>
							<th scope="row">{props.nameOf(key)}</th>
							<td>{counts.asked}</td>
							<td>{counts.answered}</td>
							{BANDS.map((band) => (
								<td key={band}>{share(counts[band], counts.answered)}</td>
							))}
							<td className={styles.picture} aria-hidden="true">
								<span className={styles.bar}>
									{BANDS.map((band) => (
										<i key={band} data-band={band} style={{ flexGrow: counts[band] }} />
									))}
								</span>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Scrolling>
	);
}
