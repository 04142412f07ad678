import { ProgressBar } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { mayAs } from '../../../shared/role.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSession } from '../../ui/session.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './causes.module.css';
import { FixLetter } from './fix-letter.tsx';
import { useFix, useNextDraft } from './use-fixes.ts';

/** The mails about one fix, one after the other: read, changed, sent or dropped. */
export function FixPage({ id }: { readonly id: string }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const fix = useFix(id);
	// Those that were passed over come again after the last one.
	const [after, setAfter] = useState(0);
	const draft = useNextDraft(id, after);
	if (fix.isPending) return <Loading />;
	if (!fix.data) return <Failed error={fix.error} retry={() => void fix.refetch()} />;
	const { what, causeId, release, fixedOn, link, letters } = fix.data;
	const done = letters.released + letters.dropped;
	const total = done + letters.draft;
	const goOn = (number: number) => setAfter(number);
	const isAtEnd = draft.data === null && letters.draft > 0 && after > 0;
	if (isAtEnd) setAfter(0);
	return (
		<>
			<PageTop title={`${t('fixes.title')}: ${what}`} intro={[fixedOn, release].filter(Boolean).join(' · ')}>
				<a href={hrefOf({ page: 'causes', id: causeId })}>{t('causes.cause')}</a>
				{link ? (
					<a href={link} target="_blank" rel="noreferrer">
						{t('fixes.link')}
					</a>
				) : null}
			</PageTop>
			<div className={styles.progress}>
				<p role="status">{t('fixes.progress', { done, total })}</p>
				<ProgressBar value={total === 0 ? 1 : done / total} aria-label={t('fixes.review')} />
			</div>
			{draft.isPending ? <Loading /> : null}
			{draft.isError ? <Failed error={draft.error} retry={() => void draft.refetch()} /> : null}
			{letters.draft === 0 ? <Empty title={t('fixes.allDone')} hint={t('fixes.allDoneHint')} /> : null}
			{draft.data && letters.draft > 0 ? (
				<FixLetter
					key={draft.data.number}
					fixId={id}
					letter={draft.data}
					mayDecide={mayAs(person.role, 'lead')}
					onNext={goOn}
				/>
			) : null}
		</>
	);
}
