import type { ReactNode } from 'react';
import { nameOfCause, pathOf } from '../../../shared/causes/tree.ts';
import { mayAs } from '../../../shared/role.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { useSession } from '../../ui/session.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './causes.module.css';
import type { CauseRow } from './causes-page.tsx';
import { EditCause } from './edit-cause.tsx';
import { Fixes } from './fixes.tsx';
import { useCauseCases } from './use-causes-page.ts';

/** One root cause: whom it hurt, what was mended, and where it hangs. */
export function CausePage({ id, rows }: { readonly id: string; readonly rows: readonly CauseRow[] }): ReactNode {
	const { t, language } = useWords();
	const { person } = useSession();
	const path = pathOf(rows, id);
	const row = path.at(-1);
	if (row === undefined) return null;
	const isLead = mayAs(person.role, 'lead');
	return (
		<>
			<PageTop title={path.map((cause) => nameOfCause(cause, language)).join(' › ')}>
				<a href={hrefOf({ page: 'causes', id: null })}>{t('causes.back')}</a>
			</PageTop>
			<div className={styles.panels}>
				<Fixes causeId={id} mayRecord={isLead} />
				<Hurt id={id} />
				{isLead ? <EditCause key={`${row.name}/${row.parent}`} row={row} rows={rows} /> : null}
			</div>
		</>
	);
}

function Hurt({ id }: { readonly id: string }): ReactNode {
	const { t } = useWords();
	const cases = useCauseCases(id);
	return (
		<Panel title={t('causes.cases')}>
			{cases.isPending ? <Loading /> : null}
			{cases.isError ? <Failed error={cases.error} retry={() => void cases.refetch()} /> : null}
			{cases.data?.total === 0 ? <p>{t('causes.noCases')}</p> : null}
			<ul className={styles.cases}>
				{cases.data?.items.map((one) => (
					<li key={one.id}>
						<SeverityBadge severity={one.severity} />
						<a href={hrefOf({ page: 'case', id: one.id })}>
							#{one.number} {one.subject || t('ledger.noSubject')}
						</a>
						<span className={styles.quiet}>
							{one.customer.name || one.customer.address}, <When at={one.openedAt} />
							{one.outcome === null ? '' : `, ${t(`outcome.${one.outcome}`)}`}
						</span>
					</li>
				))}
			</ul>
		</Panel>
	);
}
