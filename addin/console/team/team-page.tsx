import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { NO_FILTER } from '../../../shared/case-filter.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { mayAs, type Role } from '../../../shared/role.ts';
import { hrefOf, type Route } from '../../ui/routes.ts';
import { useSession } from '../../ui/session.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { InvitationsTable } from './invitations-table.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { LeftTable } from './left-table.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';
import styles from './team.module.css';
import { usePeople } from './use-people.ts';

/** Pages of whoever leads that nobody needs daily: reached from here. */
const PAGES: readonly { readonly label: MessageKey; readonly to: Route; readonly needs?: Role }[] = [
	{ label: 'nav.assignment', to: { page: 'assignment' } },
	{ label: 'auditLog.title', to: { page: 'audit', filter: {} } },
	{ label: 'integrations.title', to: { page: 'integrations', filter: NO_FILTER } },
];

/** What is open over the page. */
type Open = { readonly form: 'invite' } | { readonly form: 'edit' | 'leave'; readonly id: string };

/** Who is of the team. */
export function TeamPage(): ReactNode {
	const { t } = useWords();
	const people = usePeople();
	const [open, setOpen] = useState<Open | null>(null);
	const all = people.data?.people ?? [];
	return (
		<>
			<PageTop title={t('nav.team')} intro={t('people.intro')}>
				<Button appearance="primary" onClick={() => setOpen({ form: 'invite' })}>
					{t('people.invite')}
				</Button>
			</PageTop>
			<MorePages />
			{people.isPending ? <Loading /> : null}
			{people.isError && people.data === undefined ? (
				<Failed error={people.error} retry={() => void people.refetch()} />
			) : null}
			{people.data === undefined ? null : (
				<>
					<PeopleTable
						people={all.filter(({ deactivatedAt }) => deactivatedAt === null)}
						acts={{
							onEdit: (id) => setOpen({ form: 'edit', id }),
							onLeave: (id) => setOpen({ form: 'leave', id }),
						}}
					/>
					<InvitationsTable invitations={people.data.invitations} />
					<LeftTable people={all.filter(({ deactivatedAt }) => deactivatedAt !== null)} />
				</>
			)}
			{open === null ? null : <OpenForm open={open} onClose={() => setOpen(null)} />}
		</>
	);
}

function MorePages(): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	return (
		<nav aria-label={t('people.more')} className={styles.pages}>
			{PAGES.filter(({ needs = 'lead' }) => mayAs(person.role, needs)).map(({ label, to }) => (
				<a key={label} href={hrefOf(to)}>
					{t(label)}
				</a>
			))}
		</nav>
	);
}

/** The form follows the person as they are now: what others save while it is open is seen in it. */
function OpenForm({ open, onClose }: { readonly open: Open; readonly onClose: () => void }): ReactNode {
	const people = usePeople();
	if (open.form === 'invite') return <InviteDialog onClose={onClose} />;
	const member = people.data?.people.find(({ id }) => id === open.id);
	if (member === undefined) return null;
	return open.form === 'edit' ? (
		<PersonDialog member={member} onClose={onClose} />
	) : (
		<LeaveDialog member={member} onClose={onClose} />
	);
}
