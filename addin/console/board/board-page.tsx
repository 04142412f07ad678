import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { BOARD_BY, type BoardBy, columnsOf } from '../../../shared/board/columns.ts';
import { useBulk } from '../../ui/bulk/use-bulk.ts';
import { useTeam } from '../../ui/queries.ts';
import { hrefOf, type Route } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { changeTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { BulkBar } from '../bulk-bar.tsx';
import { CaseFilters } from '../case-filters.tsx';
import { KeysDialog } from '../keys-dialog.tsx';
import { PageTop } from '../page-top.tsx';
import { useListKeys } from '../use-list-keys.ts';
import { useSelection } from '../use-selection.ts';
import { ViewTabs } from '../views/view-tabs.tsx';
import { AskForm } from './ask-form.tsx';
import styles from './board.module.css';
import { Board } from './board.tsx';
import { useBoard } from './use-board.ts';
import { useDrops } from './use-drops.ts';

type BoardRoute = Extract<Route, { readonly page: 'board' }>;

/** The board: who has what, how far it is, what is late; and moving all of it. */
export function BoardPage({ route }: { readonly route: BoardRoute }): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const { filter, by } = route;
	const { board, refresh, show } = useBoard(filter);
	const { data } = board;
	const columns = useMemo(
		() =>
			columnsOf(
				data?.items ?? [],
				by,
				team.map(({ id }) => id),
			),
		[data, by, team],
	);
	const order = useMemo(() => columns.flatMap(({ cards }) => cards.map(({ id }) => id)), [columns]);
	const selection = useSelection(order);
	const bulk = useBulk(data?.items ?? []);
	const [isHelpShown, setIsHelpShown] = useState(false);
	const cards = useRef<HTMLDivElement>(null);
	useListKeys(cards, { onHelp: () => setIsHelpShown(true) });
	const drops = useDrops({ show, refresh }, bulk);
	const onDrop = (cardIds: readonly string[], key: string) => {
		const place = columns.find((column) => column.key === key)?.place;
		const dropped = data?.items.filter(({ id }) => cardIds.includes(id)) ?? [];
		if (place) drops.drop(dropped, place);
	};
	const shown = data?.items.length ?? 0;
	const change = (next: BoardRoute['filter']) => changeTo({ ...route, filter: next });
	return (
		<div className={styles.page}>
			<Top route={route} total={data?.total ?? null} onHelp={() => setIsHelpShown(true)} />
			<ViewTabs filter={filter} hrefFor={(next) => hrefOf({ ...route, filter: next })} />
			<CaseFilters filter={filter} onChange={change} />
			{data && data.total > shown ? (
				<p className={styles.tooMany} role="status">
					{t('board.tooMany', { shown, total: data.total })}
				</p>
			) : null}
			{board.isPending ? <Loading /> : null}
			{board.isError && !data ? <Failed error={board.error} retry={() => void board.refetch()} /> : null}
			<div className={styles.cards} ref={cards}>
				{data ? <Board columns={columns} selection={selection} onDrop={onDrop} /> : null}
			</div>
			<BulkBar selection={selection} bulk={bulk} />
			{isHelpShown ? <KeysDialog page="board" onClose={() => setIsHelpShown(false)} /> : null}
			{drops.asking === null ? null : <AskForm asking={drops.asking} onClose={drops.answered} />}
		</div>
	);
}

function Top(props: {
	readonly route: BoardRoute;
	/** null: not known yet */
	readonly total: number | null;
	readonly onHelp: () => void;
}): ReactNode {
	const { route, total } = props;
	const { t } = useWords();
	return (
		<PageTop title={t('nav.board')}>
			<span className={styles.count} role="status">
				{total === null ? '' : t('board.count', { count: total })}
			</span>
			<div className={styles.tools}>
				<BySwitch route={route} />
				<a href={hrefOf({ ...route, isWall: true })} target="_blank" rel="noopener">
					{t('board.wall')}
				</a>
				<Button size="small" appearance="subtle" onClick={props.onHelp}>
					{t('cases.keys')}
				</Button>
			</div>
		</PageTop>
	);
}

function BySwitch({ route }: { readonly route: BoardRoute }): ReactNode {
	const { t } = useWords();
	const names: Record<BoardBy, string> = { stage: t('board.byStage'), assignee: t('board.byAssignee') };
	return (
		<nav className={styles.by} aria-label={t('board.by')}>
			{(Object.keys(BOARD_BY) as BoardBy[]).map((by) => (
				<a key={by} href={hrefOf({ ...route, by })} aria-current={by === route.by}>
					{names[by]}
				</a>
			))}
		</nav>
	);
}
