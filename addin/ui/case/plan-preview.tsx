import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import type { Outcome } from '../../../shared/case.ts';
import type { Previewed } from '../../../shared/plan/words.ts';
import type { Stage } from '../../../shared/stage.ts';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams } from '../session.ts';
import { TouchIcon } from '../touch-icon.tsx';
import { useWords } from '../words.tsx';
import styles from './plan-preview.module.css';

type Foreseen = Answer<'planPreview'>['touches'][number];

/** What an act would do to the plan, as a small timeline. Without an answer the form works all the same. */
export function PlanPreview(props: {
	readonly caseId: string;
	readonly act: Previewed;
	readonly outcome?: Outcome;
	/** of reopening: where the case goes back to */
	readonly stage?: Exclude<Stage, 'closed'>;
}): ReactNode {
	const { caseId, act, outcome, stage } = props;
	const { t } = useWords();
	const { client } = useSeams();
	const query = { act, ...(outcome && { outcome }), ...(stage && { stage }) };
	const ahead = useQuery({
		queryKey: [...KEYS.case, caseId, 'preview', query],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('planPreview', { params: { id: caseId }, query }, signal)),
	});
	if (!ahead.data) return null;
	return (
		<section className={styles.preview} aria-label={t('plan.preview')}>
			<h3 className={styles.title}>{t('plan.preview')}</h3>
			{ahead.data.touches.length === 0 ? <p className={styles.none}>{t('plan.previewNone')}</p> : null}
			<ol className={styles.line}>
				{ahead.data.touches.map((touch) => (
					<Stop key={touch.id} touch={touch} />
				))}
			</ol>
		</section>
	);
}

function Stop({ touch }: { readonly touch: Foreseen }): ReactNode {
	const { t, said, short } = useWords();
	const isEnd = touch.consequence === 'done' || touch.consequence === 'cancelled';
	return (
		<li className={styles.stop} data-end={isEnd}>
			<span className={styles.icon}>
				<TouchIcon kind={touch.kind} />
			</span>
			<span className={styles.what}>
				<b>{t(`touch.${touch.kind}`)}</b> <span>{t(`plan.consequence.${touch.consequence}`)}</span>
				{isEnd ? null : <span className={styles.when}>{short(touch.forecast?.at ?? touch.dueAt)}</span>}
				{touch.consequence === 'planned' ? null : <small>{said(touch.because)}</small>}
			</span>
		</li>
	);
}
