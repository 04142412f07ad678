import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './customers.module.css';
import { useRetention } from './use-customers.ts';

type Kept = Answer<'retention'>['items'][number]['closedCases'];

/** How long each mailbox keeps words, and how much is over it now: nothing of it is erased by looking. */
export function RetentionPage(): ReactNode {
	const { t } = useWords();
	const retention = useRetention();
	return (
		<>
			<PageTop title={t('customers.retention')} intro={t('retention.intro')}>
				<a href={hrefOf({ page: 'customers' })}>{t('customer.back')}</a>
			</PageTop>
			{retention.isPending ? <Loading /> : null}
			{retention.isError ? <Failed error={retention.error} retry={() => void retention.refetch()} /> : null}
			{retention.data === undefined ? null : (
				<div className={styles.list}>
					<table className={styles.table}>
						<thead>
							<tr>
								<th scope="col">{t('retention.mailbox')}</th>
								<th scope="col">{t('retention.closedCases')}</th>
								<th scope="col">{t('retention.otherMail')}</th>
							</tr>
						</thead>
						<tbody>
							{retention.data.map(({ mailbox, name, closedCases, otherMail }) => (
								<tr key={mailbox}>
									<th scope="row">{name}</th>
									<td>
										<KeptFor kept={closedCases} />
									</td>
									<td>
										<KeptFor kept={otherMail} />
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</>
	);
}

function KeptFor({ kept }: { readonly kept: Kept }): ReactNode {
	const { t } = useWords();
	if (kept === null) return t('retention.forGood');
	return (
		<>
			{t('retention.days', { count: kept.days })}{' '}
			<span className={styles.quiet}>{t('retention.due', { count: kept.due })}</span>
		</>
	);
}
