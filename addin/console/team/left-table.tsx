import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MemberView } from '../../../shared/api/people.ts';
import { mayManage } from '../../../shared/team/may-manage.ts';
import { When } from '../../ui/marks.tsx';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { sayRefusal } from './say-refusal.ts';
import styles from './team.module.css';
import { usePeopleAct } from './use-people.ts';

/** Who has left, folded: they are looked for seldom. */
export function LeftTable({ people }: { readonly people: readonly MemberView[] }): ReactNode {
	const { t } = useWords();
	if (people.length === 0) return null;
	return (
		<details className={styles.part}>
			<summary className={styles.heading}>
				{t('people.left')} ({people.length})
			</summary>
			<ul className={styles.list}>
				{people.map((member) => (
					<LeftRow key={member.id} member={member} />
				))}
			</ul>
		</details>
	);
}

function LeftRow({ member }: { readonly member: MemberView }): ReactNode {
	const words = useWords();
	const { t } = words;
	const { person: me } = useSession();
	const toasts = useToasts();
	const back = usePeopleAct('personReturn');
	const { id, name, email, version, deactivatedAt } = member;
	const bring = () =>
		back.mutate(
			{ params: { id }, body: { version } },
			{
				onSuccess: () => toasts.done(t('people.back', { name })),
				onError: (error) => toasts.told(sayRefusal(error, words)),
			},
		);
	return (
		<li>
			<div>
				<span className={styles.name}>{name}</span>
				<span className={styles.quiet}>
					{email} ·{' '}
					{deactivatedAt === null ? null : <When at={deactivatedAt} say={(when) => t('people.leftWhen', { when })} />}
				</span>
			</div>
			{mayManage(me, member.role) ? (
				<Button size="small" disabled={back.isPending} onClick={bring}>
					{t('people.bringBack')}
				</Button>
			) : null}
		</li>
	);
}
