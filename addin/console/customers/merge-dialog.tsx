import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { customerName } from './customer-name.ts';
import styles from './customers.module.css';
import { useCustomerAct, useCustomers } from './use-customers.ts';
import { useWayBack } from './use-way-back.ts';

/** Who this customer also is: looked for by name or address, and chosen. */
export function MergeDialog(props: { readonly customer: CustomerView; readonly onClose: () => void }): ReactNode {
	const { customer, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const sayDone = useWayBack();
	const merge = useCustomerAct('customerMerge');
	const [typed, setTyped] = useState('');
	const [into, setInto] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const found = useCustomers(useDeferredValue(typed.trim()));
	const others = (found.data?.pages.flatMap(({ items }) => items) ?? []).filter(
		({ id, isErased }) => id !== customer.id && !isErased,
	);
	const save = () => {
		setIsChecked(true);
		if (into === '') return;
		merge.mutate(
			{ params: { id: customer.id }, body: { into } },
			{
				onSuccess: (done) => {
					const name = customerName(done.customer, t);
					sayDone(t('customer.merged', { name }), { ...done, id: done.customer.id });
					onClose();
					goTo({ page: 'customer', id: done.customer.id });
				},
				onError: toasts.failed,
			},
		);
	};
	return (
		<FormDialog
			title={t('customer.mergeTitle', { name: customerName(customer, t) })}
			saveLabel={t('customer.mergeSave')}
			isBusy={merge.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('customer.mergeHint')}</p>
			<Field label={t('customers.search')}>
				<Input type="search" value={typed} maxLength={200} onChange={(_, { value }) => setTyped(value)} />
			</Field>
			<Field
				label={t('customer.mergeInto')}
				{...(isChecked && into === '' && { validationMessage: t('customer.mergeNone'), validationState: 'error' })}
			>
				<RadioGroup className={styles.found} value={into} onChange={(_, { value }) => setInto(value)}>
					{others.map((one) => (
						<Radio
							key={one.id}
							value={one.id}
							label={[
								customerName(one, t),
								...one.addresses.filter((address) => address !== customerName(one, t)),
							].join(', ')}
						/>
					))}
				</RadioGroup>
			</Field>
			{found.isSuccess && others.length === 0 ? <p>{t('customers.noMatch')}</p> : null}
		</FormDialog>
	);
}
