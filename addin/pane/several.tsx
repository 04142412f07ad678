import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import type { SelectedMail } from '../host/host.ts';
import { BulkActs } from '../ui/bulk/bulk-acts.tsx';
import { BulkState } from '../ui/bulk/bulk-state.tsx';
import { useBulk } from '../ui/bulk/use-bulk.ts';
import { answerOf } from '../ui/call-failed.ts';
import { caseHref } from '../ui/case-address.ts';
import { KEYS } from '../ui/queries.ts';
import { useSeams } from '../ui/session.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './several.module.css';

/** Several selected mails: their cases, and what can be done to all of them. */
export function Several({ mails }: { readonly mails: readonly SelectedMail[] }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const found = useQueries({
		queries: mails.map(({ messageId }) => ({
			queryKey: [...KEYS.case, 'by-message', messageId, 'whole'],
			enabled: messageId !== '',
			retry: false,
			queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
				answerOf(await client.call('caseByMessage', { query: { id: messageId } }, signal)),
		})),
	});
	const cases = found.map(({ data }) => data ?? null);
	return (
		<section className={styles.several} aria-labelledby="several">
			<h2 id="several">{t('several.title', { count: mails.length })}</h2>
			<All cases={cases.filter((each) => each !== null)} />
			<ul className={styles.mails}>
				{mails.map((mail, index) => {
					const supportCase = cases[index] ?? null;
					return (
						<li key={mail.messageId || `${index}/${mail.subject}`}>
							<span className={styles.subject}>{mail.subject || t('ledger.noSubject')}</span>
							{supportCase === null ? (
								<span className={styles.quiet}>
									{found[index]?.isLoading ? t('state.loading') : t('several.noCase')}
								</span>
							) : (
								<a href={caseHref(supportCase.id)}>
									<SeverityBadge severity={supportCase.severity} isShort />
									{t(`stage.${supportCase.stage}`)}
								</a>
							)}
						</li>
					);
				})}
			</ul>
		</section>
	);
}

/** The same acts as in the console; what was not done says why, and the others go on. */
function All({ cases }: { readonly cases: readonly CaseView[] }): ReactNode {
	const { t } = useWords();
	const bulk = useBulk(cases);
	const ids = [...new Set(cases.map(({ id }) => id))];
	if (ids.length === 0) return <p className={styles.quiet}>{t('several.noCases')}</p>;
	return (
		<div className={styles.acts}>
			<b className={styles.count}>{t('board.count', { count: ids.length })}</b>
			{bulk.progress === null ? <BulkActs onAct={(act) => void bulk.run(ids, act)} /> : null}
			<BulkState bulk={bulk} />
		</div>
	);
}
