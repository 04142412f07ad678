import { Field, Input } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { customerName } from './customer-name.ts';
import { useCustomerAct } from './use-customers.ts';

/** Nobody can take it back, so nobody does it by a slip of the hand: what is erased is typed first. */
export function EraseDialog(props: { readonly customer: CustomerView; readonly onClose: () => void }): ReactNode {
	const { customer, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const erase = useCustomerAct('customerErase');
	const [typed, setTyped] = useState('');
	const [isChecked, setIsChecked] = useState(false);
	const name = customerName(customer, t);
	const word = customer.addresses[0]?.address ?? name;
	const isRight = typed.trim().toLowerCase() === word.toLowerCase();
	const save = () => {
		setIsChecked(true);
		if (!isRight) return;
		erase.mutate(
			{ params: { id: customer.id } },
			{
				onSuccess: () => {
					toasts.done(t('customer.eraseDone'));
					onClose();
				},
				onError: toasts.failed,
			},
		);
	};
	return (
		<FormDialog
			title={t('customer.eraseTitle', { name })}
			saveLabel={t('customer.eraseSave')}
			isBusy={erase.isPending}
			onSave={save}
			onClose={onClose}
		>
			<p>{t('customer.eraseHint')}</p>
			<Field
				label={t('customer.eraseConfirm', { word })}
				{...(isChecked && !isRight && { validationMessage: t('customer.eraseMismatch'), validationState: 'error' })}
			>
				<Input value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
			</Field>
		</FormDialog>
	);
}
