import { memo, type ReactNode } from 'react';
import type { BoardCard } from '../../../shared/api/board.ts';
import { GuardMark } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './card.module.css';

/** Of each card and its gap, in pixels: one height for all is what makes a thousand of them light. */
export const CARD_HEIGHT = 124;

/** What stands on a card besides the case itself. All plain, so that a card that stays the same is not drawn again. */
interface CardProps {
	readonly card: BoardCard;
	/** how long ago it was opened, in words */
	readonly age: string;
	/** when the next touch is due, in words; empty: nothing is */
	readonly due: string;
	readonly isLate: boolean;
	/** who has it where the columns are stages, the stage where they are people */
	readonly besides: string;
	readonly isSelected: boolean;
	/** it is what the Tab key leads to in its column */
	readonly isStop: boolean;
	/** it is being dragged */
	readonly isLifted: boolean;
	/** id of the words that say how cards are moved */
	readonly howId: string;
}

/** One case on the board: a link to it, which can be picked up. */
export const Card = memo(function Card(props: CardProps): ReactNode {
	const { card, isLate, isStop } = props;
	const { t } = useWords();
	const tabIndex = isStop ? 0 : -1;
	const opened = t('case.opened', { when: props.age });
	return (
		<div className={styles.card} data-card={card.id} data-lifted={props.isLifted} data-selected={props.isSelected}>
			<input
				type="checkbox"
				className={styles.select}
				data-select={card.id}
				aria-label={t('bulk.select', { number: card.number })}
				checked={props.isSelected}
				tabIndex={tabIndex}
				readOnly
			/>
			<a
				className={styles.link}
				href={hrefOf({ page: 'case', id: card.id })}
				tabIndex={tabIndex}
				draggable={false}
				aria-describedby={props.howId}
				data-unread={card.isUnread}
			>
				<span className={styles.top}>
					<SeverityBadge severity={card.severity} isShort />
					{card.isUnread ? <span className={styles.unread} title={t('cases.unread')} /> : null}
					{card.isUnread ? <span className="visually-hidden">{t('cases.unread')}: </span> : null}
					<b className={styles.customer} dir="auto">
						{card.customer}
					</b>
					<span className={styles.quiet}>#{card.number}</span>
				</span>
				<span className={styles.subject} dir="auto">
					{card.subject || t('ledger.noSubject')}
				</span>
				<span className={styles.due} data-late={isLate} title={props.due}>
					{card.next === null ? (
						<span className={styles.quiet}>{t('cases.noTouch')}</span>
					) : (
						<>
							{t(`touch.${card.next.kind}`)} · {isLate ? <b>{t('touches.late')}:</b> : null} {props.due}
						</>
					)}
				</span>
				<span className={styles.foot}>
					<GuardMark guard={card.guard} />
					<span className={styles.age} title={opened} aria-hidden="true">
						{props.age}
					</span>
					<span className="visually-hidden">{opened}</span>
					<span className={styles.besides}>{props.besides}</span>
				</span>
			</a>
		</div>
	);
});
