import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LedgerView } from '../../shared/api/ledger.ts';
import { When } from '../ui/marks.tsx';
import { useAct } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { useToasts } from '../ui/toasts.tsx';
import { goTo } from '../ui/use-route.ts';
import { useWords } from '../ui/words.tsx';
import styles from './ledger.module.css';

/** One mail: what became of it, why, and what one can do about it. */
export function LedgerRow({ row }: { readonly row: LedgerView }): ReactNode {
	const { t, said } = useWords();
	return (
		<tr>
			<td>
				<span className={styles.subject}>{row.subject || t('ledger.noSubject')}</span>
				<span className={styles.quiet}>
					{row.from ?? '–'} · {row.folder} · <When at={row.receivedAt} />
				</span>
			</td>
			<td>
				<span className={styles.outcome} data-outcome={row.outcome}>
					{t(`ledger.outcome.${row.outcome}`)}
				</span>
				{row.tag ? <span className={styles.quiet}>{row.tag}</span> : null}
			</td>
			<td>
				<span>{said(row.because)}</span>
				{row.score === null ? null : (
					<span className={styles.quiet}>{t('ledger.score', { score: Math.round(row.score * 100) })}</span>
				)}
			</td>
			<td className={styles.act}>
				{row.caseId === null ? (
					<MakeCase row={row} />
				) : (
					<a href={hrefOf({ page: 'case', id: row.caseId })}>{t('ledger.openCase')}</a>
				)}
			</td>
		</tr>
	);
}

/** Mail of our own side opens no case, whatever it says. */
const OURS: readonly (string | null)[] = ['team-mail', 'own'];

/** Only a mail of somebody else that was skipped and has an id can become a case afterwards. */
function MakeCase({ row }: { readonly row: LedgerView }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const make = useAct('makeCase');
	const { messageId } = row;
	if (messageId === null || row.outcome !== 'skip' || OURS.includes(row.reason)) return null;
	const start = () =>
		make.mutate({ body: { messageId } }, { onSuccess: ({ id }) => goTo({ page: 'case', id }), onError: toasts.failed });
	return (
		<Button size="small" disabled={make.isPending} onClick={start}>
			{t('ledger.makeCase')}
		</Button>
	);
}
