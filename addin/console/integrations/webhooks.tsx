import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { WebhookView } from '../../../shared/api/webhooks.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './integrations.module.css';
import { Part } from './part.tsx';
import { ShownOnce } from './shown-once.tsx';
import { useWebhooks } from './use-out.ts';
import { RemoveWebhook, RenewSecret } from './webhook-acts.tsx';
import { WebhookDialog } from './webhook-dialog.tsx';
import { WebhookLog } from './webhook-log.tsx';
import { WebhookRow } from './webhook-row.tsx';

/** What stands over the page. */
export type Over =
	| { readonly is: 'editing'; readonly webhook: WebhookView | null }
	| { readonly is: 'secret'; readonly name: string; readonly secret: string }
	| { readonly is: 'removing' | 'renewing' | 'log'; readonly webhook: WebhookView };

/** Where webhooks go, and how it goes there. */
export function Webhooks(): ReactNode {
	const { t } = useWords();
	const webhooks = useWebhooks();
	const [over, setOver] = useState<Over | null>(null);
	const items = webhooks.data?.items ?? [];
	const add = <Button onClick={() => setOver({ is: 'editing', webhook: null })}>{t('webhook.add')}</Button>;
	return (
		<Part title={t('webhook.title')} intro={t('webhook.intro')} add={add}>
			{webhooks.isPending ? <Loading /> : null}
			{webhooks.isError && !webhooks.data ? (
				<Failed error={webhooks.error} retry={() => void webhooks.refetch()} />
			) : null}
			{webhooks.data && items.length === 0 ? <p className={styles.card}>{t('webhook.empty')}</p> : null}
			<ul className={styles.list}>
				{items.map((webhook) => (
					<li key={webhook.id} className={styles.card}>
						<WebhookRow webhook={webhook} onOver={setOver} />
					</li>
				))}
			</ul>
			{over === null ? null : <WebhookOver over={over} onOver={setOver} />}
		</Part>
	);
}

function WebhookOver(props: { readonly over: Over; readonly onOver: (next: Over | null) => void }): ReactNode {
	const { over, onOver } = props;
	const { t } = useWords();
	const onClose = () => onOver(null);
	const onSecret = (name: string, secret: string) => onOver({ is: 'secret', name, secret });
	switch (over.is) {
		case 'editing':
			return <WebhookDialog webhook={over.webhook} onSecret={onSecret} onClose={onClose} />;
		case 'secret':
			return <ShownOnce title={t('webhook.secretOf', { name: over.name })} secret={over.secret} onClose={onClose} />;
		case 'removing':
			return <RemoveWebhook webhook={over.webhook} onClose={onClose} />;
		case 'renewing':
			return <RenewSecret webhook={over.webhook} onSecret={onSecret} onClose={onClose} />;
		case 'log':
			return <WebhookLog webhook={over.webhook} onClose={onClose} />;
	}
}
