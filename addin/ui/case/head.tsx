import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { zoneName } from '../../../shared/locale/format.ts';
import { GuardMark, PersonMark, When } from '../marks.tsx';
import { useNameOf } from '../queries.ts';
import { useNow, useSeams } from '../session.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { StageSteps } from '../stage-path.tsx';
import { useWords } from '../words.tsx';
import { AskWhy } from './ask-why.tsx';
import styles from './head.module.css';

/** Who, what, how grave, how far, and whose it is. */
export function CaseHead(props: { readonly supportCase: CaseView; readonly children: ReactNode }): ReactNode {
	const { supportCase } = props;
	const { t, said } = useWords();
	const nameOf = useNameOf();
	const { customer } = supportCase;
	return (
		<header className={styles.head}>
			<div className={styles.marks}>
				<span className={styles.number}>{t('case.number', { number: supportCase.number })}</span>
				<SeverityBadge severity={supportCase.severity} />
				<GuardMark guard={supportCase.guard} />
				{supportCase.avoidable ? <span className={styles.quiet}>{t('case.avoidable')}</span> : null}
				{supportCase.round > 1 ? (
					<span className={styles.round} title={t('case.reopened')}>
						{t('case.round', { count: supportCase.round })}
					</span>
				) : null}
				{supportCase.outcome ? <span className={styles.outcome}>{t(`outcome.${supportCase.outcome}`)}</span> : null}
			</div>
			<h1 className={styles.subject} dir="auto">
				{supportCase.subject || t('ledger.noSubject')}
			</h1>
			<div className={styles.facts}>
				<span className={styles.customer} title={customer.address}>
					<CustomerName supportCase={supportCase} />
					{customer.name ? <span className={styles.quiet}> {customer.address}</span> : null}
				</span>
				<span className={styles.quiet} title={supportCase.relationshipBecause.map(said).join('; ')}>
					{t(`relationship.${supportCase.relationship}`)}
				</span>
				{supportCase.customerOffset === null ? null : <LocalTime offset={supportCase.customerOffset} />}
				<span className={styles.quiet}>
					<When at={supportCase.openedAt} say={(when) => t('case.opened', { when })} />
				</span>
				<PersonMark name={supportCase.assignee === null ? null : nameOf(supportCase.assignee)} />
				<AskWhy supportCase={supportCase} />
			</div>
			<StageSteps stage={supportCase.stage} />
			{props.children}
		</header>
	);
}

/** The way to all about the customer, which is a page of the console: out of the pane it opens beside the mail program. */
function CustomerName({ supportCase: { customer, customerId } }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const isConsole = useSeams().moreWords !== undefined;
	const name = <b dir="auto">{customer.name || customer.address}</b>;
	if (customerId === null) return name;
	const path = `#/customers/${encodeURIComponent(customerId)}`;
	return isConsole ? (
		<a href={path} title={t('customer.open')}>
			{name}
		</a>
	) : (
		<a href={`/${path}`} target="_blank" rel="noopener" title={t('customer.open')}>
			{name}
		</a>
	);
}

/** Where the customer is it may be night: good to know before one rings. About, for the clock is that of the last mail. */
function LocalTime({ offset }: { readonly offset: number }): ReactNode {
	const { t, clock } = useWords();
	const now = useNow();
	const time = clock(now, offset);
	return <span className={styles.quiet}>{t('case.localTime', { time, zone: zoneName(offset) })}</span>;
}
