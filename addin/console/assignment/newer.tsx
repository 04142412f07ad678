import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RulesChange } from '../../../shared/assignment/changes.ts';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './assignment.module.css';
import type { AssignmentState } from './use-assignment.ts';

/** Somebody else saved meanwhile: what changed, and how to go on without losing either's. */
export function Newer(props: {
	readonly state: AssignmentState;
	readonly change: RulesChange;
	/** ids of the rules that the reader changed as well */
	readonly clashes: ReadonlySet<string>;
	readonly onRebase: () => void;
	readonly onDrop: () => void;
}): ReactNode {
	const { state, change, clashes } = props;
	const { t } = useWords();
	const nameOf = useNameOf();
	const by = state.versions[0]?.by;
	return (
		<MessageBar intent="warning" layout="multiline" className={styles.newer}>
			<MessageBarBody>
				<MessageBarTitle>
					{t('assignment.newer', { name: by === undefined ? '' : nameOf(by), version: state.version })}
				</MessageBarTitle>{' '}
				{t('assignment.newerHint')}
				<ul>
					{change.rules.map(({ id, name, kind }) => (
						<li key={id}>
							{t(`assignment.change.${kind}`, { name })}
							{clashes.has(id) ? (
								<>
									{' '}
									· <b>{t('assignment.change.both')}</b>
								</>
							) : null}
						</li>
					))}
					{change.settings.map((name) => (
						<li key={name}>{t(`assignment.${name}`)}</li>
					))}
					{change.isReordered ? <li>{t('assignment.change.order')}</li> : null}
				</ul>
			</MessageBarBody>
			<MessageBarActions>
				<Button size="small" onClick={props.onRebase}>
					{t('assignment.rebase')}
				</Button>
				<Button size="small" onClick={props.onDrop}>
					{t('assignment.takeTheirs')}
				</Button>
			</MessageBarActions>
		</MessageBar>
	);
}
