import { type ReactNode, useEffect } from 'react';
import { CaseView } from '../ui/case/case-view.tsx';
import { useCase } from '../ui/queries.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './case-page.module.css';

/** One case, with the way back to the list as it was. */
export function CasePage({ id }: { readonly id: string }): ReactNode {
	const { t } = useWords();
	const supportCase = useCase(id);
	const { data } = supportCase;
	const tab = data ? `${t('case.number', { number: data.number })} · ${t('app.name')}` : t('app.name');
	useEffect(() => {
		document.title = tab;
		scrollTo(0, 0);
	}, [tab]);
	return (
		<>
			<a className={styles.back} href="#/cases">
				<span aria-hidden="true">←</span> {t('case.back')}
			</a>
			{supportCase.isPending ? <Loading /> : null}
			{supportCase.isError && !data ? (
				<Failed error={supportCase.error} retry={() => void supportCase.refetch()} />
			) : null}
			{data ? <CaseView supportCase={data} /> : null}
		</>
	);
}
