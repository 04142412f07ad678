import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { EvaluationPanel } from './evaluation.tsx';
import { LaterPanel } from './later-behaviour.tsx';
import { RecurrencePanel } from './recurrence.tsx';
import { useEvaluation } from './use-evaluation.ts';

/** What the customer says, what the customer did later, and whether it happened again. */
export function AfterResolution({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { data } = useEvaluation(supportCase.id);
	if (!data) return null;
	return (
		<>
			<EvaluationPanel view={data} />
			<RecurrencePanel supportCase={supportCase} view={data} />
			<LaterPanel view={data} />
		</>
	);
}
