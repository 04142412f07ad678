import { Button, Select } from '@fluentui/react-components';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { SelectedMail } from '../host/host.ts';
import { answerOf } from '../ui/call-failed.ts';
import { KEYS, useTeam } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { useSeams, useSession } from '../ui/session.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './several.module.css';

/** Several selected mails: their cases, and one person for all of them. */
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
	const ids = [...new Set(cases.flatMap((each) => (each === null ? [] : [each.id])))];
	return (
		<section className={styles.several} aria-labelledby="several">
			<h2 id="several">{t('several.title', { count: mails.length })}</h2>
			<AssignAll ids={ids} />
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
								<a href={hrefOf({ page: 'case', id: supportCase.id })}>
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

/** One after the other, so that a refusal of one is told and the others go on. */
function AssignAll({ ids }: { readonly ids: readonly string[] }): ReactNode {
	const { t } = useWords();
	const { person: me } = useSession();
	const { client } = useSeams();
	const queries = useQueryClient();
	const toasts = useToasts();
	const team = useTeam();
	const [whom, setWhom] = useState(me.id);
	const [done, setDone] = useState<number | null>(null);
	const assign = async (): Promise<void> => {
		let assigned = 0;
		for (const [index, id] of ids.entries()) {
			setDone(index);
			const result = await client.call('assign', { params: { id }, body: { assignee: whom } });
			try {
				answerOf(result);
				assigned += 1;
			} catch (error) {
				toasts.failed(error);
			}
		}
		setDone(null);
		if (assigned > 0) toasts.done(t('several.assigned', { count: assigned }));
		await queries.invalidateQueries({ queryKey: KEYS.case });
	};
	if (ids.length === 0) return <p className={styles.quiet}>{t('several.noCases')}</p>;
	return (
		<div className={styles.assign}>
			<Select aria-label={t('case.assign')} value={whom} onChange={(_, { value }) => setWhom(value)}>
				{team.map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</Select>
			<Button appearance="primary" disabled={done !== null} onClick={() => void assign()}>
				{done === null
					? t('several.assign', { count: ids.length })
					: t('several.progress', { done: done + 1, total: ids.length })}
			</Button>
		</div>
	);
}
