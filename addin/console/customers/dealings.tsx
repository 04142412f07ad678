import type { ReactNode } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import styles from './customers.module.css';

interface Props {
	readonly customer: CustomerView;
}

/** What was given, one sum for each currency: nobody knows what the others were worth on that day. */
export function Given({ customer: { remedies } }: Props): ReactNode {
	const { t, money } = useWords();
	return (
		<Panel title={t('customer.given')}>
			{remedies.count === 0 ? (
				<p>{t('customer.nothingGiven')}</p>
			) : (
				<p>
					<b>{remedies.sums.map(money).join(', ')}</b>{' '}
					<span className={styles.quiet}>{t('customer.gifts', { count: remedies.count })}</span>
				</p>
			)}
		</Panel>
	);
}

/** What was promised, and what became of it. */
export function Promised({ customer: { promises } }: Props): ReactNode {
	const { t } = useWords();
	return (
		<Panel title={t('customer.promises')}>
			{promises.length === 0 ? <p>{t('customer.noPromises')}</p> : null}
			<ul className={styles.items}>
				{promises.map((one) => (
					<li key={one.id}>
						<span dir="auto">{one.what || t('customer.erasedCase')}</span>
						<span className={styles.quiet}>
							{sayState(one.state, t)},
							<When at={one.dueAt} />, <a href={hrefOf({ page: 'case', id: one.caseId })}>#{one.number}</a>
						</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}

type State = CustomerView['promises'][number]['state'];

/** How it stands; what was only offered, or stands no more, is not listed. */
const sayState = (state: State, t: Words['t']): string =>
	state === 'open' || state === 'kept' || state === 'broken' ? t(`customer.promise.${state}`) : '';

/** How fair they found what was done. */
export function Evaluations({ customer: { evaluations } }: Props): ReactNode {
	const { t } = useWords();
	return (
		<Panel title={t('customer.evaluations')}>
			{evaluations.length === 0 ? <p>{t('customer.noEvaluations')}</p> : null}
			<ul className={styles.items}>
				{evaluations.map((one) => (
					<li key={`${one.caseId}/${one.answeredAt}`}>
						<b>{t('evaluation.score', { score: one.score })}</b>
						<span className={styles.quiet}>
							<When at={one.answeredAt} />, <a href={hrefOf({ page: 'case', id: one.caseId })}>#{one.number}</a>
						</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}

/** Where they get post. */
export function Postal({ customer: { postal } }: Props): ReactNode {
	const { t } = useWords();
	if (postal.length === 0) return null;
	return (
		<Panel title={t('customer.postal')}>
			{postal.map(({ mailbox, name, lines, country }) => (
				<address key={mailbox} dir="auto">
					{[name, ...lines, country].join(', ')}
				</address>
			))}
		</Panel>
	);
}
