import { Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { isLanguage, LANGUAGES, type Language } from '../../../shared/language.ts';
import { readAmount } from '../../../shared/remedy/money.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';
import { useCustomerAct } from './use-customers.ts';

interface Draft {
	readonly name: string;
	readonly language: string;
	readonly zone: string;
	readonly amount: string;
	readonly currency: string;
	readonly tier: string;
	readonly externalId: string;
}

const draftOf = ({ name, language, zone, value, tier, externalId }: CustomerView): Draft => ({
	name,
	language: language ?? '',
	zone: zone ?? '',
	amount: value?.amount ?? '',
	currency: value?.currency ?? 'EUR',
	tier: tier ?? '',
	externalId: externalId ?? '',
});

const ZONES = 'amends-zones';

/** Changes what is known of a customer; an empty field is not known. */
export function EditDialog(props: { readonly customer: CustomerView; readonly onClose: () => void }): ReactNode {
	const { customer, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const change = useCustomerAct('customerChange');
	const [draft, setDraft] = useState(draftOf(customer));
	const [version] = useState(customer.version);
	const [isChecked, setIsChecked] = useState(false);
	const amount = draft.amount.trim() === '' ? null : readAmount(draft.amount, draft.currency.trim().toUpperCase());
	const isBad = draft.amount.trim() !== '' && amount === null;
	const take = (different: Partial<Draft>) => setDraft({ ...draft, ...different });
	const save = () => {
		setIsChecked(true);
		if (isBad) return;
		const { name, language, zone, tier, externalId } = draft;
		const body = {
			version,
			name: name.trim(),
			language: isLanguage(language) ? language : null,
			zone: zone.trim() || null,
			value: amount === null ? null : { amount, currency: draft.currency.trim().toUpperCase() },
			tier: tier.trim() || null,
			externalId: externalId.trim() || null,
		};
		const onSuccess = () => {
			toasts.done(t('customer.edited'));
			onClose();
		};
		change.mutate({ params: { id: customer.id }, body }, { onSuccess, onError: toasts.failed });
	};
	return (
		<FormDialog
			title={t('customer.editTitle')}
			saveLabel={t('state.save')}
			isBusy={change.isPending}
			onSave={save}
			onClose={onClose}
		>
			<div className={styles.fields}>
				<Text label={t('customer.field.name')} value={draft.name} onChange={(name) => take({ name })} />
				<Field label={t('customer.field.language')}>
					<Select value={draft.language} onChange={(_, { value }) => take({ language: value })}>
						<option value="">{t('customer.unknown')}</option>
						{(Object.keys(LANGUAGES) as Language[]).map((tag) => (
							<option key={tag} value={tag} lang={tag}>
								{LANGUAGES[tag].name}
							</option>
						))}
					</Select>
				</Field>
				<Field label={t('customer.field.zone')}>
					<Input list={ZONES} value={draft.zone} onChange={(_, { value }) => take({ zone: value })} />
				</Field>
				<datalist id={ZONES}>
					{Intl.supportedValuesOf('timeZone').map((zone) => (
						<option key={zone} value={zone} />
					))}
				</datalist>
				<Field
					label={t('customer.field.value')}
					{...(isChecked && isBad && { validationMessage: t('customer.badValue'), validationState: 'error' })}
				>
					<Input value={draft.amount} inputMode="decimal" onChange={(_, { value }) => take({ amount: value })} />
				</Field>
				<Text label={t('customer.currency')} value={draft.currency} onChange={(currency) => take({ currency })} />
				<Text label={t('customer.field.tier')} value={draft.tier} onChange={(tier) => take({ tier })} />
				<Text
					label={t('customer.field.externalId')}
					value={draft.externalId}
					onChange={(externalId) => take({ externalId })}
				/>
			</div>
		</FormDialog>
	);
}

function Text(props: {
	readonly label: string;
	readonly value: string;
	readonly onChange: (value: string) => void;
}): ReactNode {
	return (
		<Field label={props.label}>
			<Input value={props.value} maxLength={200} onChange={(_, { value }) => props.onChange(value)} />
		</Field>
	);
}
