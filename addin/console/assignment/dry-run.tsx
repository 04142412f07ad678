import { Button } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import type { AssignmentRules } from '../../../shared/assignment/rules.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { useNameOf } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSeams } from '../../ui/session.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { Scrolling } from '../evaluations/scrolling.tsx';
import styles from './assignment.module.css';

type Run = Answer<'assignmentDryRun'>;

/** Plays the rules, as they stand on the page, over the last thirty days. */
export function DryRun({ rules }: { readonly rules: AssignmentRules }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const run = useMutation({
		mutationFn: async () => answerOf(await client.call('assignmentDryRun', { body: { rules } })),
	});
	return (
		<div className={styles.part}>
			<h2>{t('assignment.dryRun')}</h2>
			<p className={styles.quiet}>{t('assignment.dryRunHint')}</p>
			<Button disabled={run.isPending} onClick={() => run.mutate()}>
				{t('assignment.run')}
			</Button>
			<div role="status">
				{run.isPending ? <Loading /> : null}
				{run.data ? <Summary run={run.data} /> : null}
			</div>
			{run.isError ? <Failed error={run.error} retry={() => run.mutate()} /> : null}
			{run.data && run.data.cases > 0 ? <Outcome run={run.data} rules={rules} /> : null}
		</div>
	);
}

function Summary({ run }: { readonly run: Run }): ReactNode {
	const { t } = useWords();
	if (run.cases === 0) return <p>{t('assignment.runNone')}</p>;
	return (
		<p>
			{t('assignment.runSummary', { count: run.cases, same: run.same })}
			{run.waited === 0 ? null : `; ${t('assignment.waited', { count: run.waited })}`}
			{run.isPartial ? ` (${t('assignment.partial')})` : null}
		</p>
	);
}

function Outcome({ run, rules }: { readonly run: Run; readonly rules: AssignmentRules }): ReactNode {
	const { t } = useWords();
	return (
		<>
			<ShareTable run={run} />
			<h3>{t('assignment.byRule')}</h3>
			<ul className={styles.byRule}>
				{run.rules.map(({ ruleId, cases }) => (
					<li key={ruleId}>
						{rules.rules.find(({ id }) => id === ruleId)?.name ?? t('assignment.noRuleFits')}:{' '}
						{t('assignment.limitCases', { count: cases })}
					</li>
				))}
			</ul>
			{run.differ.length === 0 ? null : <Different run={run} />}
		</>
	);
}

/** Who would have got how much, beside who got how much: a bar for the eye, figures for everybody. */
function ShareTable({ run }: { readonly run: Run }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const most = Math.max(1, ...run.people.flatMap(({ would, did }) => [would.cases, did.cases]));
	const people = run.people.toSorted((one, other) => other.would.cases - one.would.cases);
	return (
		<Scrolling name={t('assignment.dryRun')}>
			<table className={styles.table}>
				<thead>
					<tr>
						<th scope="col">{t('assignment.person')}</th>
						<th scope="col">
							<i className={styles.swatch} data-of="would" /> {t('assignment.would')}
						</th>
						<th scope="col">
							<i className={styles.swatch} data-of="did" /> {t('assignment.did')}
						</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{people.map(({ personId, would, did }) => (
						<tr key={personId}>
							<th scope="row">{personId === null ? t('assignment.nobody') : nameOf(personId)}</th>
							<Share share={would} />
							<Share share={did} />
							<td className={styles.picture} aria-hidden="true">
								<i className={styles.bar} data-of="would" style={{ width: `${(would.cases / most) * 100}%` }} />
								<i className={styles.bar} data-of="did" style={{ width: `${(did.cases / most) * 100}%` }} />
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Scrolling>
	);
}

function Share({ share }: { readonly share: Run['people'][number]['would'] }): ReactNode {
	const { t } = useWords();
	return (
		<td>
			{share.cases} <span className={styles.quiet}>{t('assignment.load', { load: share.load })}</span>
		</td>
	);
}

function Different({ run }: { readonly run: Run }): ReactNode {
	const { t, said } = useWords();
	const nameOf = useNameOf();
	const who = (id: string | null) => (id === null ? t('assignment.nobody') : nameOf(id));
	return (
		<details className={styles.versions}>
			<summary>{t('assignment.differ')}</summary>
			<ul>
				{run.differ.map(({ caseId, number, subject, severity, would, did, because }) => (
					<li key={caseId}>
						<SeverityBadge severity={severity} isShort />
						<a href={hrefOf({ page: 'case', id: caseId })}>
							{t('case.number', { number })} <span dir="auto">{subject}</span>
						</a>
						<b>
							{who(did)} → {who(would)}
						</b>
						<span className={styles.quiet}>{because.map(said).join('; ')}</span>
					</li>
				))}
			</ul>
		</details>
	);
}
