import type { ReactNode } from 'react';
import { When } from '../ui/marks.tsx';
import { useDemoMail } from '../ui/queries.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './demo-mail.module.css';
import { PageTop } from './page-top.tsx';

/** What the demo has mailed: to colleagues, and to customers. */
export function DemoMailPage(): ReactNode {
	const { t } = useWords();
	const mail = useDemoMail();
	return (
		<>
			<PageTop title={t('demo.mailTitle')} intro={t('demo.mailIntro')} />
			{mail.isPending ? <Loading /> : null}
			{mail.isError && !mail.data ? <Failed error={mail.error} retry={() => void mail.refetch()} /> : null}
			{mail.data?.length === 0 ? <Empty title={t('demo.mailEmpty')} hint={t('demo.mailEmptyHint')} /> : null}
			<ul className={styles.list}>
				{mail.data?.map((one) => (
					<li key={`${one.folder}/${one.id}`}>
						<details className={styles.mail}>
							<summary>
								<span className={styles.folder}>{one.folder}</span>
								<span className={styles.subject}>{one.subject || t('ledger.noSubject')}</span>
								<span className={styles.quiet}>
									{t('mails.to', { names: one.to })} · <When at={one.at} />
								</span>
							</summary>
							<p className={styles.text}>{one.text.trim()}</p>
						</details>
					</li>
				))}
			</ul>
		</>
	);
}
