import type { ReactNode } from 'react';
import { Panel } from '../../ui/case/panel.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import { EndingsBar } from './endings-bar.tsx';
import styles from './starters.module.css';
import type { StarterWhole } from './use-starter.ts';

/** Who used it, and how the cases stand in which it was used. */
export function StarterFigures({ whole }: { readonly whole: StarterWhole }): ReactNode {
	const { t, short } = useWords();
	const nameOf = useNameOf();
	return (
		<Panel title={t('starters.people')}>
			{whole.people.length === 0 ? <p className={styles.quiet}>{t('starters.unused')}</p> : null}
			<ul className={styles.people}>
				{whole.people.map(({ person, uses, lastAt }) => (
					<li key={person}>
						<b>{nameOf(person)}</b> {t('compose.starterUses', { count: uses })}{' '}
						<span className={styles.quiet}>{t('starters.last', { time: short(lastAt) })}</span>
					</li>
				))}
			</ul>
			<EndingsBar endings={whole.endings} />
			{whole.uses === 0 ? null : <p className={styles.quiet}>{t('starters.endingsHint')}</p>}
		</Panel>
	);
}
