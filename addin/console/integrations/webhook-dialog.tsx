import { Checkbox, Field, Input, Switch } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { WebhookView } from '../../../shared/api/webhooks.ts';
import { type AddressFault, addressFault } from '../../../shared/webhooks/address.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../shared/webhooks/events.ts';
import { fieldsOf } from '../../ui/call-failed.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { MailboxField } from '../team/person-fields.tsx';
import styles from './integrations.module.css';
import { sayEvent } from './say-event.ts';
import { useWebhookAct } from './use-out.ts';

/** As the form has it. */
type Draft = Pick<WebhookView, 'name' | 'url' | 'events' | 'mailboxes' | 'hasWords' | 'isOn'>;

const EMPTY: Draft = { name: '', url: '', events: [], mailboxes: null, hasWords: false, isOn: true };

/** Adds an endpoint or changes one. @param props.webhook null: a new one */
export function WebhookDialog(props: {
	readonly webhook: WebhookView | null;
	readonly onSecret: (name: string, secret: string) => void;
	readonly onClose: () => void;
}): ReactNode {
	const { webhook, onSecret, onClose } = props;
	const { t } = useWords();
	const { me, person } = useSession();
	const toasts = useToasts();
	const add = useWebhookAct('webhookAdd');
	const change = useWebhookAct('webhookChange');
	const [draft, setDraft] = useState<Draft>(webhook ?? { ...EMPTY, mailboxes: person.mailboxes ?? null });
	const [isChecked, setIsChecked] = useState(false);
	const [refusedUrl, setRefusedUrl] = useState<string | null>(null);
	// Numbers of networks are known to the server alone; all else that it would refuse is seen here first.
	const isInside = draft.url === refusedUrl;
	const fault = addressFault(draft.url, { isDemo: me.mode === 'demo' }) ?? (isInside ? 'not-public' : null);
	const isWrong =
		draft.name.trim() === '' || fault !== null || draft.events.length === 0 || draft.mailboxes?.length === 0;
	const onSave = () => {
		setIsChecked(true);
		if (isWrong) return;
		const { name, url, events, mailboxes, hasWords, isOn } = draft;
		const body = { name, url, events, mailboxes, hasWords, isOn };
		const onError = (error: unknown) => {
			if (fieldsOf(error).includes('url')) setRefusedUrl(url);
			else toasts.failed(error);
		};
		if (webhook === null) {
			add.mutate({ body }, { onSuccess: ({ secret }) => onSecret(name, secret), onError });
			return;
		}
		const onSuccess = () => {
			toasts.done(t('webhook.saved', { name }));
			onClose();
		};
		change.mutate({ params: { id: webhook.id }, body: { ...body, version: webhook.version } }, { onSuccess, onError });
	};
	return (
		<FormDialog
			title={webhook === null ? t('webhook.add') : t('webhook.edit', { name: webhook.name })}
			saveLabel={t('state.save')}
			isBusy={add.isPending || change.isPending}
			onSave={onSave}
			onClose={onClose}
		>
			<WebhookFields
				draft={draft}
				fault={fault}
				isChecked={isChecked}
				onChange={(next) => setDraft({ ...draft, ...next })}
			/>
		</FormDialog>
	);
}

function WebhookFields(props: {
	readonly draft: Draft;
	/** what is wrong with the address */
	readonly fault: AddressFault | null;
	/** the form was sent once: what is missing is said */
	readonly isChecked: boolean;
	readonly onChange: (different: Partial<Draft>) => void;
}): ReactNode {
	const { t } = useWords();
	const { draft, fault, isChecked, onChange } = props;
	return (
		<>
			<Field
				label={t('webhook.name')}
				required
				{...(isChecked && draft.name.trim() === '' && { validationMessage: t('integrations.nameMissing') })}
			>
				<Input value={draft.name} maxLength={60} onChange={(_, { value }) => onChange({ name: value })} />
			</Field>
			<Field
				label={t('webhook.url')}
				hint={t('webhook.urlHint')}
				required
				{...(isChecked && fault !== null && { validationMessage: t(`webhook.address.${fault}`) })}
			>
				<Input
					type="url"
					value={draft.url}
					maxLength={2_000}
					onChange={(_, { value }) => onChange({ url: value.trim() })}
				/>
			</Field>
			<EventBoxes
				chosen={draft.events}
				isMissing={isChecked && draft.events.length === 0}
				onChange={(events) => onChange({ events })}
			/>
			<MailboxField
				value={draft.mailboxes}
				isShut={false}
				onChange={(mailboxes) => onChange({ mailboxes: mailboxes && [...mailboxes] })}
			/>
			<Switch
				label={t('webhook.hasWords')}
				checked={draft.hasWords}
				onChange={(_, { checked }) => onChange({ hasWords: checked })}
			/>
			{draft.hasWords ? (
				<p className={styles.warning} role="alert">
					{t('webhook.hasWordsWarning')}
				</p>
			) : null}
			<Switch
				label={t('webhook.isOn')}
				checked={draft.isOn}
				onChange={(_, { checked }) => onChange({ isOn: checked })}
			/>
		</>
	);
}

function EventBoxes(props: {
	readonly chosen: readonly WebhookEvent[];
	readonly isMissing: boolean;
	readonly onChange: (events: WebhookEvent[]) => void;
}): ReactNode {
	const words = useWords();
	const { t } = words;
	const { chosen, isMissing, onChange } = props;
	return (
		<fieldset className={styles.boxes}>
			<legend>{t('webhook.events')}</legend>
			{(Object.keys(WEBHOOK_EVENTS) as WebhookEvent[]).map((event) => (
				<Checkbox
					key={event}
					label={sayEvent(event, words)}
					checked={chosen.includes(event)}
					onChange={(_, { checked }) =>
						onChange([...chosen.filter((one) => one !== event), ...(checked === true ? [event] : [])])
					}
				/>
			))}
			{isMissing ? <p role="alert">{t('integrations.chooseOne')}</p> : null}
		</fieldset>
	);
}
