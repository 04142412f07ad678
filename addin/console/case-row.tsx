import { type MouseEvent, memo, type ReactNode } from 'react';
import type { CaseSummary } from '../../shared/api-shapes.ts';
import { GuardMark, PersonMark, SignalMarks, When } from '../ui/marks.tsx';
import { useNameOf } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { StagePath } from '../ui/stage-path.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './case-row.module.css';

/** One case in the list: a link, and a box to select it. Shift and a click select all from the last one on. */
export const CaseRow = memo(function CaseRow(props: {
	readonly summary: CaseSummary;
	readonly isSelected: boolean;
	readonly onSelect: (id: string, isRange: boolean) => void;
}): ReactNode {
	const { summary } = props;
	const { t } = useWords();
	const nameOf = useNameOf();
	const { customer, nextTouch } = summary;
	const onLink = (event: MouseEvent) => {
		if (!event.shiftKey) return;
		event.preventDefault();
		props.onSelect(summary.id, true);
	};
	return (
		<li className={styles.item} data-id={summary.id} data-selected={props.isSelected}>
			<input
				type="checkbox"
				className={styles.select}
				aria-label={t('bulk.select', { number: summary.number })}
				checked={props.isSelected}
				onChange={({ nativeEvent }) =>
					props.onSelect(summary.id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
				}
			/>
			<a
				onClick={onLink}
				className={styles.row}
				href={hrefOf({ page: 'case', id: summary.id })}
				data-unread={summary.isUnread}
			>
				<span className={styles.severity}>
					<SeverityBadge severity={summary.severity} isShort />
				</span>
				<span className={styles.what}>
					<span className={styles.customer}>
						{summary.isUnread ? <span className={styles.unread} title={t('cases.unread')} /> : null}
						{summary.isUnread ? <span className="visually-hidden">{t('cases.unread')}: </span> : null}
						<b>{customer.name || customer.address}</b>
						<span className={styles.number}>#{summary.number}</span>
						<span className={styles.at}>
							<When at={summary.lastCustomerMailAt} />
						</span>
					</span>
					<span className={styles.subject}>{summary.subject || t('ledger.noSubject')}</span>
					<span className={styles.marks}>
						<SignalMarks names={summary.signals.map(({ name }) => name)} />
					</span>
				</span>
				<span className={styles.stage}>
					<StagePath stage={summary.stage} />
					<GuardMark guard={summary.guard} />
				</span>
				<span className={styles.person}>
					<PersonMark name={summary.assignee === null ? null : nameOf(summary.assignee)} />
				</span>
				<span className={styles.next}>
					{nextTouch === null ? (
						<span className={styles.quiet}>{t('cases.noTouch')}</span>
					) : (
						<>
							<span>{t(`touch.${nextTouch.kind}`)}</span>
							<span className={styles.quiet}>
								{nextTouch.isLate ? `${t('touches.late')}: ` : null}
								<When at={nextTouch.dueAt} isLate={nextTouch.isLate} />
							</span>
						</>
					)}
				</span>
			</a>
		</li>
	);
});
