import { Button } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import type { ForMe } from '../../../shared/api/talk.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { When } from '../../ui/marks.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords, type Words } from '../../ui/words.tsx';
import { KeysDialog } from '../keys-dialog.tsx';
import { NextPage } from '../next-page.tsx';
import { PageTop } from '../page-top.tsx';
import { useListKeys } from '../use-list-keys.ts';
import styles from './for-me.module.css';
import { Tabs } from './tabs.tsx';
import { useForMe, useReadAll } from './use-for-me.ts';

/** Who spoke to me, and the news of the cases that I follow. Opening a case reads what it has in the list. */
export function ForMePage(): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const found = useForMe();
	const readAll = useReadAll();
	const list = useRef<HTMLUListElement>(null);
	const [isHelpShown, setIsHelpShown] = useState(false);
	useListKeys(list, { onHelp: () => setIsHelpShown(true) });
	const items = found.data?.pages.flatMap((page) => page.items) ?? [];
	const unread = found.data?.pages[0]?.unread ?? 0;
	const [newest] = items;
	return (
		<>
			<PageTop title={t('forMe.title')} intro={t('forMe.intro')}>
				<Tabs page="for-me" />
				{unread === 0 || newest === undefined ? null : (
					<Button
						size="small"
						disabled={readAll.isPending}
						onClick={() => readAll.mutate(newest.id, { onError: toasts.failed })}
					>
						{t('forMe.readAll')}
					</Button>
				)}
			</PageTop>
			{found.isPending ? <Loading /> : null}
			{found.isError && items.length === 0 ? <Failed error={found.error} retry={() => void found.refetch()} /> : null}
			{found.isSuccess && items.length === 0 ? <Empty title={t('forMe.empty')} hint={t('forMe.emptyHint')} /> : null}
			{items.length === 0 ? null : (
				<ul className={styles.list} ref={list} aria-label={t('forMe.title')}>
					{items.map((item) => (
						<Item key={item.id} item={item} />
					))}
				</ul>
			)}
			<NextPage
				hasNext={found.hasNextPage}
				isBusy={found.isFetchingNextPage}
				onNext={() => void found.fetchNextPage()}
			/>
			{isHelpShown ? <KeysDialog page="notes" onClose={() => setIsHelpShown(false)} /> : null}
		</>
	);
}

function Item({ item }: { readonly item: ForMe }): ReactNode {
	const words = useWords();
	const nameOf = useNameOf();
	const { t } = words;
	const { kind, caseNumber, subject, isRead } = item;
	return (
		<li className={styles.item} data-read={isRead}>
			<div className={styles.what}>
				{isRead ? null : <span className={styles.new}>{t('forMe.new')}</span>}
				<b>{sayOf(item, words, nameOf)}</b>
				<a href={hrefOf({ page: 'case', id: item.caseId })}>
					#{caseNumber} {subject || t('ledger.noSubject')}
				</a>
				<span className={styles.when}>
					<When at={item.at} />
				</span>
			</div>
			{kind === 'mention' || kind === 'noted' ? <p className={styles.words}>{item.words}</p> : null}
		</li>
	);
}

const SAYS = { mention: 'forMe.mention', noted: 'since.noted', wrote: 'since.wrote' } as const satisfies Partial<
	Record<ForMe['kind'], MessageKey>
>;

function sayOf({ kind, by, to, customer }: ForMe, { t }: Words, nameOf: (id: string) => string): string {
	if (kind === 'stage') return t('since.stage', { stage: stageIn(to, t) });
	return t(SAYS[kind], { name: kind === 'wrote' ? customer.name || customer.address : nameOf(by) });
}

const stageIn = (to: string | null, t: Words['t']): string =>
	to !== null && Object.hasOwn(STAGES, to) ? t(`stage.${to as Stage}`) : '';
