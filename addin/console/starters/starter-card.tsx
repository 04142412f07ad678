import type { ReactNode } from 'react';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import { EndingsBar } from './endings-bar.tsx';
import styles from './starters.module.css';
import type { StarterRow } from './use-starter.ts';

/** One beginning in the list: what it is called, whose it is, how often it was used, and how those cases stand. */
export function StarterCard({ starter, href }: { readonly starter: StarterRow; readonly href: string }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const { owner, isShared, uses, endings, language, title } = starter;
	const whose = owner === null ? t('starters.ours') : isShared ? nameOf(owner) : t('compose.starterOwn');
	return (
		<a className={styles.card} href={href}>
			<b lang={language}>{title}</b>
			<span className={styles.quiet}>
				{[whose, uses === 0 ? t('starters.unused') : t('compose.starterUses', { count: uses })].join(' · ')}
			</span>
			<EndingsBar endings={endings} />
		</a>
	);
}
