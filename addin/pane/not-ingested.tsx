import { Button, Select } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Host } from '../host/host.ts';
import { useAct } from '../ui/queries.ts';
import { useSession } from '../ui/session.ts';
import { Empty, Loading } from '../ui/states.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './pane.module.css';

/** Amends has not read the mail yet: the pane looks again by itself, and who cannot wait opens the case by hand. */
export function NotIngested(props: {
	readonly host: Host;
	/** empty where the mail has none: then neither Amends nor the mail server can tell it from others */
	readonly messageId: string;
	readonly retry: () => void;
}): ReactNode {
	const { t } = useWords();
	if (props.messageId === '') return <Empty title={t('pane.noId')} hint={t('pane.noIdHint')} />;
	return (
		<>
			<Empty title={t('pane.notIngested')} hint={t('pane.notIngestedHint')}>
				<Button onClick={props.retry}>{t('state.retry')}</Button>
				<OpenByHand host={props.host} messageId={props.messageId} />
			</Empty>
			<Loading />
		</>
	);
}

/** Nothing where the mail program does not tell who wrote the mail. */
function OpenByHand({ host, messageId }: { readonly host: Host; readonly messageId: string }): ReactNode {
	const { t } = useWords();
	const { mailboxes } = useSession().me;
	const toasts = useToasts();
	const open = useAct('openCase');
	const about = host.about(messageId);
	const usual = mailboxes.find(({ address }) => about?.to.includes(address)) ?? mailboxes[0];
	const [chosen, setChosen] = useState<string | null>(null);
	if (about === null || usual === undefined) return null;
	const mailbox = chosen ?? usual.id;
	const { from, subject, sentAt } = about;
	return (
		<div className={styles.openByHand}>
			<p className={styles.hint}>{t('pane.openByHandHint')}</p>
			{mailboxes.length === 1 ? null : (
				<Select aria-label={t('pane.mailbox')} value={mailbox} onChange={(_, { value }) => setChosen(value)}>
					{mailboxes.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</Select>
			)}
			<Button
				appearance="primary"
				disabled={open.isPending}
				onClick={() => open.mutate({ body: { mailbox, messageId, from, subject, sentAt } }, { onError: toasts.failed })}
			>
				{t('pane.openByHand')}
			</Button>
		</div>
	);
}
