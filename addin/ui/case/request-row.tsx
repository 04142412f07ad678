import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RequestView } from '../../../shared/api/remedies.ts';
import { Later } from '../later.tsx';
import { When } from '../marks.tsx';
import { useAct, useNameOf } from '../queries.ts';
import { useSession } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import { giftName } from './gift-name.ts';
import styles from './remedies.module.css';

/** A request: who asks for what and why; one click approves it for whoever may, and whoever asked may withdraw it. */
export function RequestRow(props: {
	readonly request: RequestView;
	/** what stands before it where more than one case is shown */
	readonly about?: ReactNode;
}): ReactNode {
	const { request } = props;
	const words = useWords();
	const { t } = words;
	const nameOf = useNameOf();
	return (
		<li className={styles.row} data-waits={request.state === 'waiting'}>
			<p className={styles.what}>
				<b>{giftName(request, words)}</b>
				<State request={request} />
			</p>
			{props.about}
			<p className={styles.why}>{request.why}</p>
			{request.overWarning === null ? null : (
				<p className={styles.why}>{t('remedies.over', { why: request.overWarning })}</p>
			)}
			{request.decidedBecause === '' ? null : <p className={styles.why}>{request.decidedBecause}</p>}
			<p className={styles.by}>
				{t('approval.asks', { name: nameOf(request.askedBy) })} · <When at={request.askedAt} />
				{request.loss === null ? null : ` · ${t('remedies.loss', { sum: words.money(request.loss) })}`}
			</p>
			{request.state === 'waiting' ? <Acts request={request} /> : null}
		</li>
	);
}

function State({ request }: { readonly request: RequestView }): ReactNode {
	const { t, lasted } = useWords();
	const nameOf = useNameOf();
	const { state, decidedBy, tookMs } = request;
	if (state === 'waiting') return <span className={styles.state}>{t('approval.waiting')}</span>;
	const told = { name: nameOf(decidedBy ?? ''), time: lasted(tookMs ?? 0) };
	return <span className={styles.state}>{t(`approval.state.${state}`, told)}</span>;
}

function Acts({ request }: { readonly request: RequestView }): ReactNode {
	const words = useWords();
	const { t } = words;
	const { person } = useSession();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const approve = useAct('approve');
	const withdraw = useAct('withdraw');
	const [isDeclining, setIsDeclining] = useState(false);
	const asking = { params: { id: request.id } };
	const name = nameOf(request.askedBy);
	const remedy = giftName(request, words);
	// The row may be gone by then: a promise is heard all the same.
	const tell = (done: Promise<unknown>, said: string) => void done.then(() => toasts.done(said), toasts.failed);
	if (request.askedBy === person.id) {
		return (
			<div className={styles.answers}>
				<Button
					size="small"
					disabledFocusable={withdraw.isPending}
					onClick={() => tell(withdraw.mutateAsync(asking), t('approval.withdrawnDone'))}
				>
					{t('approval.withdraw')}
				</Button>
			</div>
		);
	}
	if (!request.mayApprove) return null;
	return (
		<div className={styles.answers}>
			<Button
				size="small"
				appearance="primary"
				aria-label={t('approval.approveThis', { remedy })}
				disabledFocusable={approve.isPending}
				onClick={() => tell(approve.mutateAsync(asking), t('approval.approved', { name }))}
			>
				{t('approval.approve')}
			</Button>
			<Button size="small" aria-label={t('approval.declineThis', { remedy })} onClick={() => setIsDeclining(true)}>
				{t('approval.decline')}
			</Button>
			{isDeclining ? (
				<Later part={DIALOGS.declineRequest} with={{ request, onClose: () => setIsDeclining(false) }} />
			) : null}
		</div>
	);
}
