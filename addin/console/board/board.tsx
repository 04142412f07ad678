import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { Column as ColumnOf } from '../../../shared/board/columns.ts';
import { useNameOf } from '../../ui/queries.ts';
import { useNow } from '../../ui/session.ts';
import { useWords } from '../../ui/words.tsx';
import type { Selection } from '../use-selection.ts';
import styles from './board.module.css';
import { Column } from './column.tsx';
import { useColumnName } from './use-column-name.ts';
import { useHands } from './use-hands.ts';

/** All columns beside each other. Cards are moved by pointer, and by keyboard from wherever the focus is. */
export function Board(props: {
	readonly columns: readonly ColumnOf[];
	readonly selection: Selection;
	readonly onDrop: (cardIds: readonly string[], column: string) => void;
}): ReactNode {
	const { columns, selection } = props;
	const { t } = useWords();
	const nameOf = useNameOf();
	const columnName = useColumnName();
	const now = useNow();
	const howId = useId();
	const board = useRef<HTMLDivElement>(null);
	const ghost = useRef<HTMLDivElement>(null);
	const { said, lift, carried, flying, activeId, on } = useHands({ ...props, board, ghost });
	const lifted = useMemo(() => new Set(carried), [carried]);
	const personName = (id: string | null) => (id === null ? t('cases.nobody') : nameOf(id));
	const look = { now, howId, activeId, lifted, isSelected: selection.has, nameOf: personName };
	return (
		<>
			<p id={howId} className="visually-hidden">
				{t('board.how')}
			</p>
			<p className="visually-hidden" role="status" aria-live="assertive">
				{said}
			</p>
			<div className={styles.board} ref={board} data-lifting={lift !== null} {...on}>
				{columns.map((column) => (
					<Column
						key={column.key}
						column={column}
						name={columnName(column.place)}
						isOver={lift?.over === column.key}
						look={look}
					/>
				))}
			</div>
			<div className={styles.ghost} ref={ghost} aria-hidden="true" hidden={flying === null}>
				{carried.length > 1 ? (
					<b>{t('bulk.selected', { count: carried.length })}</b>
				) : (
					<>
						<b>{flying?.customer}</b> #{flying?.number}
					</>
				)}
			</div>
		</>
	);
}
