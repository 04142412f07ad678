import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { PromiseView } from '../../../shared/api/promises.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Later } from '../later.tsx';
import { Failed } from '../states.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import { Panel } from './panel.tsx';
import { PromiseRow } from './promise-row.tsx';
import styles from './promises.module.css';
import { usePromises } from './use-promises.ts';

const isStanding = ({ state }: PromiseView): boolean => state === 'offered' || state === 'open';

/** What waits for a word comes first, then what is due next. */
const inOrder = (one: PromiseView, other: PromiseView): number =>
	Number(other.state === 'offered') - Number(one.state === 'offered') || one.dueAt.localeCompare(other.dueAt);

/** What was found in mails and waits for a word, what is kept track of, and what has ended. */
export function PromisesPanel({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const promises = usePromises(supportCase.id);
	const [isWriting, setIsWriting] = useState(false);
	const isOver = supportCase.stage === 'closed' || !supportCase.isComplaint;
	const { data } = promises;
	const write = isOver ? null : (
		<Button size="small" appearance="subtle" disabledFocusable={!data} onClick={() => setIsWriting(true)}>
			{t('promise.write')}
		</Button>
	);
	const standing = data?.promises.filter(isStanding) ?? [];
	const ended = data?.promises.filter((promise) => !isStanding(promise)) ?? [];
	const isAsking = standing.some(({ state, isLate }) => state === 'offered' || isLate);
	return (
		<Panel title={t('promise.title')} aside={write} tone={isAsking ? 'gold' : 'plain'}>
			{promises.isError && !data ? <Failed error={promises.error} retry={() => void promises.refetch()} /> : null}
			{data && standing.length === 0 ? <p className={styles.quiet}>{t('promise.none')}</p> : null}
			<List supportCase={supportCase} promises={standing.toSorted(inOrder)} />
			{ended.length === 0 ? null : (
				<details className={styles.ended}>
					<summary>{t('promise.ended', { count: ended.length })}</summary>
					<List supportCase={supportCase} promises={ended.toReversed()} />
				</details>
			)}
			{isWriting ? (
				<Later
					part={DIALOGS.promise}
					with={{ caseId: supportCase.id, promise: null, act: 'make', onClose: () => setIsWriting(false) }}
				/>
			) : null}
		</Panel>
	);
}

function List(props: { readonly supportCase: CaseView; readonly promises: readonly PromiseView[] }): ReactNode {
	if (props.promises.length === 0) return null;
	return (
		<ul className={styles.list}>
			{props.promises.map((promise) => (
				<PromiseRow key={promise.id} promise={promise} supportCase={props.supportCase} />
			))}
		</ul>
	);
}
