import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { caseHref } from '../case-address.ts';
import { When } from '../marks.tsx';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { Panel } from './panel.tsx';
import styles from './relatives.module.css';

interface Props {
	readonly supportCase: CaseView;
}

/** Cases that this one may belong to. A stranger who quotes a mail is never joined without a person's word. */
export function Offers({ supportCase }: Props): ReactNode {
	const { t, said } = useWords();
	const toasts = useToasts();
	const join = useAct('join');
	const joinInto = (into: string) =>
		join.mutate(
			{ params: { id: supportCase.id }, body: { into } },
			{
				onSuccess: () => {
					toasts.done(t('offers.joined'));
					location.hash = caseHref(into);
				},
				onError: toasts.failed,
			},
		);
	return supportCase.offers.map((offer) => (
		<Panel key={offer.caseId} title={t('offers.title')}>
			<div className={styles.offer}>
				<div>
					<p className={styles.line}>
						{t('offers.text', { number: offer.number, customer: offer.customer.name || offer.customer.address })}
					</p>
					<p className={styles.quiet}>{said(offer.because)}</p>
				</div>
				<Button disabled={join.isPending} onClick={() => joinInto(offer.caseId)}>
					{t('offers.join')}
				</Button>
			</div>
		</Panel>
	));
}

/** What this customer went through before. */
export function Earlier({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	if (supportCase.earlier.length === 0) return null;
	return (
		<Panel title={t('earlier.title')}>
			<ul className={styles.earlier}>
				{supportCase.earlier.map((earlier) => (
					<li key={earlier.caseId}>
						<a href={caseHref(earlier.caseId)}>{earlier.subject || t('ledger.noSubject')}</a>
						<span className={styles.quiet}>
							{t(`stage.${earlier.stage}`)}, <When at={earlier.openedAt} />
						</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}

/** What was written down at the end. */
export function Documentation({ supportCase }: Props): ReactNode {
	const { t } = useWords();
	const { documentation } = supportCase;
	if (!documentation) return null;
	return (
		<Panel title={t('documentation.title')}>
			<dl className={styles.learned}>
				{(['whatWentWrong', 'whatWeDid', 'rootCause'] as const).map((line) => (
					<div key={line}>
						<dt>{t(`close.${line}`)}</dt>
						<dd>{documentation[line] || '–'}</dd>
					</div>
				))}
			</dl>
		</Panel>
	);
}
