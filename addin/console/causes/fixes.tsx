import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../ui/case/panel.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './causes.module.css';
import { RecordFix } from './record-fix.tsx';
import { useFixes } from './use-fixes.ts';

/** What was mended of a cause, how far its mails are, and a form for the next. */
export function Fixes(props: { readonly causeId: string; readonly mayRecord: boolean }): ReactNode {
	const { t } = useWords();
	const fixes = useFixes(props.causeId);
	const [isOpen, setIsOpen] = useState(false);
	return (
		<Panel title={t('fixes.title')}>
			{fixes.isPending ? <Loading /> : null}
			{fixes.isError ? <Failed error={fixes.error} retry={() => void fixes.refetch()} /> : null}
			{fixes.data?.length === 0 ? <p>{t('fixes.none')}</p> : null}
			<ul className={styles.cases}>
				{fixes.data?.map(({ id, what, release, fixedOn, letters: { draft, released, dropped } }) => (
					<li key={id}>
						<a href={hrefOf({ page: 'fix', id })}>{what}</a>
						<span className={styles.quiet}>
							{[fixedOn, release].filter(Boolean).join(' · ')},{' '}
							{t('fixes.progress', { done: released + dropped, total: draft + released + dropped })}
						</span>
					</li>
				))}
			</ul>
			{props.mayRecord && !isOpen ? <Button onClick={() => setIsOpen(true)}>{t('fixes.record')}</Button> : null}
			{isOpen ? <RecordFix causeId={props.causeId} onClose={() => setIsOpen(false)} /> : null}
		</Panel>
	);
}
