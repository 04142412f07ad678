import { Checkbox, Field } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { useCustomerAct } from './use-customers.ts';
import { useWayBack } from './use-way-back.ts';

/** Which of the addresses are somebody else's. */
export function SplitDialog(props: { readonly customer: CustomerView; readonly onClose: () => void }): ReactNode {
	const { customer, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const sayDone = useWayBack();
	const split = useCustomerAct('customerSplit');
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const [isChecked, setIsChecked] = useState(false);
	const isSome = chosen.size > 0 && chosen.size < customer.addresses.length;
	const save = () => {
		setIsChecked(true);
		if (!isSome) return;
		split.mutate(
			{ params: { id: customer.id }, body: { addresses: [...chosen] } },
			{
				onSuccess: (done) => {
					sayDone(t('customer.splitDone'), { ...done, id: customer.id });
					onClose();
				},
				onError: toasts.failed,
			},
		);
	};
	const toggle = (id: string, isOn: boolean) => {
		const next = new Set(chosen);
		if (isOn) next.add(id);
		else next.delete(id);
		setChosen(next);
	};
	return (
		<FormDialog
			title={t('customer.splitTitle')}
			saveLabel={t('customer.splitSave')}
			isBusy={split.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('customer.splitHint')}</p>
			<Field
				role="group"
				label={t('customer.addresses')}
				{...(isChecked && !isSome && { validationMessage: t('customer.splitSome'), validationState: 'error' })}
			>
				{customer.addresses.map(({ id, address }) => (
					<Checkbox
						key={id}
						label={address}
						checked={chosen.has(id)}
						onChange={(_, { checked }) => toggle(id, checked === true)}
					/>
				))}
			</Field>
		</FormDialog>
	);
}
