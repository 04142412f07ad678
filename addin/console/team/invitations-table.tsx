import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InvitationView } from '../../../shared/api/people.ts';
import { mayGive } from '../../../shared/team/may-manage.ts';
import { When } from '../../ui/marks.tsx';
import { useNow, useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { sayMailboxes } from './say-field.ts';
import { sayRefusal } from './say-refusal.ts';
import styles from './team.module.css';
import { useNames } from './use-names.ts';
import { usePeopleAct } from './use-people.ts';

/** Who is invited and has not come yet. */
export function InvitationsTable({ invitations }: { readonly invitations: readonly InvitationView[] }): ReactNode {
	const { t } = useWords();
	if (invitations.length === 0) return null;
	return (
		<section className={styles.part} aria-labelledby="invitations">
			<h2 id="invitations" className={styles.heading}>
				{t('people.invitations')}
			</h2>
			<ul className={styles.list}>
				{invitations.map((one) => (
					<InvitationRow key={one.id} invitation={one} />
				))}
			</ul>
		</section>
	);
}

function InvitationRow({ invitation }: { readonly invitation: InvitationView }): ReactNode {
	const words = useWords();
	const { t } = words;
	const { person: me } = useSession();
	const names = useNames();
	const toasts = useToasts();
	const again = usePeopleAct('invitationSend');
	const withdraw = usePeopleAct('invitationWithdraw');
	const { id, name, email, role, mailboxes, by } = invitation;
	const params = { id };
	const onError = (error: unknown) => toasts.told(sayRefusal(error, words));
	const send = () =>
		again.mutate(
			{ params },
			{
				onSuccess: ({ isMailed }) => toasts.told(t(isMailed ? 'people.mailed' : 'people.notMailed', { email })),
				onError,
			},
		);
	const end = () =>
		withdraw.mutate({ params }, { onSuccess: () => toasts.done(t('people.withdrawn', { email })), onError });
	return (
		<li>
			<div>
				<span className={styles.name}>{name}</span>
				<span className={styles.quiet}>
					{email} · {t(`role.${role}`)} · {sayMailboxes(mailboxes, words, names)}
				</span>
				<span className={styles.quiet}>
					{t('people.invitedBy', { name: names.person(by) })} · <Standing invitation={invitation} />
				</span>
			</div>
			{mayGive(me, role) ? (
				<div className={styles.acts}>
					<Button size="small" disabled={again.isPending} onClick={send}>
						{t('people.sendAgain')}
					</Button>
					<Button size="small" appearance="subtle" disabled={withdraw.isPending} onClick={end}>
						{t('people.withdraw')}
					</Button>
				</div>
			) : null}
		</li>
	);
}

function Standing({ invitation: { mailedAt, expiresAt } }: { readonly invitation: InvitationView }): ReactNode {
	const { t } = useWords();
	const now = useNow();
	if (Date.parse(expiresAt) <= now) return <When at={expiresAt} isLate say={(when) => t('people.ranOut', { when })} />;
	if (mailedAt === null) return <strong>{t('people.unsent')}</strong>;
	return <When at={mailedAt} say={(when) => t('people.sent', { when })} />;
}
