import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import type { Doing } from '../../../shared/presence.ts';
import type { Client } from '../../client.ts';
import { answerOf } from '../call-failed.ts';
import { KEYS, useNameOf } from '../queries.ts';
import { useSeams } from '../session.ts';
import { useWords } from '../words.tsx';
import styles from './not-a-complaint.module.css';

/** Pages say this often that somebody is there, besides whenever they hear that somebody else came or went. */
const SAY_MS = 20_000;

/** Who else is at the case now; tells the others that I am. Nothing is shown when I am alone, or when nobody can tell. */
export function Others({ caseId, doing }: { readonly caseId: string; readonly doing: Doing }): ReactNode {
	const { t, clock } = useWords();
	const { client } = useSeams();
	const nameOf = useNameOf();
	const found = useQuery({
		queryKey: [...KEYS.presence, caseId, doing],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('presence', { params: { id: caseId }, body: { doing } }, signal)).others,
		refetchInterval: SAY_MS,
		retry: false,
	});
	useEffect(() => {
		const goodbye = () => sayGoodbye(client, caseId, doing);
		addEventListener('pagehide', goodbye);
		return () => {
			removeEventListener('pagehide', goodbye);
			goodbye();
		};
	}, [client, caseId, doing]);
	const others = found.data ?? [];
	if (others.length === 0) return null;
	const hourOf = (iso: string): string => clock(Date.parse(iso), -new Date(iso).getTimezoneOffset());
	const says = ({ personId, doing: theirs, since }: (typeof others)[number]): string =>
		theirs === 'reading'
			? t('presence.reading', { name: nameOf(personId) })
			: t('presence.writing', { name: nameOf(personId), time: hourOf(since) });
	return (
		<div className={styles.bar} role="status">
			{others.map((one) => (
				<span key={one.personId}>{says(one)}</span>
			))}
		</div>
	);
}

/** Said also while the page is being closed: the browser sends it after the page is gone. */
function sayGoodbye({ base, headers, addressOf }: Client, caseId: string, doing: Doing): void {
	void fetch(base + addressOf('presence', { params: { id: caseId } }), {
		method: 'POST',
		keepalive: true,
		credentials: 'same-origin',
		headers: { 'content-type': 'application/json', ...headers() },
		body: JSON.stringify({ doing: null, ended: doing }),
	}).catch(() => {
		// Nobody heard it: the others are told by the silence.
	});
}
