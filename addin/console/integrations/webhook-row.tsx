import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WebhookView } from '../../../shared/api/webhooks.ts';
import { Choices } from '../../ui/choices.tsx';
import { When } from '../../ui/marks.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './integrations.module.css';
import { sayCame } from './say-came.ts';
import { sayEvent } from './say-event.ts';
import { useWebhookAct } from './use-out.ts';
import type { Over } from './webhooks.tsx';

/** One endpoint: where it is, what it is told, whether it takes it. */
export function WebhookRow(props: { readonly webhook: WebhookView; readonly onOver: (over: Over) => void }): ReactNode {
	const { webhook, onOver } = props;
	const words = useWords();
	const { t } = words;
	const toasts = useToasts();
	const test = useWebhookAct('webhookTest');
	const { id, name, url, events, failingSince, offBecause } = webhook;
	const onTest = () =>
		test.mutate(
			{ params: { id } },
			{
				onSuccess: ({ came }) => {
					const { isTaken, why } = sayCame(came, words);
					if (isTaken) toasts.done(t('webhook.testTaken', { name, status: came.status ?? 0, ms: came.ms }));
					else toasts.told(t('webhook.testFailed', { name, why }));
				},
				onError: toasts.failed,
			},
		);
	const choices = [
		{ key: 'edit', label: t('webhook.edit', { name }), onChoose: () => onOver({ is: 'editing', webhook }) },
		{ key: 'renew', label: t('webhook.renew'), onChoose: () => onOver({ is: 'renewing', webhook }) },
		{ key: 'remove', label: t('webhook.remove'), onChoose: () => onOver({ is: 'removing', webhook }), isApart: true },
	];
	return (
		<>
			<div className={styles.head}>
				<h3 className={styles.name}>{name}</h3>
				{offBecause === null ? (
					<span className={styles.on}>{t('webhook.on')}</span>
				) : (
					<em className={styles.off}>{t(`webhook.off.${offBecause}`)}</em>
				)}
			</div>
			<p className={styles.quiet}>
				<code>{url}</code>
				{failingSince === null ? null : (
					<>
						{' · '}
						<When at={failingSince} isLate say={(when) => t('webhook.failingSince', { when })} />
					</>
				)}
			</p>
			<ul className={styles.tags}>
				{events.map((event) => (
					<li key={event}>{sayEvent(event, words)}</li>
				))}
			</ul>
			<div className={styles.acts}>
				<Button size="small" disabledFocusable={test.isPending} onClick={onTest}>
					{t('webhook.test')}
					<span className="visually-hidden"> {name}</span>
				</Button>
				<Button size="small" onClick={() => onOver({ is: 'log', webhook })}>
					{t('webhook.log')}
					<span className="visually-hidden"> {name}</span>
				</Button>
				<Choices size="small" label={t('webhook.edit', { name })} choices={choices} />
			</div>
		</>
	);
}
