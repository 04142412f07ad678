import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';
import styles from './evaluations.module.css';
import { Scrolling } from './scrolling.tsx';
import { useCount } from './use-count.ts';

const DEEDS = ['wroteAgain', 'complainedAgain', 'praised'] as const;
const NAMES = {
	wroteAgain: 'evaluations.wrote',
	complainedAgain: 'evaluations.complained',
	praised: 'evaluations.praised',
} as const;

interface Counts extends Readonly<Record<(typeof DEEDS)[number], number>> {
	readonly days: number;
	readonly cases: number;
}

/** What customers did later, by group and window: how many of the cases had such a mail. */
export function DidTable<K extends string>(props: {
	readonly groupName: string;
	readonly groups: readonly { readonly key: K; readonly counts: readonly Counts[] }[];
	readonly nameOf: (key: K) => string;
}): ReactNode {
	const { t } = useWords();
	const share = useCount();
	if (props.groups.length === 0) return null;
	const rows = props.groups.flatMap(({ key, counts }) => counts.map((one) => ({ key, ...one })));
	return (
		<Scrolling name={props.groupName}>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{props.groupName}</th>
						<td />
						<th scope="col">{t('evaluations.cases')}</th>
						{DEEDS.map((deed) => (
							<th key={deed} scope="col">
								{t(NAMES[deed])}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={`${row.key}/${row.days}`}>
							<th scope="row">{props.nameOf(row.key)}</th>
							<td>{t('evaluations.within', { days: row.days })}</td>
							<td>{row.cases}</td>
							{DEEDS.map((deed) => (
								<td key={deed}>{share(row[deed], row.cases)}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Scrolling>
	);
}
