import { Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import historyStyles from '../../ui/case/history.module.css';
import { Happening } from '../../ui/case/history.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { changeTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { NextPage } from '../next-page.tsx';
import { PageTop } from '../page-top.tsx';
import { Tabs } from './tabs.tsx';
import { type ActivityOf, useActivity } from './use-for-me.ts';

/** What happened in the cases that I have or follow, and what I did, newest first. */
export function ActivityPage({ of }: { readonly of: ActivityOf }): ReactNode {
	const { t } = useWords();
	const found = useActivity(of);
	const items = found.data?.pages.flatMap((page) => page.items) ?? [];
	return (
		<>
			<PageTop title={t('activity.title')} intro={t('activity.intro')}>
				<Tabs page="activity" />
				<Which of={of} />
			</PageTop>
			{found.isPending ? <Loading /> : null}
			{found.isError && items.length === 0 ? <Failed error={found.error} retry={() => void found.refetch()} /> : null}
			{found.isSuccess && items.length === 0 ? <Empty title={t('activity.empty')} hint={t('forMe.emptyHint')} /> : null}
			{items.length === 0 ? null : (
				<ol className={historyStyles.events} aria-label={t('activity.title')}>
					{items.map(({ event, caseId, caseNumber, subject }) => (
						<Happening key={event.id} event={event}>
							<a href={hrefOf({ page: 'case', id: caseId })}>
								#{caseNumber} {subject || t('ledger.noSubject')}
							</a>
						</Happening>
					))}
				</ol>
			)}
			<NextPage
				hasNext={found.hasNextPage}
				isBusy={found.isFetchingNextPage}
				onNext={() => void found.fetchNextPage()}
			/>
		</>
	);
}

const OPTIONS = {
	all: 'activity.all',
	cases: 'activity.cases',
	mine: 'activity.mine',
} as const satisfies Record<ActivityOf, string>;

function Which({ of }: { readonly of: ActivityOf }): ReactNode {
	const { t } = useWords();
	const id = useId();
	const choose = (value: string) => {
		const chosen = (Object.keys(OPTIONS) as ActivityOf[]).find((one) => one === value);
		if (chosen !== undefined) changeTo({ page: 'activity', of: chosen });
	};
	return (
		<div>
			<label htmlFor={id} className="visually-hidden">
				{t('activity.of')}
			</label>
			<Select id={id} size="small" value={of} onChange={(_, { value }) => choose(value)}>
				{(Object.keys(OPTIONS) as ActivityOf[]).map((one) => (
					<option key={one} value={one}>
						{t(OPTIONS[one])}
					</option>
				))}
			</Select>
		</div>
	);
}
