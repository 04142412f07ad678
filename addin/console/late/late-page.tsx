import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { groupBy } from '../../../shared/group-by.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS, useNameOf } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSeams, useSession } from '../../ui/session.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { DigestButton } from './digest-dialog.tsx';
import styles from './late.module.css';
import { LateRow } from './late-row.tsx';
import { type Load, LoadTable } from './load-table.tsx';

/** What is late, at risk or due within a week: a picture per mailbox, and the touches that somebody should look at now. */
export function LatePage({ mailbox }: { readonly mailbox: string | null }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const late = useQuery({
		queryKey: [...KEYS.late, mailbox],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('late', { query: mailbox === null ? {} : { mailbox } }, signal)),
	});
	return (
		<>
			<PageTop title={t('late.title')}>
				<Mailboxes chosen={mailbox} />
				<DigestButton />
			</PageTop>
			{late.isPending ? <Loading /> : null}
			{late.isError && !late.data ? <Failed error={late.error} retry={() => void late.refetch()} /> : null}
			{late.data ? <Loads people={late.data.people} /> : null}
			{late.data?.items.length === 0 ? <Empty title={t('late.empty')} hint={t('late.emptyHint')} /> : null}
			{late.data && late.data.items.length > 0 ? (
				<section aria-labelledby="late-items">
					<h2 id="late-items" className={styles.label}>
						{t('late.items')} <span>{late.data.items.length}</span>
					</h2>
					<ul className={styles.list}>
						{late.data.items.map((touch) => (
							<LateRow key={touch.id} touch={touch} />
						))}
					</ul>
				</section>
			) : null}
		</>
	);
}

/** One picture a mailbox; whoever has most to worry about stands first. */
function Loads({ people }: { readonly people: readonly Load[] }): ReactNode {
	const { me } = useSession();
	const nameOf = useNameOf();
	const { t } = useWords();
	const most = Math.max(1, ...people.map(({ late, atRisk, due }) => late + atRisk + due));
	return [...groupBy(people, ({ mailboxId }) => mailboxId)].map(([mailboxId, loads]) => (
		<LoadTable
			key={mailboxId}
			title={me.mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId}
			loads={loads.toSorted((one, other) => other.late - one.late || other.atRisk - one.atRisk)}
			most={most}
			nameOf={(id) => (id === null ? t('late.nobody') : nameOf(id))}
		/>
	));
}

function Mailboxes({ chosen }: { readonly chosen: string | null }): ReactNode {
	const { t } = useWords();
	const { me } = useSession();
	if (me.mailboxes.length < 2) return null;
	return (
		<nav className={styles.mailboxes} aria-label={t('late.mailbox')}>
			<a href={hrefOf({ page: 'late', mailbox: null })} aria-current={chosen === null ? 'true' : undefined}>
				{t('myDay.team')}
			</a>
			{me.mailboxes.map(({ id, name }) => (
				<a key={id} href={hrefOf({ page: 'late', mailbox: id })} aria-current={chosen === id ? 'true' : undefined}>
					{name}
				</a>
			))}
		</nav>
	);
}
