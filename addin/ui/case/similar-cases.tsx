import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { caseHref } from '../case-address.ts';
import { useWords } from '../words.tsx';
import styles from './similar-cases.module.css';

type Similar = Answer<'similarCases'>['items'][number];

/** What was written down in closed cases like this one; one click takes it over. Nothing where there is none. */
export function SimilarCases(props: {
	readonly similar: readonly Similar[];
	readonly onTake: (similar: Similar) => void;
}): ReactNode {
	const { t } = useWords();
	if (props.similar.length === 0) return null;
	return (
		<section className={styles.similar} aria-label={t('close.similar')}>
			<h3>{t('close.similar')}</h3>
			<ul>
				{props.similar.map((one) => (
					<li key={one.caseId}>
						<a href={caseHref(one.caseId)} target="_blank" rel="noreferrer">
							#{one.number} {one.subject}
						</a>
						<p>{one.whatWentWrong}</p>
						<p className={styles.quiet}>{[one.whatWeDid, one.rootCause].filter(Boolean).join(' · ')}</p>
						<Button
							size="small"
							aria-label={t('close.takeFrom', { number: one.number })}
							onClick={() => props.onTake(one)}
						>
							{t('close.take')}
						</Button>
					</li>
				))}
			</ul>
		</section>
	);
}
