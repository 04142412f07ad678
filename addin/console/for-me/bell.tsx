import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';
import styles from '../rail.module.css';
import { useUnread } from './use-for-me.ts';

/** How much waits unread for me; nothing where nothing does. A screen reader hears of it when it grows. */
export function Bell(): ReactNode {
	const { t } = useWords();
	const unread = useUnread() ?? 0;
	return (
		<>
			{unread === 0 ? null : (
				<span className={styles.count} aria-hidden="true">
					{unread >= MOST ? `${MOST}+` : unread}
				</span>
			)}
			<span className="visually-hidden" role="status">
				{unread === 0 ? '' : t('forMe.unread', { count: unread })}
			</span>
		</>
	);
}

/** The server counts no further. */
const MOST = 100;
