import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNameOf } from '../../ui/queries.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './assignment.module.css';
import { type AssignmentState, useAssignmentAct } from './use-assignment.ts';

/** Who saved what and when, newest first; any of it can be put in force again. */
export function Versions({ state }: { readonly state: AssignmentState }): ReactNode {
	const { t, exact } = useWords();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const restore = useAssignmentAct('assignmentRestore');
	const bring = (version: number) =>
		restore.mutate(
			{ body: { base: state.version, version } },
			{ onSuccess: () => toasts.done(t('assignment.saved')), onError: toasts.failed },
		);
	if (state.versions.length === 0) return null;
	return (
		<details className={styles.versions}>
			<summary>{t('assignment.versions')}</summary>
			<ol>
				{state.versions.map(({ version, by, at, rules }) => (
					<li key={version}>
						<b>{t('assignment.version', { version })}</b>
						<span>
							{nameOf(by)}, {exact(at)}
						</span>
						<span className={styles.quiet}>
							{rules === null ? t('assignment.versionFile') : rules.rules.map(({ name }) => name).join(', ')}
						</span>
						{version === state.version || rules === null ? null : (
							<Button size="small" disabled={restore.isPending} onClick={() => bring(version)}>
								{t('assignment.bringBack', { version })}
							</Button>
						)}
					</li>
				))}
			</ol>
			{state.source === 'console' && state.file !== null ? (
				<Button size="small" disabled={restore.isPending} onClick={() => bring(0)}>
					{t('assignment.backToFile')}
				</Button>
			) : null}
		</details>
	);
}
