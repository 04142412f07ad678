import { Checkbox } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { inReadingOrder, nameOfCause, pathOf } from '../../../shared/causes/tree.ts';
import { sayMoney } from '../../../shared/remedy/money.ts';
import { mayAs } from '../../../shared/role.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSession } from '../../ui/session.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { AddCause } from './add-cause.tsx';
import { CausePage } from './cause-page.tsx';
import styles from './causes.module.css';
import { useCauseReport } from './use-causes-page.ts';

export type CauseRow = Answer<'causeReport'>['items'][number];

/** The tree of root causes with what each has hurt, or one of them. */
export function CausesPage({ id }: { readonly id: string | null }): ReactNode {
	const { t } = useWords();
	const report = useCauseReport();
	if (report.isPending) return <Loading />;
	if (!report.data) return <Failed error={report.error} retry={() => void report.refetch()} />;
	if (id === null) return <Tree rows={report.data} />;
	if (pathOf(report.data, id).length > 0) return <CausePage key={id} id={id} rows={report.data} />;
	return (
		<Empty title={t('causes.gone')} hint={t('causes.goneHint')}>
			<a href={hrefOf({ page: 'causes', id: null })}>{t('causes.back')}</a>
		</Empty>
	);
}

function Tree({ rows }: { readonly rows: readonly CauseRow[] }): ReactNode {
	const { t, language } = useWords();
	const { person } = useSession();
	const [isAll, setIsAll] = useState(false);
	const shown = inReadingOrder(isAll ? rows : rows.filter(({ isArchived }) => !isArchived), language);
	return (
		<>
			<PageTop title={t('nav.causes')} intro={t('causes.intro')} />
			<div className={styles.scroll}>
				<table className={styles.table}>
					<thead>
						<tr>
							<th scope="col">{t('causes.cause')}</th>
							<th scope="col">{t('causes.days30')}</th>
							<th scope="col">{t('causes.days180')}</th>
							<th scope="col">{t('causes.avoidable')}</th>
							<th scope="col">{t('causes.given')}</th>
						</tr>
					</thead>
					<tbody>
						{shown.map(({ cause, depth }) => (
							<Row key={cause.id} row={cause} depth={depth} />
						))}
					</tbody>
				</table>
			</div>
			{rows.some(({ isArchived }) => isArchived) ? (
				<Checkbox
					label={t('causes.showArchived')}
					checked={isAll}
					onChange={(_, { checked }) => setIsAll(checked === true)}
				/>
			) : null}
			{mayAs(person.role, 'lead') ? <AddCause parent={null} label={t('causes.addTop')} /> : null}
		</>
	);
}

function Row({ row, depth }: { readonly row: CauseRow; readonly depth: number }): ReactNode {
	const { t, language } = useWords();
	const { days30, days180, given } = row;
	return (
		<tr data-none={days180.cases === 0 ? '' : undefined}>
			<th scope="row" className={styles.name} data-depth={depth}>
				<a href={hrefOf({ page: 'causes', id: row.id })}>{nameOfCause(row, language)}</a>
				{row.isArchived ? <span className={styles.quiet}> ({t('causes.archived')})</span> : null}
			</th>
			<td>{days30.cases}</td>
			<td>{days180.cases}</td>
			<td>{days180.cases === 0 ? '–' : t('causes.ofCases', { count: days180.avoidable, total: days180.cases })}</td>
			<td>{given.map((money) => sayMoney(money, language)).join(', ') || '–'}</td>
		</tr>
	);
}
