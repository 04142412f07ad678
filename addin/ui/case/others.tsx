import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Doing } from '../../../shared/presence.ts';
import { answerOf } from '../call-failed.ts';
import { useNameOf } from '../queries.ts';
import { useSeams } from '../session.ts';
import { useWords } from '../words.tsx';
import styles from './not-a-complaint.module.css';

/** Pages say this often that somebody is there. */
const SAY_MS = 20_000;

const SAYS = { reading: 'presence.reading', answering: 'presence.answering' } as const;

/** Who else is at the case now; tells the others that I am. Nothing is shown when I am alone, or when nobody can tell. */
export function Others({ caseId, doing }: { readonly caseId: string; readonly doing: Doing }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const nameOf = useNameOf();
	const found = useQuery({
		queryKey: ['presence', caseId, doing],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('presence', { params: { id: caseId }, body: { doing } }, signal)).others,
		refetchInterval: SAY_MS,
		retry: false,
	});
	useEffect(
		() => () => void client.call('presence', { params: { id: caseId }, body: { doing: null } }),
		[client, caseId],
	);
	const others = found.data ?? [];
	if (others.length === 0) return null;
	return (
		<div className={styles.bar} role="status">
			{others.map(({ personId, doing: theirs }) => (
				<span key={personId}>{t(SAYS[theirs], { name: nameOf(personId) })}</span>
			))}
		</div>
	);
}
