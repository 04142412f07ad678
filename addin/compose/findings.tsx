import type { ReactNode } from 'react';
import { betterSentence } from '../../shared/coach/better.ts';
import type { Finding } from '../../shared/coach/coach.ts';
import { reasonBook } from '../../shared/coach/reasons.ts';
import type { Language } from '../../shared/language.ts';
import { quoted } from '../../shared/quotation.ts';
import { fillStarter } from '../../shared/starters/fill.ts';
import type { Draft } from '../host/host.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';
import { Offered } from './offered.tsx';

/** What the coach sees: the words it points at, why, and better ones. */
export function Findings(props: {
	readonly findings: readonly Finding[] | null;
	readonly language: Language;
	/** in the customer's words, where they are known */
	readonly failure: string | null;
	readonly draft: Draft;
}): ReactNode {
	const { t, language } = useWords();
	const { reasons } = reasonBook(language);
	const { findings, failure } = props;
	const known = failure === null ? {} : { failure: quoted(failure, props.language) };
	if (findings === null) return <p className={styles.quiet}>{t('compose.unreadable')}</p>;
	return (
		<>
			<p className={styles.summary} role="status" data-good={findings.length === 0}>
				{findings.length === 0 ? t('compose.allGood') : t('compose.found', { count: findings.length })}
			</p>
			<ul className={styles.findings}>
				{findings.map((finding) => (
					<li
						key={finding.kind === 'avoid' ? `${finding.rule}/${finding.start}` : finding.rule}
						data-kind={finding.kind}
					>
						{finding.kind === 'avoid' ? (
							<q className={styles.quote}>{finding.quote}</q>
						) : (
							<span className={styles.missing}>{t('compose.missing')}</span>
						)}
						<p className={styles.reason}>{reasons[finding.reason]}</p>
						{finding.better === null ? null : (
							<Offered
								words={fillStarter(betterSentence(finding.better, props.language), known)}
								language={props.language}
								draft={props.draft}
							/>
						)}
					</li>
				))}
			</ul>
		</>
	);
}
