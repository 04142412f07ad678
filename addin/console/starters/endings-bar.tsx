import type { ReactNode } from 'react';
import type { Endings } from '../../../shared/starters/endings.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import styles from './starters.module.css';

const NAMES: Readonly<Record<keyof Endings, (t: Words['t']) => string>> = {
	recovered: (t) => t('outcome.recovered'),
	lost: (t) => t('outcome.lost'),
	withdrawn: (t) => t('outcome.withdrawn'),
	open: (t) => t('starters.open'),
};

const KINDS = Object.keys(NAMES) as (keyof Endings)[];

/** How the cases stand in which a beginning was used, as a picture with its words; nothing where there is no case. */
export function EndingsBar({ endings }: { readonly endings: Endings }): ReactNode {
	const { t } = useWords();
	const shown = KINDS.filter((kind) => endings[kind] > 0);
	if (shown.length === 0) return null;
	return (
		<span className={styles.endings}>
			<span className={styles.bar} aria-hidden="true">
				{shown.map((kind) => (
					<span key={kind} data-ending={kind} style={{ flexGrow: endings[kind] }} />
				))}
			</span>
			<span className={styles.legend}>
				{shown.map((kind) => (
					<span key={kind} data-ending={kind}>
						{NAMES[kind](t)} {endings[kind]}
					</span>
				))}
			</span>
		</span>
	);
}
