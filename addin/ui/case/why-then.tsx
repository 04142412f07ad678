import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { TOUCH_NAMES } from '../../../shared/plan/reasons.ts';
import { SAYINGS } from '../../../shared/sayings/english.ts';
import { answerOf } from '../call-failed.ts';
import { When } from '../marks.tsx';
import { KEYS, useNameOf } from '../queries.ts';
import { useSeams } from '../session.ts';
import { Failed, Loading } from '../states.tsx';
import { useWords, type Words } from '../words.tsx';
import { Ladder } from './ladder.tsx';
import { sayCounted, sayNotCounted } from './say-plan.ts';
import styles from './why-then.module.css';

type TouchPlan = Answer<'plan'>['touches'][number];

/** Why a touch is due when it is, what moves it, and what happened to it. Asked for when somebody opens it. */
export function WhyThen(props: { readonly caseId: string; readonly touchId: string }): ReactNode {
	const { client } = useSeams();
	const { caseId, touchId } = props;
	const plan = useQuery({
		queryKey: [...KEYS.case, caseId, 'plan'],
		queryFn: async ({ signal }) => answerOf(await client.call('plan', { params: { id: caseId } }, signal)),
	});
	if (plan.isPending) return <Loading />;
	if (!plan.data) return <Failed error={plan.error} retry={() => void plan.refetch()} />;
	const touch = plan.data.touches.find(({ id }) => id === touchId);
	return touch === undefined ? null : <Explained touch={touch} />;
}

function Explained({ touch }: { readonly touch: TouchPlan }): ReactNode {
	const words = useWords();
	const { t } = words;
	return (
		<div className={styles.why}>
			<Reckoning touch={touch} words={words} />
			<Forecast forecast={touch.forecast} words={words} />
			<Ladder ladder={touch.ladder} className={styles.line} />
			<h3 className={styles.title}>{t('plan.story')}</h3>
			<ol className={styles.story}>
				{touch.story.map((event) => (
					<Step key={event.id} event={event} touch={touch} />
				))}
			</ol>
			{touch.policy === null ? null : <p className={styles.rules}>{t('plan.decidedBy', { version: touch.policy })}</p>}
		</div>
	);
}

function Reckoning({ touch: { reckoning }, words }: { readonly touch: TouchPlan; readonly words: Words }): ReactNode {
	if (reckoning === null) return <p className={styles.line}>{words.t('plan.noReckoning')}</p>;
	const notCounted = sayNotCounted(reckoning.steps, words);
	return (
		<p className={styles.line}>
			{sayCounted(reckoning, words)}. {notCounted === null ? null : `${notCounted}. `}
			{words.t('plan.dueBy', { when: words.short(reckoning.dueAt) })}
		</p>
	);
}

/** What will move a mail to the customer, before it does. */
function Forecast(props: { readonly forecast: TouchPlan['forecast']; readonly words: Words }): ReactNode {
	const { forecast, words } = props;
	if (forecast === null) return null;
	const reasons = [...new Set(forecast.moves.map(({ code }) => words.said(SAYINGS[code])))];
	return (
		<p className={styles.line}>
			{words.t('plan.forecast', { when: words.short(forecast.at) })}: {reasons.join('; ')}
		</p>
	);
}

function Step(props: { readonly event: TouchPlan['story'][number]; readonly touch: TouchPlan }): ReactNode {
	const { event, touch } = props;
	const { t, said } = useWords();
	const nameOf = useNameOf();
	const name = `${TOUCH_NAMES[touch.kind]}: `;
	const because = event.because.startsWith(name) ? event.because.slice(name.length) : event.because;
	return (
		<li>
			<b>{t(`event.${event.kind}`)}</b> <span>{said(because)}</span>
			<small>
				<When at={event.at} /> · {event.by === 'product' ? t('events.by.product') : nameOf(event.by)}
			</small>
		</li>
	);
}
