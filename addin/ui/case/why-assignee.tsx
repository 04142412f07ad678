import type { ReactNode } from 'react';
import type { EventView } from '../../../shared/api-shapes.ts';
import { When } from '../marks.tsx';
import { useNameOf } from '../queries.ts';
import { useWords } from '../words.tsx';
import styles from './why-assignee.module.css';

/** The reasons for which somebody was chosen, one a line, with who chose and when. */
export function WhyAssignee({ choice }: { readonly choice: EventView }): ReactNode {
	const { t, said } = useWords();
	const nameOf = useNameOf();
	const isOurs = choice.by === 'product' || choice.by === 'text';
	return (
		<div className={styles.why} role="status">
			<ul>
				{choice.because.split('; ').map((reason) => (
					<li key={reason}>{said(reason)}</li>
				))}
			</ul>
			<small>
				<When at={choice.at} /> · {isOurs ? t('events.by.product') : nameOf(choice.by)}
			</small>
		</div>
	);
}
