import { ToggleButton } from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { answerOf } from '../call-failed.ts';
import { KEYS, useNameOf } from '../queries.ts';
import { useSeams } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import styles from './talk.module.css';

/** Whether I follow the case, and who else does. Whoever has the case before them has read what is new in it. */
export function Following({ caseId }: { readonly caseId: string }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const { talk, follow } = useTalk(caseId);
	if (talk === undefined) return null;
	const { isFollowing, followers } = talk;
	return (
		<div className={styles.following}>
			<ToggleButton
				size="small"
				checked={isFollowing}
				disabled={follow.isPending}
				onClick={() => follow.mutate(!isFollowing, { onError: toasts.failed })}
			>
				{t(isFollowing ? 'talk.unfollow' : 'talk.follow')}
			</ToggleButton>
			{followers.length === 0 ? null : (
				<span className={styles.hint}>{t('talk.followedBy', { names: followers.map(nameOf).join(', ') })}</span>
			)}
		</div>
	);
}

function useTalk(caseId: string) {
	const { client } = useSeams();
	const queries = useQueryClient();
	const queryKey = [...KEYS.case, caseId, 'talk'];
	const params = { id: caseId };
	const found = useQuery({
		queryKey,
		queryFn: async ({ signal }) => answerOf(await client.call('caseTalk', { params }, signal)),
		retry: false,
	});
	const take = (talk: typeof found.data) => {
		queries.setQueryData(queryKey, talk);
		void queries.invalidateQueries({ queryKey: KEYS.forMe });
	};
	const follow = useMutation({
		mutationFn: async (isFollowing: boolean) =>
			answerOf(await client.call('follow', { params, body: { isFollowing } })),
		onSuccess: take,
	});
	const seen = useMutation({
		mutationFn: async () => answerOf(await client.call('caseSeen', { params })),
		onSuccess: take,
	});
	const { mutate } = seen;
	const unread = found.data?.unread ?? 0;
	useEffect(() => {
		if (unread > 0 && document.visibilityState === 'visible') mutate();
	}, [unread, mutate]);
	return { talk: found.data, follow };
}
