import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DeliveryView, WebhookView } from '../../../shared/api/webhooks.ts';
import { TEST_EVENT } from '../../../shared/webhooks/events.ts';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './integrations.module.css';
import { sayCame } from './say-came.ts';
import { sayEvent } from './say-event.ts';
import { useWebhookAct, useWebhookLog } from './use-out.ts';

/** The newest of what was sent to an endpoint, with what it answered. */
export function WebhookLog(props: { readonly webhook: WebhookView; readonly onClose: () => void }): ReactNode {
	const { webhook, onClose } = props;
	const { t } = useWords();
	const log = useWebhookLog(webhook.id);
	return (
		<FormDialog
			title={t('webhook.logOf', { name: webhook.name })}
			saveLabel={t('state.close')}
			isBusy={false}
			isAlone
			onSave={onClose}
			onClose={onClose}
		>
			{log.isPending ? <Loading /> : null}
			{log.isError && !log.data ? <Failed error={log.error} retry={() => void log.refetch()} /> : null}
			{log.data?.items.length === 0 ? <p>{t('webhook.logEmpty')}</p> : null}
			<ul className={styles.log}>
				{log.data?.items.map((delivery) => (
					<li key={delivery.id}>
						<Delivery delivery={delivery} webhookId={webhook.id} />
					</li>
				))}
			</ul>
		</FormDialog>
	);
}

function Delivery({ delivery, webhookId }: { readonly delivery: DeliveryView; readonly webhookId: string }): ReactNode {
	const words = useWords();
	const { t } = words;
	const { id, event, caseId, caseNumber, state, at, nextAt, tries } = delivery;
	const what = event === TEST_EVENT ? t('webhook.testEvent') : sayEvent(event, words);
	return (
		<>
			<div className={styles.head}>
				<b>{what}</b>
				{caseId === null ? null : <a href={hrefOf({ page: 'case', id: caseId })}>#{caseNumber}</a>}
				<span className={styles.state} data-state={state}>
					{t(`webhook.state.${state}`)}
				</span>
				<When at={at} />
				{event === TEST_EVENT || state === 'dropped' ? null : <Again id={id} webhookId={webhookId} what={what} />}
			</div>
			<ol className={styles.tries}>
				{tries.map((one) => (
					<Try key={one.at} tried={one} />
				))}
			</ol>
			{nextAt === null ? null : <When at={nextAt} say={(when) => t('webhook.nextTry', { when })} />}
		</>
	);
}

function Try({ tried }: { readonly tried: DeliveryView['tries'][number] }): ReactNode {
	const words = useWords();
	const said = `${words.exact(tried.at)}: ${sayCame(tried, words).why}, ${tried.ms} ms`;
	if (tried.answer === '') return <li>{said}</li>;
	return (
		<li>
			<details>
				<summary>{said}</summary>
				<pre>{tried.answer}</pre>
			</details>
		</li>
	);
}

function Again(props: { readonly id: string; readonly webhookId: string; readonly what: string }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const again = useWebhookAct('webhookAgain');
	const send = () =>
		again.mutate(
			{ params: { id: props.webhookId }, body: { deliveryId: props.id } },
			{ onSuccess: () => toasts.done(t('webhook.againOn')), onError: toasts.failed },
		);
	return (
		<Button size="small" disabledFocusable={again.isPending} onClick={send}>
			{t('webhook.again')}
			<span className="visually-hidden"> {props.what}</span>
		</Button>
	);
}
