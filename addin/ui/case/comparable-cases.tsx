import { type ReactNode, useDeferredValue } from 'react';
import type { ComparisonView } from '../../../shared/api/remedies.ts';
import type { WrittenMoney } from '../../../shared/remedy/money.ts';
import { caseHref } from '../case-address.ts';
import { useWords } from '../words.tsx';
import styles from './remedy-form.module.css';
import { useComparable } from './use-remedies.ts';

/** What was given in cases like this one, folded: in how many, the middle and the ends, and the newest to look at. */
export function ComparableCases(props: { readonly caseId: string; readonly loss: WrittenMoney | null }): ReactNode {
	const { t } = useWords();
	const loss = useDeferredValue(props.loss);
	const { data } = useComparable(props.caseId, loss);
	if (!data) return null;
	if (data.cases === 0) return <p className={styles.quiet}>{t('comparable.none')}</p>;
	return (
		<details className={styles.comparable}>
			<summary>{t('comparable.title', { count: data.cases })}</summary>
			<p className={styles.quiet}>{t('comparable.hint')}</p>
			<ul className={styles.given}>
				{data.given.map((one) => (
					<li key={`${one.kind}/${one.money?.median.currency ?? ''}`}>
						<Given given={one} />
					</li>
				))}
				{data.withoutRemedy === 0 ? null : (
					<li>
						<b>{t('comparable.nothing')}</b> {t('comparable.given', { count: data.withoutRemedy })}
					</li>
				)}
			</ul>
			<h3 className={styles.newest}>{t('comparable.newest')}</h3>
			<ul className={styles.given}>
				{data.newest.map(({ caseId, number, subject, stage }) => (
					<li key={caseId}>
						<a href={caseHref(caseId)} target="_blank" rel="noreferrer">
							#{number} {subject || t('ledger.noSubject')}
						</a>{' '}
						<span className={styles.quiet}>{t(`stage.${stage}`)}</span>
					</li>
				))}
			</ul>
		</details>
	);
}

function Given({ given }: { readonly given: ComparisonView['given'][number] }): ReactNode {
	const { t, money } = useWords();
	const range = given.money;
	return (
		<>
			<b>{t(`remedy.${given.kind}`)}</b> {t('comparable.given', { count: given.cases })}
			{range === null || given.cases === 1
				? range && `: ${money(range.median)}`
				: `: ${t('comparable.range', { median: money(range.median), least: money(range.least), most: money(range.most) })}`}
		</>
	);
}
