import { Input } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { CustomerRowView } from '../../../shared/api/customer-shapes.ts';
import { mayAs } from '../../../shared/role.ts';
import { When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { useSession } from '../../ui/session.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { NextPage } from '../next-page.tsx';
import { PageTop } from '../page-top.tsx';
import { customerName } from './customer-name.ts';
import styles from './customers.module.css';
import { useCustomers } from './use-customers.ts';

/** All customers by name, narrowed by what is typed. */
export function CustomersPage(): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const [typed, setTyped] = useState('');
	const q = useDeferredValue(typed.trim());
	const customers = useCustomers(q);
	const shown = customers.data?.pages.flatMap(({ items }) => items) ?? [];
	return (
		<>
			<PageTop title={t('nav.customers')} intro={t('customers.intro')} />
			<div className={styles.bar}>
				<Input
					type="search"
					className={styles.search}
					aria-label={t('customers.search')}
					placeholder={t('customers.search')}
					value={typed}
					maxLength={200}
					onChange={(_, { value }) => setTyped(value)}
				/>
				{mayAs(person.role, 'lead') ? (
					<>
						<a href={hrefOf({ page: 'customer-import', id: null })}>{t('customers.import')}</a>
						<a href={hrefOf({ page: 'retention' })}>{t('customers.retention')}</a>
					</>
				) : null}
			</div>
			{customers.isPending ? <Loading /> : null}
			{customers.isError && shown.length === 0 ? (
				<Failed error={customers.error} retry={() => void customers.refetch()} />
			) : null}
			{customers.isSuccess && shown.length === 0 ? <Nobody isSearch={q !== ''} /> : null}
			{shown.length === 0 ? null : (
				<ul className={styles.list} aria-label={t('nav.customers')}>
					{shown.map((customer) => (
						<Row key={customer.id} customer={customer} />
					))}
				</ul>
			)}
			<NextPage
				hasNext={customers.hasNextPage}
				isBusy={customers.isFetchingNextPage}
				onNext={() => void customers.fetchNextPage()}
			/>
		</>
	);
}

function Nobody({ isSearch }: { readonly isSearch: boolean }): ReactNode {
	const { t } = useWords();
	return isSearch ? (
		<Empty title={t('customers.noMatch')} hint={t('customers.noMatchHint')} />
	) : (
		<Empty title={t('customers.empty')} hint={t('customers.emptyHint')} />
	);
}

function Row({ customer }: { readonly customer: CustomerRowView }): ReactNode {
	const { t, money } = useWords();
	const { cases, openCases, lastCaseAt, tier, value } = customer;
	return (
		<li className={styles.row}>
			<span className={styles.who}>
				<a href={hrefOf({ page: 'customer', id: customer.id })} dir="auto">
					{customerName(customer, t)}
				</a>
				<span className={styles.quiet}>{customer.addresses.join(', ')}</span>
			</span>
			<span className={styles.marks}>
				{tier === null ? null : <span className={styles.tier}>{tier}</span>}
				{value === null ? null : <span>{money(value)}</span>}
			</span>
			<span className={styles.quiet}>
				{t('customers.cases', { count: cases })}
				{openCases === 0 ? '' : `, ${t('customers.open', { count: openCases })}`}
				{lastCaseAt === null ? null : (
					<>
						{', '}
						<When at={lastCaseAt} />
					</>
				)}
			</span>
		</li>
	);
}
