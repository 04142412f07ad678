import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { RemediesView, RemedyView } from '../../../shared/api/remedies.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { moneyOf, totalsOf, written } from '../../../shared/remedy/money.ts';
import { Later } from '../later.tsx';
import { Failed } from '../states.tsx';
import { useWords } from '../words.tsx';
import { DIALOGS } from './dialogs.ts';
import { Panel } from './panel.tsx';
import styles from './remedies.module.css';
import { RemedyRow } from './remedy-row.tsx';
import { RequestRow } from './request-row.tsx';
import { useRemedies } from './use-remedies.ts';

/** What was given, what waits for a lead, and the form to give. What was put right or taken back is shown on demand, for nothing vanishes. */
export function Remedies({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const remedies = useRemedies(supportCase.id);
	const [isGiving, setIsGiving] = useState(false);
	const { data } = remedies;
	const give = (
		<Button size="small" appearance="primary" disabledFocusable={!data} onClick={() => setIsGiving(true)}>
			{t('remedies.give')}
		</Button>
	);
	const shut = () => setIsGiving(false);
	return (
		<Panel title={t('remedies.title')} aside={give}>
			{remedies.isError && !data ? <Failed error={remedies.error} retry={() => void remedies.refetch()} /> : null}
			{data ? <Given supportCase={supportCase} remedies={data} /> : null}
			{data && isGiving ? (
				<Later part={DIALOGS.giveRemedy} with={{ supportCase, remedies: data, corrected: null, onClose: shut }} />
			) : null}
		</Panel>
	);
}

function Given(props: { readonly supportCase: CaseView; readonly remedies: RemediesView }): ReactNode {
	const { supportCase, remedies } = props;
	const { t } = useWords();
	const [isPastShown, setIsPastShown] = useState(false);
	const isTold = ({ holds, entry }: RemedyView) => holds || (isPastShown && entry !== 'taken-back');
	const past = remedies.remedies.filter(({ holds, entry }) => !holds && entry !== 'taken-back').length;
	const shown = remedies.remedies.filter(isTold);
	// What waits for the reader stands above all else already (`waiting-here.tsx`).
	const requests = remedies.requests.filter(
		({ state, mayApprove }) =>
			!mayApprove && (state !== 'withdrawn' || isPastShown) && (state !== 'approved' || isPastShown),
	);
	const isNothing = remedies.remedies.length === 0 && remedies.requests.length === 0;
	return (
		<>
			{isNothing ? <p className={styles.quiet}>{t('remedies.none')}</p> : null}
			<ul className={styles.list}>
				{requests.map((request) => (
					<RequestRow key={request.id} request={request} />
				))}
				{shown.map((remedy) => (
					<RemedyRow key={remedy.number} remedy={remedy} supportCase={supportCase} remedies={remedies} />
				))}
			</ul>
			<Total remedies={remedies.remedies} />
			{past > 0 && !isPastShown ? (
				<Button size="small" appearance="subtle" className={styles.past} onClick={() => setIsPastShown(true)}>
					{t('remedies.past', { count: past })}
				</Button>
			) : null}
		</>
	);
}

/** One amount is its own sum. */
function Total({ remedies }: { readonly remedies: readonly RemedyView[] }): ReactNode {
	const { t, money } = useWords();
	const amounts = remedies.flatMap(({ holds, money: given }) => (holds && given ? [moneyOf(given)] : []));
	if (amounts.length < 2) return null;
	const sums = totalsOf(amounts.filter((amount) => amount !== null)).map((sum) => money(written(sum)));
	return <p className={styles.total}>{t('remedies.total', { sum: sums.join(' + ') })}</p>;
}
