import type { ReactNode } from 'react';
import { NO_FILTER } from '../../shared/case-filter.ts';
import { NOTICES, type Notice, type NoticeKind } from '../../shared/notice.ts';
import { hrefOf } from '../ui/routes.ts';
import { useSession } from '../ui/session.ts';
import { useWords, type Words } from '../ui/words.tsx';
import styles from './notices.module.css';

/** What keeps Amends out of a mailbox, or soon will, and how it is mended. Only leads and administrators are told any. */
export function Notices(): ReactNode {
	const words = useWords();
	const { t } = words;
	const { me } = useSession();
	const broken = me.brokenWebhooks ?? [];
	if (me.notices.length + broken.length === 0) return null;
	const nameOf = (id: string): string => me.mailboxes.find((mailbox) => mailbox.id === id)?.name ?? id;
	return (
		<aside className={styles.bar} aria-label={t('notice.label')}>
			<b className={styles.label}>{t('notice.label')}</b>
			<ul className={styles.list}>
				{me.notices.map((notice) => (
					<li key={`${notice.mailbox} ${notice.what}`}>
						<b>{sayNotice(notice, nameOf(notice.mailbox), words)}</b> {t(`notice.mend.${notice.what}`)}
					</li>
				))}
				{broken.map(({ id, name }) => (
					<li key={id}>
						<b>{t('webhook.broken', { name })}</b> {t('webhook.brokenMend')}{' '}
						<a href={hrefOf({ page: 'integrations', filter: NO_FILTER })}>{t('integrations.title')}</a>
					</li>
				))}
			</ul>
			{me.notices.length === 0 ? null : <span className={styles.more}>{t('notice.more')}</span>}
		</aside>
	);
}

type Ending = { [K in NoticeKind]: (typeof NOTICES)[K]['runsOut'] extends true ? K : never }[NoticeKind];

const runsOut = (what: NoticeKind): what is Ending => NOTICES[what].runsOut;

function sayNotice({ what, days }: Notice, mailbox: string, { t }: Words): string {
	if (!runsOut(what) || days === null || days < 0) return t(`notice.${what}`, { mailbox });
	return t(`notice.soon.${what}`, { mailbox, count: days });
}
