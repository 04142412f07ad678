import type { ReactNode } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { GuardMark, When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';

/** All cases of a customer, the newest first, whatever address and mailbox. */
export function CustomerCases({ customer }: { readonly customer: CustomerView }): ReactNode {
	const { t } = useWords();
	const areSeveral = customer.addresses.length > 1;
	return (
		<Panel title={t('customer.cases')}>
			{customer.cases.length === 0 ? <p>{t('customer.noCases')}</p> : null}
			<ul className={styles.items}>
				{customer.cases.map((one) => (
					<li key={one.id}>
						<SeverityBadge severity={one.severity} />
						<a href={hrefOf({ page: 'case', id: one.id })} dir="auto">
							#{one.number} {one.isErased ? t('customer.erasedCase') : one.subject || t('ledger.noSubject')}
						</a>
						<GuardMark guard={one.guard} />
						<span className={styles.quiet}>
							{one.outcome === null ? t(`stage.${one.stage}`) : t(`outcome.${one.outcome}`)}, <When at={one.openedAt} />
							{areSeveral && one.address !== '' ? `, ${one.address}` : ''}
						</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}
