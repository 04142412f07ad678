import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Host } from '../host/host.ts';
import { useAct } from '../ui/queries.ts';
import { Empty } from '../ui/states.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './pane.module.css';
import { useNoTags } from './use-tags.ts';

/** Amends saw the mail and took it for no complaint: why, and the way to say otherwise. */
export function NotACase(props: {
	readonly host: Host;
	readonly messageId: string;
	readonly because: string;
}): ReactNode {
	useNoTags(props.host, props.messageId);
	const { t, said } = useWords();
	const toasts = useToasts();
	const make = useAct('makeCase');
	return (
		<Empty title={t('pane.notACase')} hint={t('pane.notACaseHint')}>
			{props.because === '' ? null : <p className={styles.because}>{said(props.because)}</p>}
			<Button
				appearance="primary"
				disabled={make.isPending}
				onClick={() => make.mutate({ body: { messageId: props.messageId } }, { onError: toasts.failed })}
			>
				{t('pane.makeCase')}
			</Button>
		</Empty>
	);
}
