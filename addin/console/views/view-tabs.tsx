import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { SavedView } from '../../../shared/api/views.ts';
import { type CaseFilter, isSameFilter, NO_FILTER } from '../../../shared/case-filter.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { createPart, Later } from '../../ui/later.tsx';
import { useWords } from '../../ui/words.tsx';
import { filterIn, useMayChange, useViews } from './use-views.ts';
import styles from './view-tabs.module.css';

/** Views that everybody has. */
const READY_MADE = [
	{ name: 'views.all', filter: NO_FILTER },
	{ name: 'views.mine', filter: { ...NO_FILTER, assignee: 'me' } },
	{ name: 'views.unassigned', filter: { ...NO_FILTER, assignee: 'none' } },
	{ name: 'views.late', filter: { ...NO_FILTER, isOverdue: true } },
	{ name: 'views.critical', filter: { ...NO_FILTER, severity: ['S4'] } },
] as const satisfies readonly { readonly name: MessageKey; readonly filter: CaseFilter }[];

const VIEW_DIALOG = createPart(async () => (await import('./view-dialog.tsx')).ViewDialog);

/** Ready-made and saved views over a list of cases. */
export function ViewTabs(props: {
	readonly filter: CaseFilter;
	readonly hrefFor: (filter: CaseFilter) => string;
}): ReactNode {
	const { filter, hrefFor } = props;
	const { t } = useWords();
	const views = useViews();
	const mayChange = useMayChange();
	const [openedId, setOpenedId] = useState<string | null>(null);
	const [editing, setEditing] = useState<SavedView | 'new' | null>(null);
	const same = views.find((view) => isSameFilter(filterIn(view), filter));
	// Whoever opened a view and then changed the filters may want to keep the filters in it.
	const opened = same ?? views.find(({ id }) => id === openedId);
	const isKnown = same !== undefined || READY_MADE.some((one) => isSameFilter(one.filter, filter));
	return (
		<div className={styles.views}>
			<nav aria-label={t('views.title')}>
				<ul className={styles.tabs}>
					{READY_MADE.map((one) => (
						<li key={one.name}>
							<Tab
								href={hrefFor(one.filter)}
								isHere={isSameFilter(one.filter, filter)}
								onOpen={() => setOpenedId(null)}
							>
								{t(one.name)}
							</Tab>
						</li>
					))}
					{views.map((view) => (
						<li key={view.id}>
							<Tab href={hrefFor(filterIn(view))} isHere={view === same} onOpen={() => setOpenedId(view.id)}>
								{view.name}
							</Tab>
						</li>
					))}
				</ul>
			</nav>
			{isKnown ? null : (
				<Button size="small" appearance="subtle" onClick={() => setEditing('new')}>
					{t('views.keep')}
				</Button>
			)}
			{opened && mayChange(opened) ? (
				<Button size="small" appearance="subtle" onClick={() => setEditing(opened)}>
					{t('views.change', { name: opened.name })}
				</Button>
			) : null}
			{editing === null ? null : (
				<Later
					part={VIEW_DIALOG}
					with={{ standing: editing === 'new' ? null : editing, filter, onClose: () => setEditing(null) }}
				/>
			)}
		</div>
	);
}

function Tab(props: {
	readonly href: string;
	readonly isHere: boolean;
	readonly onOpen: () => void;
	readonly children: string;
}): ReactNode {
	return (
		<a className={styles.tab} href={props.href} aria-current={props.isHere ? 'page' : undefined} onClick={props.onOpen}>
			{props.children}
		</a>
	);
}
