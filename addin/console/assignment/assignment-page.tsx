import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { rulesFaults } from '../../../shared/assignment/faults.ts';
import { codeOf } from '../../ui/call-failed.ts';
import { useNameOf, useTeam } from '../../ui/queries.ts';
import { useSession } from '../../ui/session.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './assignment.module.css';
import { DryRun } from './dry-run.tsx';
import { Newer } from './newer.tsx';
import { PeopleTable } from './people-table.tsx';
import { RuleList } from './rule-list.tsx';
import { RuleSettings } from './rule-settings.tsx';
import { type AssignmentState, useAssignment, useAssignmentAct } from './use-assignment.ts';
import { useRulesDraft } from './use-rules-draft.ts';
import { Versions } from './versions.tsx';

/** The rules by which cases are given to people: changed, tried over the past, and put in force together. */
export function AssignmentPage(): ReactNode {
	const { t } = useWords();
	const state = useAssignment();
	return (
		<>
			<PageTop title={t('assignment.title')} intro={t('assignment.intro')} />
			{state.isPending ? <Loading /> : null}
			{state.isError && !state.data ? <Failed error={state.error} retry={() => void state.refetch()} /> : null}
			{state.data ? <Rules state={state.data} /> : null}
		</>
	);
}

function Rules({ state }: { readonly state: AssignmentState }): ReactNode {
	const { t } = useWords();
	const draft = useRulesDraft(state);
	const nameOf = useNameOf();
	const { mailboxes } = useSession().me;
	const faults = useFaults(state, draft.rules);
	const names = { person: nameOf, mailbox: (id: string) => mailboxes.find((one) => one.id === id)?.name ?? id };
	return (
		<>
			<p className={styles.source}>
				{state.rules.rules.length === 0 ? t('assignment.noRules') : SAID[state.source].map((key) => t(key))}{' '}
				{state.waiting === 0 ? null : <b>{t('assignment.waiting', { count: state.waiting })}</b>}
			</p>
			{draft.newer === null || !draft.isChanged ? null : (
				<Newer state={state} change={draft.newer} clashes={draft.clashes} onRebase={draft.rebase} onDrop={draft.drop} />
			)}
			<section className={styles.part} aria-labelledby="assignment-rules">
				<h2 id="assignment-rules">{t('assignment.rules')}</h2>
				<RuleList
					rules={draft.rules.rules}
					faults={faults}
					names={names}
					onChange={(rules) => draft.change({ rules })}
				/>
			</section>
			<RuleSettings rules={draft.rules} onChange={draft.change} />
			<DryRun rules={draft.rules} />
			<SaveBar draft={draft} isFaulty={faults.length > 0} />
			<PeopleTable profiles={state.profiles} />
			<Versions state={state} />
		</>
	);
}

const SAID = {
	console: ['assignment.overFile'],
	file: ['assignment.fromFile'],
	none: [],
} as const satisfies Record<AssignmentState['source'], readonly string[]>;

/** The same check as the server's; who may not see a mailbox is not told that a rule names one which is not there. */
function useFaults(state: AssignmentState, rules: AssignmentState['rules']) {
	const team = useTeam();
	const { mailboxes } = useSession().me;
	return useMemo(() => {
		const people = team.map(({ id }) => id);
		if (people.length === 0) return [];
		const inForce = state.rules.rules.flatMap(({ when }) => when.mailboxes);
		return rulesFaults(rules, { people, mailboxes: [...mailboxes.map(({ id }) => id), ...inForce] });
	}, [team, mailboxes, state, rules]);
}

function SaveBar(props: { readonly draft: ReturnType<typeof useRulesDraft>; readonly isFaulty: boolean }): ReactNode {
	const { draft } = props;
	const { t } = useWords();
	const toasts = useToasts();
	const save = useAssignmentAct('assignmentSave');
	if (!draft.isChanged) return null;
	const submit = () =>
		save.mutate(
			{ body: { base: draft.base, rules: draft.rules } },
			{
				onSuccess: () => {
					draft.drop();
					toasts.done(t('assignment.saved'));
				},
				// What somebody else saved meanwhile is shown with what can be done about it.
				onError: (error) => (codeOf(error) === 'conflict' ? undefined : toasts.failed(error)),
			},
		);
	return (
		<div className={styles.saveBar}>
			<p>{t('assignment.unsaved')}</p>
			<Button appearance="primary" disabled={save.isPending || props.isFaulty || draft.newer !== null} onClick={submit}>
				{t('assignment.save')}
			</Button>
			<Button disabled={save.isPending} onClick={draft.drop}>
				{t('assignment.discard')}
			</Button>
		</div>
	);
}
