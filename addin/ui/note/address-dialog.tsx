import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { COUNTRIES, countryName } from '../../../shared/note/countries.ts';
import { CallFailed } from '../call-failed.ts';
import { FormDialog } from '../case/form-dialog.tsx';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';

/** An address as it is typed: lines as they stand on an envelope, in any script. */
export interface AddressDraft {
	readonly name: string;
	readonly lines: string;
	readonly country: string;
}

/** Types an address, or changes one. The server says what an envelope cannot bear, and it is said at its field. */
export function AddressDialog(props: {
	readonly caseId: string;
	readonly first: AddressDraft;
	readonly onClose: () => void;
}): ReactNode {
	const { caseId, first, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const keep = useAct('keepAddress');
	const [draft, setDraft] = useState(first);
	const [isChecked, setIsChecked] = useState(false);
	const change = (part: Partial<AddressDraft>) => setDraft((before) => ({ ...before, ...part }));
	const isMissing = (field: keyof AddressDraft) => draft[field].trim() === '';
	const faultOf = (field: keyof AddressDraft): { readonly validationMessage?: string } => {
		if (isChecked && isMissing(field))
			return { validationMessage: t(field === 'country' ? 'card.noCountry' : 'close.missing') };
		const said = saidAt(keep.error, field);
		return said === undefined ? {} : { validationMessage: said };
	};
	const save = () => {
		setIsChecked(true);
		if (isMissing('name') || isMissing('lines') || isMissing('country')) return;
		const onSuccess = () => {
			toasts.done(t('card.kept'));
			onClose();
		};
		keep.mutate({ params: { id: caseId }, body: draft }, { onSuccess, onError: toasts.failed });
	};
	return (
		<FormDialog
			title={t('card.address')}
			saveLabel={t('state.save')}
			isBusy={keep.isPending}
			onSave={save}
			onClose={onClose}
		>
			<Field label={t('card.name')} required {...faultOf('name')}>
				<Input dir="auto" value={draft.name} onChange={(_, { value }) => change({ name: value })} />
			</Field>
			<Field label={t('card.lines')} required {...faultOf('lines')}>
				<Textarea dir="auto" rows={5} value={draft.lines} onChange={(_, { value }) => change({ lines: value })} />
			</Field>
			<Field label={t('card.country')} required {...faultOf('country')}>
				<CountrySelect value={draft.country} onChange={(country) => change({ country })} />
			</Field>
			<p>{t('card.sealed')}</p>
		</FormDialog>
	);
}

/** What the server says of a field; of a line of it too (`lines.3`). */
function saidAt(error: unknown, field: string): string | undefined {
	if (!(error instanceof CallFailed) || error.failure.state !== 'refused') return undefined;
	return error.failure.error.fields.find((one) => one.field.split('.')[0] === field)?.message;
}

function CountrySelect(props: { readonly value: string; readonly onChange: (country: string) => void }): ReactNode {
	const { language } = useWords();
	const named = useMemo(
		() =>
			COUNTRIES.map((code) => ({ code, name: countryName(code, language) })).toSorted((one, other) =>
				one.name.localeCompare(other.name, language),
			),
		[language],
	);
	return (
		<Select value={props.value} onChange={(_, { value }) => props.onChange(value)}>
			<option value="">–</option>
			{named.map(({ code, name }) => (
				<option key={code} value={code}>
					{name}
				</option>
			))}
		</Select>
	);
}
