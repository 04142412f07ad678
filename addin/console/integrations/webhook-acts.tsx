import type { ReactNode } from 'react';
import type { WebhookView } from '../../../shared/api/webhooks.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { Confirm } from './confirm.tsx';
import { useWebhookAct } from './use-out.ts';

/** Asks before an endpoint goes, with its log. */
export function RemoveWebhook(props: { readonly webhook: WebhookView; readonly onClose: () => void }): ReactNode {
	const { webhook, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const remove = useWebhookAct('webhookRemove');
	const { id, name } = webhook;
	const onSuccess = () => {
		toasts.done(t('webhook.removed', { name }));
		onClose();
	};
	return (
		<Confirm
			title={t('webhook.removeTitle', { name })}
			hint={t('webhook.removeHint')}
			saveLabel={t('webhook.remove')}
			isBusy={remove.isPending}
			onSave={() => remove.mutate({ params: { id } }, { onSuccess, onError: toasts.failed })}
			onClose={onClose}
		/>
	);
}

/** Asks before the secret is another one. */
export function RenewSecret(props: {
	readonly webhook: WebhookView;
	readonly onSecret: (name: string, secret: string) => void;
	readonly onClose: () => void;
}): ReactNode {
	const { webhook, onSecret, onClose } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const renew = useWebhookAct('webhookSecret');
	const { id, name } = webhook;
	return (
		<Confirm
			title={t('webhook.renewTitle', { name })}
			hint={t('webhook.renewHint')}
			saveLabel={t('webhook.renew')}
			isBusy={renew.isPending}
			onSave={() =>
				renew.mutate({ params: { id } }, { onSuccess: ({ secret }) => onSecret(name, secret), onError: toasts.failed })
			}
			onClose={onClose}
		/>
	);
}
