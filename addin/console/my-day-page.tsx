import type { ReactNode } from 'react';
import type { TouchView } from '../../shared/api-shapes.ts';
import { NO_FILTER } from '../../shared/case-filter.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import { type DueGroups, groupByDay } from '../ui/due-groups.ts';
import { useWeek } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { useNow, useSession } from '../ui/session.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { DayApprovals } from './day-approvals.tsx';
import { DayTouch } from './day-touch.tsx';
import styles from './my-day.module.css';
import { PageTop } from './page-top.tsx';

const GROUPS = [
	['late', 'myDay.late'],
	['today', 'myDay.today'],
	['week', 'myDay.week'],
] as const satisfies readonly (readonly [keyof DueGroups, MessageKey])[];

/** What is mine to do: late, today, this week. */
export function MyDayPage({ isTeam }: { readonly isTeam: boolean }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const now = useNow();
	const week = useWeek(isTeam ? null : person.id);
	const groups = groupByDay(week.data ?? [], now);
	return (
		<>
			<PageTop title={t('myDay.title')}>
				<Whose isTeam={isTeam} />
				<CalendarButton />
			</PageTop>
			<DayApprovals />
			{week.isPending ? <Loading /> : null}
			{week.isError && !week.data ? <Failed error={week.error} retry={() => void week.refetch()} /> : null}
			{week.data?.length === 0 ? (
				<Empty title={t('myDay.empty')} hint={t('myDay.emptyHint')}>
					<a href={hrefOf({ page: 'cases', filter: { ...NO_FILTER, stage: ['new'] } })}>{t('myDay.newCases')}</a>
				</Empty>
			) : null}
			{GROUPS.map(([group, label]) => (
				<Group key={group} name={group} label={t(label)} touches={groups[group]} isTeam={isTeam} />
			))}
		</>
	);
}

function Group(props: {
	readonly name: keyof DueGroups;
	readonly label: string;
	readonly touches: readonly TouchView[];
	readonly isTeam: boolean;
}): ReactNode {
	if (props.touches.length === 0) return null;
	return (
		<section className={styles.group} data-group={props.name} aria-labelledby={`day-${props.name}`}>
			<h2 id={`day-${props.name}`} className={styles.label}>
				{props.label} <span>{props.touches.length}</span>
			</h2>
			<ul className={styles.list}>
				{props.touches.map((touch) => (
					<DayTouch key={touch.id} touch={touch} isTeam={props.isTeam} />
				))}
			</ul>
		</section>
	);
}

function Whose({ isTeam }: { readonly isTeam: boolean }): ReactNode {
	const { t } = useWords();
	return (
		<nav className={styles.whose} aria-label={t('myDay.whose')}>
			<a href={hrefOf({ page: 'my-day', isTeam: false })} aria-current={isTeam ? undefined : 'true'}>
				{t('myDay.mine')}
			</a>
			<a href={hrefOf({ page: 'my-day', isTeam: true })} aria-current={isTeam ? 'true' : undefined}>
				{t('myDay.team')}
			</a>
		</nav>
	);
}
