import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { OURS, type Policy } from '../../../shared/policy.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { When } from '../../ui/marks.tsx';
import { hrefOf } from '../../ui/routes.ts';
import { useSeams } from '../../ui/session.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import styles from './policy.module.css';
import { sayValue } from './say-value.ts';
import { TeamWork } from './team-work.tsx';
import { WorkingHours } from './working-hours.tsx';

type Rules = Answer<'policy'>;

/** The rules by which Amends plans, and who does whose work: for everybody to read. */
export function PolicyPage({ version }: { readonly version: string | null }): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const rules = useQuery({
		queryKey: ['policy', version],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('policy', { query: version === null ? {} : { version } }, signal)),
	});
	const written = rules.data?.file ? t('policy.inFile', { file: rules.data.file }) : t('policy.noFile');
	return (
		<>
			<PageTop title={t('policy.title')} {...(rules.data?.isCurrent && { intro: written })} />
			{rules.isPending ? <Loading /> : null}
			{rules.isError ? <Failed error={rules.error} retry={() => void rules.refetch()} /> : null}
			{rules.data === undefined ? null : (
				<>
					<Version rules={rules.data} />
					<RuleTable rules={rules.data} />
					<WorkingHours calendar={rules.data.calendar} />
					{rules.data.isCurrent ? <TeamWork /> : null}
				</>
			)}
		</>
	);
}

function Version({ rules }: { readonly rules: Rules }): ReactNode {
	const { t } = useWords();
	return (
		<p className={styles.version}>
			{t('policy.version', { version: rules.version })}
			{rules.since === null ? null : (
				<span>
					<When at={rules.since} say={(when) => t('policy.since', { when })} />
				</span>
			)}
			{rules.isCurrent ? null : (
				<>
					<b>{t('policy.old')}</b>
					<a href={hrefOf({ page: 'policy', version: null })}>{t('policy.toCurrent')}</a>
				</>
			)}
		</p>
	);
}

function RuleTable({ rules }: { readonly rules: Rules }): ReactNode {
	const words = useWords();
	const { t } = words;
	const names = Object.keys(rules.policy) as (keyof Policy)[];
	return (
		<table className={styles.rules}>
			<thead>
				<tr>
					<th scope="col">{t('policy.rule')}</th>
					<th scope="col">{t('policy.value')}</th>
					<th scope="col">{t('policy.default')}</th>
					<th scope="col">{t('policy.source')}</th>
				</tr>
			</thead>
			<tbody>
				{names.map((name) => {
					const value = sayValue(rules.policy[name], words);
					const byDefault = sayValue(rules.defaults[name], words);
					return (
						<tr key={name}>
							<th scope="row">
								{t(`policy.${name}`)} <code>{name}</code>
							</th>
							<td>
								<Lines lines={value} />
								{value.join() === byDefault.join() ? null : <em className={styles.changed}>{t('policy.changed')}</em>}
							</td>
							<td className={styles.default} data-same={value.join() === byDefault.join()}>
								<Lines lines={byDefault} />
							</td>
							<td className={styles.quiet}>{sourceOf(rules.sources[name], t('policy.ours'))}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}

const sourceOf = (source: string | undefined, ours: string): string =>
	source === undefined || source === OURS ? ours : source;

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactNode =>
	lines.map((line) => (
		<span key={line} className={styles.line}>
			{line}
		</span>
	));
