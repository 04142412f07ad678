import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { caseHref } from '../case-address.ts';
import { When } from '../marks.tsx';
import { useWords } from '../words.tsx';
import styles from './since-bar.module.css';
import type { Since } from './use-since.ts';

/** Over a draft whose case has moved since it was begun: what happened, the way there, and "I have seen it". Nothing where nothing did. */
export function SinceBar(props: {
	readonly caseId: string;
	readonly changes: Since['changes'];
	readonly onSeen: () => void;
}): ReactNode {
	const { t } = useWords();
	if (props.changes.length === 0) return null;
	return (
		<MessageBar intent="warning" layout="multiline" politeness="polite">
			<MessageBarBody>
				<MessageBarTitle>{t('since.title')}</MessageBarTitle>
				<ul className={styles.changes}>
					{props.changes.map(({ kind, at, says }) => (
						<li key={`${kind} ${at} ${says}`}>
							{says}{' '}
							<span className={styles.when}>
								· <When at={at} />
							</span>
						</li>
					))}
				</ul>
			</MessageBarBody>
			<MessageBarActions>
				<Button as="a" size="small" href={`/${caseHref(props.caseId)}`} target="_blank" rel="noopener">
					{t('since.show')}
				</Button>
				<Button size="small" onClick={props.onSeen}>
					{t('since.seen')}
				</Button>
			</MessageBarActions>
		</MessageBar>
	);
}
