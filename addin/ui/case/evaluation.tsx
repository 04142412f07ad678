import type { ReactNode } from 'react';
import { QUESTION_NAMES, type Question, STEPS } from '../../../shared/evaluation/questions.ts';
import { When } from '../marks.tsx';
import { useWords } from '../words.tsx';
import styles from './evaluation.module.css';
import { Panel } from './panel.tsx';
import type { EvaluationView } from './use-evaluation.ts';

type Evaluation = EvaluationView['evaluations'][number];

/** The five answers with the score beside them, newest round first. */
export function EvaluationPanel({ view }: { readonly view: EvaluationView }): ReactNode {
	const { t } = useWords();
	const { evaluations, isAsked } = view;
	if (evaluations.length === 0 && !isAsked) return null;
	return (
		<Panel title={t('evaluation.title')}>
			{evaluations.length === 0 ? <p className={styles.quiet}>{t('evaluation.none')}</p> : null}
			{evaluations.map((evaluation) => (
				<One key={evaluation.round} evaluation={evaluation} isOnly={evaluations.length === 1} />
			))}
		</Panel>
	);
}

function One({ evaluation, isOnly }: { readonly evaluation: Evaluation; readonly isOnly: boolean }): ReactNode {
	const { t } = useWords();
	return (
		<div className={styles.one}>
			<p className={styles.quiet}>
				{isOnly ? null : `${t('case.round', { count: evaluation.round })} · `}
				<When at={evaluation.answeredAt} say={(when) => t('evaluation.answered', { when })} />
			</p>
			{evaluation.isLow ? <p className={styles.low}>{t('evaluation.low')}</p> : null}
			<ul className={styles.answers}>
				{QUESTION_NAMES.map((question) => (
					<Steps key={question} question={question} step={evaluation.answers[question]} />
				))}
			</ul>
			<Gap gap={evaluation.gap} />
			<Score fairness={evaluation.fairness} />
			{evaluation.words === '' ? null : (
				<figure className={styles.words}>
					<figcaption>{t('evaluation.words')}</figcaption>
					<blockquote>{evaluation.words}</blockquote>
				</figure>
			)}
		</div>
	);
}

/** One answer as five boxes; said aloud as a sentence. */
function Steps({ question, step }: { readonly question: Question; readonly step: number }): ReactNode {
	const { t } = useWords();
	const name = t(`evaluation.${question}`);
	return (
		<li>
			<span className="visually-hidden">{t('evaluation.step', { question: name, step })}</span>
			<span aria-hidden="true">{name}</span>
			<span className={styles.steps} aria-hidden="true">
				{STEPS.map((one) => (
					<i key={one} data-reached={one <= step} />
				))}
			</span>
			<b aria-hidden="true">{step}</b>
		</li>
	);
}

function Gap({ gap: { expected, perceived, gap } }: { readonly gap: Evaluation['gap'] }): ReactNode {
	const { t, number } = useNumbers();
	const key = gap > 0 ? 'evaluation.above' : gap < 0 ? 'evaluation.below' : 'evaluation.met';
	return <p className={styles.gap}>{t(key, { perceived: number(perceived), expected: number(expected) })}</p>;
}

/** The score as one bar of three parts, each as wide as its weight and as full as it was reached. */
function Score({ fairness: { score, parts } }: { readonly fairness: Evaluation['fairness'] }): ReactNode {
	const { t, number } = useNumbers();
	const said = parts.map(({ side, points, of }) =>
		t('evaluation.part', { question: t(`evaluation.${side}`), points: number(points), of }),
	);
	return (
		<div className={styles.score}>
			<p>
				{t('evaluation.fairness')} <b>{t('evaluation.score', { score })}</b>
			</p>
			<div className={styles.bar} aria-hidden="true">
				{parts.map(({ side, points, of }) => (
					<span key={side} style={{ flexGrow: of }}>
						<i style={{ width: `${of === 0 ? 0 : (points / of) * 100}%` }} />
					</span>
				))}
			</div>
			<p className={styles.quiet}>{said.join(' · ')}</p>
		</div>
	);
}

/** The words, and numbers as this language writes them. */
function useNumbers() {
	const words = useWords();
	return { ...words, number: (value: number) => new Intl.NumberFormat(words.language).format(value) };
}
