import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './evaluations.module.css';
import { Scrolling } from './scrolling.tsx';

/** How often each step was chosen, question by question: five small columns, and the counts below them. */
export function Questions({ questions }: Pick<Answer<'evaluationReport'>, 'questions'>): ReactNode {
	const { t } = useWords();
	const highest = Math.max(1, ...questions.flatMap(({ steps }) => steps));
	return (
		<Scrolling name={t('evaluations.questions')}>
			<table className={styles.table}>
				<caption>{t('evaluations.questions')}</caption>
				<thead>
					<tr>
						<td />
						{[1, 2, 3, 4, 5].map((step) => (
							<th key={step} scope="col">
								{step}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{questions.map(({ question, steps }) => (
						<tr key={question}>
							<th scope="row">{t(`evaluation.${question}`)}</th>
							{steps.map((count, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: the index is the step
								<td key={index} className={styles.column}>
									<i aria-hidden="true" style={{ height: `${(count / highest) * 28}px` }} />
									{count}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Scrolling>
	);
}
