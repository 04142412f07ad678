import type { ReactNode } from 'react';
import { STAGES, type Stage } from '../../shared/stage.ts';
import styles from './stage-path.module.css';
import { useWords } from './words.tsx';

const PATH = (Object.keys(STAGES) as Stage[]).sort((one, other) => STAGES[one].rank - STAGES[other].rank);

/** How far recovery has come, as a small path with the name of the place it is at. */
export function StagePath({ stage }: { readonly stage: Stage }): ReactNode {
	const { t } = useWords();
	const name = t(`stage.${stage}`);
	const label = t('stage.path', { step: STAGES[stage].rank + 1, total: PATH.length, name });
	return (
		<span className={styles.small} title={label}>
			<span className={styles.dots} aria-hidden="true">
				{PATH.map((step) => (
					<i key={step} data-at={placeOf(step, stage)} />
				))}
			</span>
			<span className="visually-hidden">{label}</span>
			<span aria-hidden="true">{name}</span>
		</span>
	);
}

/** The same path wide, with every stage named; for the head of a case. */
export function StageSteps({ stage }: { readonly stage: Stage }): ReactNode {
	const { t } = useWords();
	return (
		<ol className={styles.steps} aria-label={t('cases.filterStage')}>
			{PATH.map((step) => (
				<li key={step} data-at={placeOf(step, stage)} aria-current={step === stage ? 'step' : undefined}>
					<span>{t(`stage.${step}`)}</span>
				</li>
			))}
		</ol>
	);
}

function placeOf(step: Stage, stage: Stage): 'before' | 'here' | 'after' {
	if (step === stage) return 'here';
	return STAGES[step].rank < STAGES[stage].rank ? 'before' : 'after';
}
