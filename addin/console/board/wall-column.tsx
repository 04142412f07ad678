import { type ReactNode, useId } from 'react';
import type { BoardCard } from '../../../shared/api/board.ts';
import { type Column, isLate, lateAmong } from '../../../shared/board/columns.ts';
import { useNameOf } from '../../ui/queries.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './wall.module.css';

/** One column of the wall: its counts, and as many cards as fit; the last place counts those that do not. */
export function WallColumn(props: {
	readonly column: Column;
	readonly name: string;
	/** how many cards fit */
	readonly atMost: number;
	readonly now: number;
}): ReactNode {
	const { column, name, atMost, now } = props;
	const { cards } = column;
	const { t } = useWords();
	const titleId = useId();
	const fits = cards.length <= atMost;
	const shown = fits ? cards : cards.slice(0, Math.max(0, atMost - 1));
	const late = lateAmong(cards, now);
	const more = cards.length - shown.length;
	return (
		<section className={styles.column} aria-labelledby={titleId}>
			<h2 className={styles.title} id={titleId}>
				<span className={styles.name}>{name}</span>
				<b>{cards.length}</b>
				{late === 0 ? null : <span className={styles.late}>{t('board.late', { count: late })}</span>}
			</h2>
			{shown.length === 0 ? null : (
				<ul className={styles.cards}>
					{shown.map((card) => (
						<li key={card.id}>
							<WallCard card={card} now={now} byStage={column.place.by === 'stage'} />
						</li>
					))}
				</ul>
			)}
			{more === 0 || atMost === 0 ? null : <p className={styles.more}>{t('wall.more', { count: more })}</p>}
		</section>
	);
}

function WallCard(props: { readonly card: BoardCard; readonly now: number; readonly byStage: boolean }): ReactNode {
	const { card, now, byStage } = props;
	const { t, relative } = useWords();
	const nameOf = useNameOf();
	const late = isLate(card, now);
	const who = card.assignee === null ? t('cases.nobody') : nameOf(card.assignee);
	return (
		<article className={styles.card} data-late={late}>
			<span className={styles.line}>
				<SeverityBadge severity={card.severity} isShort />
				<b dir="auto">{card.customer}</b>
				<span className={styles.quiet}>{byStage ? who : t(`stage.${card.stage}`)}</span>
			</span>
			<span className={`${styles.line} ${styles.next}`} data-late={late}>
				{card.next === null ? (
					t('cases.noTouch')
				) : (
					<>
						<span>{t(`touch.${card.next.kind}`)}</span>
						<span>
							{late ? `${t('touches.late')}: ` : null}
							{relative(card.next.dueAt, now)}
						</span>
					</>
				)}
			</span>
		</article>
	);
}
