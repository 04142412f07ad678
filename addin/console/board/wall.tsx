import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { columnsOf } from '../../../shared/board/columns.ts';
import { planWall } from '../../../shared/board/wall.ts';
import type { LiveState } from '../../live.ts';
import { useTeam } from '../../ui/queries.ts';
import type { Route } from '../../ui/routes.ts';
import { useNow } from '../../ui/session.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { DARK, LIGHT } from '../../ui/theme.ts';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { useBoard } from './use-board.ts';
import { useColumnName } from './use-column-name.ts';
import { useSize } from './use-size.ts';
import styles from './wall.module.css';
import { WallColumn } from './wall-column.tsx';

type BoardRoute = Extract<Route, { readonly page: 'board' }>;

/** The board on a screen that hangs on a wall: large, nothing to click, all of it without scrolling. Escape leads back. */
export function Wall({ route, live }: { readonly route: BoardRoute; readonly live: LiveState }): ReactNode {
	const { t } = useWords();
	useEffect(() => {
		document.title = `${t('nav.board')} · ${t('app.name')}`;
		const onKey = ({ key }: KeyboardEvent) => (key === 'Escape' ? goTo({ ...route, isWall: false }) : undefined);
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	}, [route, t]);
	const screen = (
		<main className={styles.wall} data-wall={route.by}>
			<h1 className="visually-hidden">{t('nav.board')}</h1>
			<Columns route={route} live={live} />
		</main>
	);
	if (route.isDark === null) return screen;
	return <FluentProvider theme={route.isDark ? DARK : LIGHT}>{screen}</FluentProvider>;
}

function Columns({ route, live }: { readonly route: BoardRoute; readonly live: LiveState }): ReactNode {
	const { t, short } = useWords();
	const team = useTeam();
	const now = useNow();
	const columnName = useColumnName();
	const { board } = useBoard(route.filter);
	const room = useRef<HTMLDivElement>(null);
	const size = useSize(room);
	const { data } = board;
	if (data === undefined) return board.isError ? <Failed error={board.error} /> : <Loading />;
	const columns = columnsOf(
		data.items,
		route.by,
		team.map(({ id }) => id),
	).filter(({ place }) => place.by === 'assignee' || place.stage !== 'closed');
	const plan = planWall({ ...size, columns: columns.length });
	const left = columns.length - plan.shown;
	const asOf = new Date(board.dataUpdatedAt + (now - Date.now())).toISOString();
	return (
		<>
			<div
				className={styles.columns}
				ref={room}
				style={{
					gridTemplateColumns: `repeat(${plan.across}, minmax(0, 1fr))`,
					gridTemplateRows: `repeat(${plan.rows}, minmax(0, 1fr))`,
				}}
			>
				{columns.slice(0, plan.shown).map((column) => (
					<WallColumn key={column.key} column={column} name={columnName(column.place)} atMost={plan.cards} now={now} />
				))}
			</div>
			<p className={styles.foot} role="status">
				{left === 0 ? null : <span>{t('wall.columns', { count: left })}</span>}
				{data.total > data.items.length ? (
					<span>{t('board.tooMany', { shown: data.items.length, total: data.total })}</span>
				) : null}
				{live === 'connected' ? null : <span>{t('wall.asOf', { when: short(asOf) })}</span>}
			</p>
		</>
	);
}
