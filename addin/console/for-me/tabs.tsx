import type { ReactNode } from 'react';
import { hrefOf } from '../../ui/routes.ts';
import { useWords } from '../../ui/words.tsx';
import whose from '../my-day.module.css';

/** The two pages about oneself: what waits for me, and what happened. */
export function Tabs({ page }: { readonly page: 'for-me' | 'activity' }): ReactNode {
	const { t } = useWords();
	return (
		<nav className={whose.whose} aria-label={t('forMe.title')}>
			<a href={hrefOf({ page: 'for-me' })} aria-current={page === 'for-me' ? 'true' : undefined}>
				{t('forMe.title')}
			</a>
			<a href={hrefOf({ page: 'activity', of: 'all' })} aria-current={page === 'activity' ? 'true' : undefined}>
				{t('activity.title')}
			</a>
		</nav>
	);
}
