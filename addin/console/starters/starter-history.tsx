import type { ReactNode } from 'react';
import { Panel } from '../../ui/case/panel.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './starters.module.css';
import type { StarterWhole } from './use-starter.ts';

/** Who wrote what and when, newest first. */
export function StarterHistory({ whole }: { readonly whole: StarterWhole }): ReactNode {
	const { t, exact } = useWords();
	const nameOf = useNameOf();
	return (
		<Panel title={t('templates.history')}>
			<ol className={styles.versions}>
				{whole.versions.map(({ version, title, words, language, isRetired, by, at }) => (
					<li key={version}>
						<p>
							<b>{t('templates.version', { version })}</b> ·{' '}
							{t('templates.byAt', { name: nameOf(by), time: exact(at) })}
							{isRetired ? ` · ${t('starters.retired')}` : ''}
						</p>
						<details>
							<summary lang={language}>{title}</summary>
							<p lang={language} className={styles.plain}>
								{words}
							</p>
						</details>
					</li>
				))}
			</ol>
		</Panel>
	);
}
