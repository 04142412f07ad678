import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView, MailView } from '../../../shared/api-shapes.ts';
import { useWords } from '../words.tsx';
import { MailCard } from './mail-card.tsx';
import styles from './mails.module.css';

/** How many mails stand open at once; a long thread begins with its newest. */
const SHOWN = 4;

/** The mails of the case, newest first. */
export function Mails({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const [isAll, setIsAll] = useState(false);
	const newestFirst = [...supportCase.mails].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
	const shown = isAll ? newestFirst : newestFirst.slice(0, SHOWN);
	const abusive = abusiveOf(supportCase);
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

/** The mails that hold the abusive words; where the words cannot be found again, all of the customer's. */
function abusiveOf({ signals, mails }: CaseView): ReadonlySet<string> {
	const quotes = signals.filter(({ name }) => name === 'abuse').map(({ quote }) => plain(quote));
	if (quotes.length === 0) return new Set();
	const theirs = mails.filter(({ side }) => side === 'customer');
	const holding = theirs.filter((mail) => quotes.some((quote) => plain(mail.words).includes(quote)));
	return new Set((holding.length > 0 ? holding : theirs).map(({ id }: MailView) => id));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
