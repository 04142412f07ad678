import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import styles from './account.module.css';
import { useAct } from './queries.ts';
import { useSeams, useSession } from './session.ts';
import { useWords } from './words.tsx';

/** Who is signed in, and the two ways out. */
export function Account(): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const { identity } = useSeams();
	const queries = useQueryClient();
	const here = useAct('signOut');
	const everywhere = useAct('signOutEverywhere');
	const onSettled = () => {
		identity.keepToken(null);
		identity.keepAccount(null);
		// Nothing of what was seen stays in the page for the next person.
		queries.clear();
		location.reload();
	};
	return (
		<div className={styles.account}>
			<span title={person.email}>{person.name}</span>
			<button type="button" onClick={() => here.mutate({}, { onSettled })}>
				{t('app.signOut')}
			</button>
			<button type="button" onClick={() => everywhere.mutate({}, { onSettled })}>
				{t('app.signOutEverywhere')}
			</button>
		</div>
	);
}
