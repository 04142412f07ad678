import { type ReactNode, useEffect } from 'react';
import type { CaseView as Case } from '../../../shared/api-shapes.ts';
import { useAct } from '../queries.ts';
import { useWords } from '../words.tsx';
import { CaseActions } from './actions.tsx';
import { Aftermath } from './aftermath.tsx';
import styles from './case-view.module.css';
import { usePreloading } from './dialogs.ts';
import { FairSolution } from './fair-solution.tsx';
import { HandwrittenNote } from './handwritten-note.tsx';
import { CaseHead } from './head.tsx';
import { History } from './history.tsx';
import { Mails } from './mails.tsx';
import { NotAComplaintBar } from './not-a-complaint.tsx';
import { NoteForm } from './note-form.tsx';
import { WhatToDo } from './now.tsx';
import { Others } from './others.tsx';
import { Plan } from './plan.tsx';
import { Promises } from './promises.tsx';
import { Reasons } from './reasons.tsx';
import { Documentation, Earlier, Offers } from './relatives.tsx';
import { Remedies } from './remedies.tsx';
import { Asked } from './said.tsx';
import { Signals } from './signals.tsx';
import { WaitingHere } from './waiting-here.tsx';

/** The whole case: what it is, what to do, what was written, what is planned and why. One column where there is room for one. */
export function CaseView({ supportCase }: { readonly supportCase: Case }): ReactNode {
	const { t } = useWords();
	useReading(supportCase);
	usePreloading();
	return (
		<article className={styles.page}>
			<p className="visually-hidden" aria-live="polite">
				{t('case.loaded', { number: supportCase.number })}
			</p>
			<CaseHead supportCase={supportCase}>
				<CaseActions supportCase={supportCase} />
			</CaseHead>
			<Others caseId={supportCase.id} doing="reading" />
			{supportCase.isComplaint ? null : <NotAComplaintBar supportCase={supportCase} />}
			<div className={styles.columns}>
				<div className={styles.main}>
					<WaitingHere caseId={supportCase.id} />
					<WhatToDo supportCase={supportCase} />
					<Offers supportCase={supportCase} />
					<Signals supportCase={supportCase} />
					<Asked supportCase={supportCase} />
					<Promises supportCase={supportCase} />
					<FairSolution supportCase={supportCase} />
					<Remedies supportCase={supportCase} />
					<Mails supportCase={supportCase} />
				</div>
				<div className={styles.side}>
					<Plan supportCase={supportCase} />
					<HandwrittenNote supportCase={supportCase} />
					<Aftermath supportCase={supportCase} />
					<Reasons supportCase={supportCase} />
					<NoteForm supportCase={supportCase} />
					<Documentation supportCase={supportCase} />
					<Earlier supportCase={supportCase} />
					<History supportCase={supportCase} />
				</div>
			</div>
		</article>
	);
}

/** Who has the case open reads what the customer wrote; touches that were held for that go on. */
function useReading({ id, isUnread, lastCustomerMailAt }: Case): void {
	const { mutate } = useAct('read');
	// biome-ignore lint/correctness/useExhaustiveDependencies: a newer mail of the customer is to be read anew
	useEffect(() => {
		if (isUnread && document.visibilityState === 'visible') mutate({ params: { id } });
	}, [id, isUnread, lastCustomerMailAt, mutate]);
}
