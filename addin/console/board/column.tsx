import { memo, type ReactNode, useId, useMemo, useRef } from 'react';
import type { BoardCard } from '../../../shared/api/board.ts';
import { type Column as ColumnOf, isLate, lateAmong } from '../../../shared/board/columns.ts';
import { useWords } from '../../ui/words.tsx';
import { CARD_HEIGHT, Card } from './card.tsx';
import styles from './column.module.css';
import { useWindow } from './use-window.ts';

/** What all columns of a board share. */
export interface BoardLook {
	readonly now: number;
	readonly howId: string;
	/** the card that was last under the focus */
	readonly activeId: string | null;
	/** cards that are being dragged */
	readonly lifted: ReadonlySet<string>;
	readonly isSelected: (id: string) => boolean;
	readonly nameOf: (personId: string | null) => string;
}

/** One column: its name, how many it has, and those of its cards that are seen. */
export function Column(props: {
	readonly column: ColumnOf;
	readonly name: string;
	readonly isOver: boolean;
	readonly look: BoardLook;
}): ReactNode {
	const { column, name, isOver, look } = props;
	const { cards } = column;
	const { t } = useWords();
	const titleId = useId();
	const list = useRef<HTMLDivElement>(null);
	const keys = useMemo(() => cards.map(({ id }) => id), [cards]);
	const seen = useWindow(list, keys, CARD_HEIGHT);
	const active = look.activeId === null ? -1 : keys.indexOf(look.activeId);
	const stop = active < 0 ? seen.first : active;
	const rows = rowsWith(seen, active);
	const late = lateAmong(cards, look.now);
	return (
		<section className={styles.column} data-column={column.key} data-over={isOver} aria-labelledby={titleId}>
			<h2 className={styles.title} id={titleId} title={name}>
				<span className={styles.name}>{name}</span> <span className={styles.count}>{cards.length}</span>
				{late === 0 ? null : <span className={styles.late}>{t('board.late', { count: late })}</span>}
			</h2>
			<div className={styles.scroll} ref={list}>
				{cards.length === 0 ? <p className={styles.empty}>{t('board.empty')}</p> : null}
				<ul
					className={styles.list}
					aria-label={t('board.column', { name, count: cards.length })}
					style={{ height: cards.length * CARD_HEIGHT }}
				>
					{rows.map((place) => (
						<Row
							key={keys[place]}
							card={cards[place]}
							place={place}
							total={cards.length}
							look={look}
							column={column}
							isStop={place === stop}
						/>
					))}
				</ul>
			</div>
		</section>
	);
}

/** The rows in sight, and the one under the focus wherever it is: what is not drawn would lose it. */
function rowsWith({ from, to }: { readonly from: number; readonly to: number }, active: number): readonly number[] {
	const rows = Array.from({ length: to - from }, (_, place) => from + place);
	if (active < 0 || (active >= from && active < to)) return rows;
	return active < from ? [active, ...rows] : [...rows, active];
}

/** Drawn again only when something of it changed: while one scrolls that is none of those that stay. */
const Row = memo(function Row(props: {
	readonly card: BoardCard | undefined;
	readonly place: number;
	readonly total: number;
	readonly look: BoardLook;
	readonly column: ColumnOf;
	/** the Tab key leads to it */
	readonly isStop: boolean;
}): ReactNode {
	const { card, place, look, column } = props;
	const { t, relative } = useWords();
	if (card === undefined) return null;
	const byStage = column.place.by === 'stage';
	return (
		<li
			className={styles.row}
			style={{ transform: `translateY(${place * CARD_HEIGHT}px)` }}
			aria-posinset={place + 1}
			aria-setsize={props.total}
		>
			<Card
				card={card}
				age={relative(card.openedAt, look.now)}
				due={card.next === null ? '' : relative(card.next.dueAt, look.now)}
				isLate={isLate(card, look.now)}
				besides={byStage ? look.nameOf(card.assignee) : t(`stage.${card.stage}`)}
				isSelected={look.isSelected(card.id)}
				isStop={props.isStop}
				isLifted={look.lifted.has(card.id)}
				howId={look.howId}
			/>
		</li>
	);
});
