import type { ReactNode } from 'react';
import type { AuditFilter } from '../../../shared/audit-filter.ts';
import { mayAs } from '../../../shared/role.ts';
import { useSession } from '../../ui/session.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { NextPage } from '../next-page.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './audit.module.css';
import { AuditFilters } from './audit-filters.tsx';
import { AuditRow } from './audit-row.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { useAudit } from './use-audit.ts';

/** Who changed rules, people and rights, and who took data out. */
export function AuditPage({ filter }: { readonly filter: AuditFilter }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const audit = useAudit(filter);
	const rows = audit.data?.pages.flatMap(({ items }) => items) ?? [];
	return (
		<>
			<PageTop title={t('auditLog.title')} intro={t('auditLog.intro')}>
				{mayAs(person.role, 'admin') ? <ExportButtons filter={filter} /> : null}
			</PageTop>
			<AuditFilters filter={filter} />
			{audit.isPending ? <Loading /> : null}
			{audit.isError && rows.length === 0 ? <Failed error={audit.error} retry={() => void audit.refetch()} /> : null}
			{audit.isSuccess && rows.length === 0 ? (
				<Empty title={t('auditLog.empty')} hint={t('auditLog.emptyHint')} />
			) : null}
			{rows.length === 0 ? null : (
				<table className={styles.table}>
					<thead>
						<tr>
							<th scope="col">{t('auditLog.when')}</th>
							<th scope="col">{t('auditLog.who')}</th>
							<th scope="col">{t('auditLog.what')}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<AuditRow key={row.number} row={row} />
						))}
					</tbody>
				</table>
			)}
			<NextPage
				hasNext={audit.hasNextPage}
				isBusy={audit.isFetchingNextPage}
				onNext={() => void audit.fetchNextPage()}
			/>
		</>
	);
}
