import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { keep, recall } from '../identity.ts';
import { Panel } from '../ui/case/panel.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './pane.module.css';

const SEEN = 'amends.first-run';

const POINTS = ['first.case', 'first.coach', 'first.learn'] as const;

/** What the pane is for, once for each browser: above the case and not before it. */
export function FirstRun(): ReactNode {
	const { t } = useWords();
	const [isSeen, setIsSeen] = useState(recall(SEEN) !== null);
	if (isSeen) return null;
	const done = (): void => {
		keep(SEEN, 'seen');
		setIsSeen(true);
	};
	return (
		<div className={styles.first}>
			<Panel title={t('first.title')} tone="gold">
				<ul>
					{POINTS.map((point) => (
						<li key={point}>{t(point)}</li>
					))}
				</ul>
				<Button size="small" onClick={done}>
					{t('first.go')}
				</Button>
			</Panel>
		</div>
	);
}
