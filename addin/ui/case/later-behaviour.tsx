import type { ReactNode } from 'react';
import { When } from '../marks.tsx';
import { useWords } from '../words.tsx';
import styles from './evaluation.module.css';
import { Panel } from './panel.tsx';
import type { EvaluationView } from './use-evaluation.ts';

type Window = NonNullable<EvaluationView['later']>[number];

/** What the mailbox itself tells of this customer after the resolution. */
export function LaterPanel({ view: { later } }: { readonly view: EvaluationView }): ReactNode {
	const { t } = useWords();
	if (later === null) return null;
	return (
		<Panel title={t('later.title')}>
			<dl className={styles.later}>
				{later.map((window) => (
					<div key={window.days}>
						<dt>{t('later.window', { days: window.days })}</dt>
						<dd>
							<Did window={window} />
						</dd>
					</div>
				))}
			</dl>
			<p className={styles.quiet}>{t('later.hint')}</p>
		</Panel>
	);
}

function Did({ window: { counts, endsAt } }: { readonly window: Window }): ReactNode {
	const { t } = useWords();
	if (counts === null) {
		return (
			<span className={styles.quiet}>
				<When at={endsAt} say={(when) => t('later.pending', { when })} />
			</span>
		);
	}
	if (counts.wroteAgain === 0) return t('later.silent');
	return [
		t('later.wrote', { count: counts.wroteAgain }),
		...(counts.complainedAgain > 0 ? [t('later.complained', { count: counts.complainedAgain })] : []),
		...(counts.praised > 0 ? [t('later.praised', { count: counts.praised })] : []),
	].join(' · ');
}
