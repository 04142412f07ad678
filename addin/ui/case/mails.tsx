import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useWords } from '../words.tsx';
import { MailCard } from './mail-card.tsx';
import styles from './mails.module.css';
import { abusiveMails } from './shield.ts';

/** How many mails stand open at once; a long thread begins with its newest. */
const SHOWN = 4;

/** The mails of the case, newest first. */
export function Mails({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const [isAll, setIsAll] = useState(false);
	const newestFirst = [...supportCase.mails].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
	const shown = isAll ? newestFirst : newestFirst.slice(0, SHOWN);
	const abusive = abusiveMails(supportCase);
	return (
		<section className={styles.mails} aria-label={t('mails.title')}>
			<h2 className={styles.title}>{t('mails.title')}</h2>
			{shown.map((mail) => (
				<MailCard key={mail.id} mail={mail} isAbusive={abusive.has(mail.id)} />
			))}
			{shown.length < newestFirst.length ? (
				<Button onClick={() => setIsAll(true)}>{t('mails.all', { count: newestFirst.length })}</Button>
			) : null}
		</section>
	);
}
