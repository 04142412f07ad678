import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TokenView } from '../../../shared/api/tokens.ts';
import { When } from '../../ui/marks.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { Confirm } from './confirm.tsx';
import styles from './integrations.module.css';
import { Part } from './part.tsx';
import { ShownOnce } from './shown-once.tsx';
import { TokenDialog } from './token-dialog.tsx';
import { useTokenAct, useTokens } from './use-out.ts';

/** What stands over the page. */
type Over =
	| { readonly is: 'making' }
	| { readonly is: 'made'; readonly id: string; readonly token: string }
	| { readonly is: 'revoking'; readonly token: TokenView };

/** Keys for programs. */
export function Tokens(): ReactNode {
	const { t } = useWords();
	const tokens = useTokens();
	const [over, setOver] = useState<Over | null>(null);
	const items = tokens.data?.items ?? [];
	const add = <Button onClick={() => setOver({ is: 'making' })}>{t('token.add')}</Button>;
	return (
		<Part title={t('token.title')} intro={t('token.intro')} add={add}>
			{tokens.isPending ? <Loading /> : null}
			{tokens.isError && !tokens.data ? <Failed error={tokens.error} retry={() => void tokens.refetch()} /> : null}
			{tokens.data && items.length === 0 ? <p className={styles.card}>{t('token.empty')}</p> : null}
			<ul className={styles.list}>
				{items.map((token) => (
					<li key={token.id} className={styles.card}>
						<TokenRow token={token} onRevoke={() => setOver({ is: 'revoking', token })} />
					</li>
				))}
			</ul>
			{over === null ? null : <TokenOver over={over} onOver={setOver} />}
		</Part>
	);
}

function TokenOver({ over, onOver }: { readonly over: Over; readonly onOver: (next: Over | null) => void }): ReactNode {
	const { t } = useWords();
	const onClose = () => onOver(null);
	if (over.is === 'making') {
		return <TokenDialog onMade={({ id, token }) => onOver({ is: 'made', id, token })} onClose={onClose} />;
	}
	if (over.is === 'revoking') return <Revoke token={over.token} onClose={onClose} />;
	return <ShownOnce title={t('token.of', { name: over.id })} secret={over.token} onClose={onClose} />;
}

function TokenRow({ token, onRevoke }: { readonly token: TokenView; readonly onRevoke: () => void }): ReactNode {
	const { t, short } = useWords();
	const nameOf = useNameOf();
	const { id, name, scopes, state, expiresAt, lastUsedAt } = token;
	return (
		<>
			<div className={styles.head}>
				<h3 className={styles.name}>{name}</h3>
				{state === 'open' ? null : <em className={styles.off}>{t(`token.state.${state}`)}</em>}
				{state === 'revoked' || state === 'expired' ? null : (
					<Button size="small" onClick={onRevoke}>
						{t('token.revoke')}
						<span className="visually-hidden"> {name}</span>
					</Button>
				)}
			</div>
			<p className={styles.quiet}>
				<code>{id}</code> · {t('token.by', { name: nameOf(token.madeBy) })} ·{' '}
				{lastUsedAt === null ? (
					t('token.neverUsed')
				) : (
					<When at={lastUsedAt} say={(when) => t('token.lastUsed', { when })} />
				)}
				{expiresAt === null || state !== 'open' ? null : <> · {t('token.until', { when: short(expiresAt) })}</>}
			</p>
			<ul className={styles.tags}>
				{scopes.map((scope) => (
					<li key={scope}>{t(`token.scope.${scope}`)}</li>
				))}
			</ul>
		</>
	);
}

function Revoke({ token, onClose }: { readonly token: TokenView; readonly onClose: () => void }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const revoke = useTokenAct('tokenRevoke');
	const { id, name } = token;
	const onSuccess = () => {
		toasts.done(t('token.revoked', { name }));
		onClose();
	};
	return (
		<Confirm
			title={t('token.revokeTitle', { name })}
			hint={t('token.revokeHint')}
			saveLabel={t('token.revoke')}
			isBusy={revoke.isPending}
			onSave={() => revoke.mutate({ params: { id } }, { onSuccess, onError: toasts.failed })}
			onClose={onClose}
		/>
	);
}
