import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { When } from '../../ui/marks.tsx';
import { KEYS } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { useSeams } from '../../ui/session.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.tsx';
import { PageTop } from '../page-top.tsx';
import { DidTable } from './did-table.tsx';
import styles from './evaluations.module.css';
import { Questions } from './questions.tsx';
import { SaidTable } from './said-table.tsx';
import { useMonth } from './use-month.ts';

type Report = Answer<'evaluationReport'>;

/** What customers say of a recovery, and apart from it what they do afterwards. */
export function EvaluationsPage(): ReactNode {
	const { t } = useWords();
	const { client } = useSeams();
	const report = useQuery({
		// Beside the cases, so that a new answer is seen when the live line tells of its case.
		queryKey: [...KEYS.cases, 'evaluation-report'],
		queryFn: async ({ signal }): Promise<Report> =>
			answerOf(await client.call('evaluationReport', { query: {} }, signal)),
	});
	return (
		<>
			<PageTop title={t('evaluations.title')} intro={t('evaluations.intro')} />
			{report.isPending ? <Loading /> : null}
			{report.isError && !report.data ? <Failed error={report.error} retry={() => void report.refetch()} /> : null}
			{report.data ? <Whole report={report.data} /> : null}
		</>
	);
}

function Whole({ report }: { readonly report: Report }): ReactNode {
	const { t } = useWords();
	const month = useMonth();
	const { said, did, questions, low } = report;
	if (said.byMonth.length + did.byMonth.length === 0) {
		return <Empty title={t('evaluations.empty')} hint={t('evaluations.emptyHint')} />;
	}
	return (
		<>
			<Low low={low} />
			<section className={styles.part}>
				<h2>{t('evaluations.said')}</h2>
				<Questions questions={questions} />
				<SaidTable groupName={t('guard.title')} groups={said.byGuard} nameOf={(guard) => t(`guard.${guard}`)} />
				<SaidTable groupName={t('evaluations.byMonth')} groups={said.byMonth} nameOf={month} />
			</section>
			<section className={styles.part}>
				<h2>{t('evaluations.did')}</h2>
				{did.byMonth.length === 0 ? <p>{t('evaluations.didNone')}</p> : null}
				<DidTable groupName={t('guard.title')} groups={did.byGuard} nameOf={(guard) => t(`guard.${guard}`)} />
				<DidTable groupName={t('evaluations.byMonth')} groups={did.byMonth} nameOf={month} />
			</section>
		</>
	);
}

/** Answers that a lead should look at, newest first. */
function Low({ low }: Pick<Report, 'low'>): ReactNode {
	const { t } = useWords();
	if (low.length === 0) return null;
	return (
		<section className={styles.part}>
			<h2>{t('evaluations.lowest')}</h2>
			<ul className={styles.low}>
				{low.map(({ caseId, number, customer, score, answeredAt }) => (
					<li key={`${caseId}/${answeredAt}`}>
						<a href={hrefOf({ page: 'case', id: caseId })}>
							#{number} {customer}
						</a>
						<b>{t('evaluation.score', { score })}</b>
						<When at={answeredAt} />
					</li>
				))}
			</ul>
		</section>
	);
}
