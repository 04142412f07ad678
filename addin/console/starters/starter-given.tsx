import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../../../shared/language.ts';
import { useNameOf } from '../../ui/queries.ts';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './starters.module.css';
import type { StarterWhole } from './use-starter.ts';

/** The words of one that somebody else wrote, or that Amends brings: to be read, and to begin one's own from. */
export function StarterGiven({ whole }: { readonly whole: StarterWhole }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const { id, language, stage, owner, words } = whole;
	return (
		<div className={styles.form}>
			<p className={styles.quiet}>
				{[t(`stage.${stage}`), LANGUAGES[language].name, owner === null ? t('starters.ours') : nameOf(owner)].join(
					' · ',
				)}
			</p>
			<p lang={language} className={styles.plain}>
				{words}
			</p>
			<div className={styles.acts}>
				<Button onClick={() => goTo({ page: 'starter', id: null, language, from: id })}>{t('starters.copy')}</Button>
			</div>
		</div>
	);
}
