import { Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { ROLES, type Role } from '../../../shared/role.ts';
import { mayGive } from '../../../shared/team/may-manage.ts';
import { useSession } from '../../ui/session.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './team.module.css';

/** What an invitation and the form of a person have in common. */
export interface CommonFields {
	readonly name: string;
	readonly email: string;
	readonly role: Role;
	readonly language: Language;
	/** null: all */
	readonly mailboxes: readonly string[] | null;
}

/** The fields, of which some may be somebody else's to change. */
export function PersonFields<F extends CommonFields>(props: {
	readonly fields: F;
	readonly onChange: (different: Partial<CommonFields>) => void;
	/** what cannot be changed here */
	readonly isShut?: (field: keyof CommonFields) => boolean;
	/** the form was sent once: what is missing is said */
	readonly isChecked: boolean;
}): ReactNode {
	const { t } = useWords();
	const { person: me } = useSession();
	const { fields, onChange, isShut = () => false, isChecked } = props;
	const needed = (isMissing: boolean) => (isChecked && isMissing ? { validationMessage: t('people.needed') } : {});
	const roles = (Object.keys(ROLES) as Role[]).filter((role) => role === fields.role || mayGive(me, role));
	return (
		<>
			<Field label={t('people.field.name')} required {...needed(fields.name.trim() === '')}>
				<Input
					value={fields.name}
					maxLength={200}
					disabled={isShut('name')}
					onChange={(_, { value }) => onChange({ name: value })}
				/>
			</Field>
			<Field
				label={t('people.field.email')}
				required
				{...(isChecked && !isAddress(fields.email) ? { validationMessage: t('signIn.badEmail') } : {})}
			>
				<Input
					type="email"
					value={fields.email}
					maxLength={320}
					disabled={isShut('email')}
					onChange={(_, { value }) => onChange({ email: value })}
				/>
			</Field>
			<div className={styles.pair}>
				<Field label={t('people.field.role')}>
					<Select
						value={fields.role}
						disabled={isShut('role')}
						onChange={(_, { value }) => onChange({ role: value as Role })}
					>
						{roles.map((role) => (
							<option key={role} value={role}>
								{t(`role.${role}`)}
							</option>
						))}
					</Select>
				</Field>
				<Field label={t('people.field.language')}>
					<Select
						value={fields.language}
						disabled={isShut('language')}
						onChange={(_, { value }) => onChange({ language: value as Language })}
					>
						{(Object.keys(LANGUAGES) as Language[]).map((tag) => (
							<option key={tag} value={tag} lang={tag}>
								{LANGUAGES[tag].name}
							</option>
						))}
					</Select>
				</Field>
			</div>
			<MailboxField
				value={fields.mailboxes}
				isShut={isShut('mailboxes')}
				onChange={(mailboxes) => onChange({ mailboxes })}
			/>
		</>
	);
}

/** Who sees not all of them is told which; a lead can show no more than they see. */
export function MailboxField(props: {
	readonly value: readonly string[] | null;
	readonly isShut: boolean;
	readonly onChange: (mailboxes: readonly string[] | null) => void;
}): ReactNode {
	const { t } = useWords();
	const { me, person } = useSession();
	const { value, isShut, onChange } = props;
	const mayAll = person.role === 'admin' || person.mailboxes === undefined;
	const toggle = (id: string, isOn: boolean) => {
		const rest = (value ?? []).filter((one) => one !== id);
		onChange(isOn ? [...rest, id] : rest);
	};
	return (
		<div>
			<Field label={t('people.field.mailboxes')}>
				<RadioGroup
					value={value === null ? 'all' : 'some'}
					disabled={isShut}
					onChange={(_, chosen) => onChange(chosen.value === 'all' ? null : me.mailboxes.map(({ id }) => id))}
				>
					<Radio value="all" label={t('people.allMailboxes')} disabled={isShut || !mayAll} />
					<Radio value="some" label={t('people.someMailboxes')} />
				</RadioGroup>
			</Field>
			{value === null ? null : (
				// Beside the field and not in it: what stands in a field bears the field's own id.
				<fieldset className={styles.boxes} aria-label={t('people.someMailboxes')} disabled={isShut}>
					{me.mailboxes.map(({ id, name }) => (
						<Checkbox
							key={id}
							label={name}
							disabled={isShut}
							checked={value.includes(id)}
							onChange={(_, { checked }) => toggle(id, checked === true)}
						/>
					))}
				</fieldset>
			)}
		</div>
	);
}

/** What the contract would take. */
export const isAddress = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());
