import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { SCOPES, type Scope } from '../../../shared/tokens/scopes.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { MailboxField } from '../team/person-fields.tsx';
import styles from './integrations.module.css';
import { useTokenAct } from './use-out.ts';

/** Days that a token may live; null: until it is revoked. */
const LIVES: readonly (number | null)[] = [30, 90, 365, null];

/** Makes a token for a program. */
export function TokenDialog(props: {
	readonly onMade: (made: Answer<'tokenMake'>) => void;
	readonly onClose: () => void;
}): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const toasts = useToasts();
	const make = useTokenAct('tokenMake');
	const [name, setName] = useState('');
	const [scopes, setScopes] = useState<readonly Scope[]>([]);
	const [mailboxes, setMailboxes] = useState<readonly string[] | null>(person.mailboxes ?? null);
	const [days, setDays] = useState<number | null>(90);
	const [isChecked, setIsChecked] = useState(false);
	const isMissing = name.trim() === '' || scopes.length === 0 || mailboxes?.length === 0;
	const onSave = () => {
		setIsChecked(true);
		if (isMissing) return;
		const body = { name, scopes: [...scopes], mailboxes: mailboxes && [...mailboxes], days };
		make.mutate({ body }, { onSuccess: props.onMade, onError: toasts.failed });
	};
	return (
		<FormDialog
			title={t('token.add')}
			saveLabel={t('token.add')}
			isBusy={make.isPending}
			onSave={onSave}
			onClose={props.onClose}
		>
			<Field
				label={t('token.name')}
				required
				{...(isChecked && name.trim() === '' && { validationMessage: t('integrations.nameMissing') })}
			>
				<Input value={name} maxLength={60} onChange={(_, { value }) => setName(value)} />
			</Field>
			<fieldset className={styles.boxes}>
				<legend>{t('token.scopes')}</legend>
				{(Object.keys(SCOPES) as Scope[]).map((scope) => (
					<Checkbox
						key={scope}
						label={t(`token.scope.${scope}`)}
						checked={scopes.includes(scope)}
						onChange={(_, { checked }) =>
							setScopes([...scopes.filter((one) => one !== scope), ...(checked === true ? [scope] : [])])
						}
					/>
				))}
				{isChecked && scopes.length === 0 ? <p role="alert">{t('integrations.chooseOne')}</p> : null}
			</fieldset>
			<MailboxField value={mailboxes} isShut={false} onChange={setMailboxes} />
			<Field label={t('token.expiry')}>
				<Select value={String(days ?? '')} onChange={(_, { value }) => setDays(value === '' ? null : Number(value))}>
					{LIVES.map((life) => (
						<option key={life} value={life ?? ''}>
							{life === null ? t('token.forever') : t('token.days', { count: life })}
						</option>
					))}
				</Select>
			</Field>
		</FormDialog>
	);
}
