import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';
import styles from './search.module.css';

/** What can be typed, each with an example in the reader's language. */
const WAYS = ['words', 'number', 'amount', 'customer', 'phrase', 'without', 'facet', 'date'] as const;

/** What one can type into the search box. */
export function SearchHelp(): ReactNode {
	const { t } = useWords();
	return (
		<section className={styles.help} aria-labelledby="search-help">
			<h2 id="search-help">{t('search.help')}</h2>
			<dl>
				{WAYS.map((way) => (
					<Fragment key={way}>
						<dt>
							<code>{t(`search.try.${way}`)}</code>
						</dt>
						<dd>{t(`search.say.${way}`)}</dd>
					</Fragment>
				))}
			</dl>
		</section>
	);
}
