import { type ReactNode, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { codeOf } from '../../ui/call-failed.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { About } from './about.tsx';
import { CustomerActs } from './customer-acts.tsx';
import { CustomerCases } from './customer-cases.tsx';
import { CustomerDialogs, type Dialog } from './customer-dialogs.tsx';
import { CustomerHistory } from './customer-history.tsx';
import { customerName } from './customer-name.ts';
import { CustomerNotes } from './customer-notes.tsx';
import styles from './customers.module.css';
import { Evaluations, Given, Postal, Promised } from './dealings.tsx';
import { useCustomer } from './use-customers.ts';

/** One customer over all addresses and mailboxes. */
export function CustomerPage({ id }: { readonly id: string }): ReactNode {
	const { t } = useWords();
	const customer = useCustomer(id);
	if (customer.isPending) return <Loading />;
	if (customer.data) return <Whole customer={customer.data} />;
	if (codeOf(customer.error) !== 'not-found') {
		return <Failed error={customer.error} retry={() => void customer.refetch()} />;
	}
	return (
		<Empty title={t('customer.gone')} hint={t('customers.noMatchHint')}>
			<a href={hrefOf({ page: 'customers' })}>{t('customer.back')}</a>
		</Empty>
	);
}

function Whole({ customer }: { readonly customer: CustomerView }): ReactNode {
	const { t } = useWords();
	const [dialog, setDialog] = useState<Dialog | null>(null);
	return (
		<>
			<PageTop title={customerName(customer, t)}>
				<a href={hrefOf({ page: 'customers' })}>{t('customer.back')}</a>
			</PageTop>
			<Standing customer={customer} />
			{customer.mergedInto === null ? <CustomerActs customer={customer} onOpen={setDialog} /> : null}
			<div className={styles.columns}>
				<div className={styles.column}>
					<CustomerCases customer={customer} />
					<Given customer={customer} />
					<Promised customer={customer} />
					<Evaluations customer={customer} />
				</div>
				<div className={styles.column}>
					<About customer={customer} />
					<Postal customer={customer} />
					<CustomerNotes customer={customer} />
					<CustomerHistory customer={customer} />
				</div>
			</div>
			{dialog === null ? null : <CustomerDialogs customer={customer} dialog={dialog} onClose={() => setDialog(null)} />}
		</>
	);
}

/** Why there is little to see, where that is so. */
function Standing({ customer }: { readonly customer: CustomerView }): ReactNode {
	const { t } = useWords();
	if (customer.mergedInto !== null) {
		return (
			<p className={styles.told} role="status">
				{t('customer.mergedInto')}{' '}
				<a href={hrefOf({ page: 'customer', id: customer.mergedInto })}>{t('customer.openOther')}</a>
			</p>
		);
	}
	return customer.isErased ? (
		<p className={styles.told} role="status">
			{t('customer.erasedHint')}
		</p>
	) : null;
}
