import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView, EventView } from '../../../shared/api-shapes.ts';
import { createPart, Later } from '../later.tsx';
import { useNameOf } from '../queries.ts';
import { useWords } from '../words.tsx';

/** Few ask, and of few cases. */
const WHY_ASSIGNEE = createPart(async () => (await import('./why-assignee.tsx')).WhyAssignee);

/** Asks why this person has the case, or why nobody has; nothing where its history does not tell. */
export function AskWhy({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const [isOpen, setIsOpen] = useState(false);
	const choice = choiceOf(supportCase);
	if (choice === null) return null;
	const { assignee } = supportCase;
	return (
		<>
			<Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
				{assignee === null ? t('case.whyNobody') : t('case.whyAssignee', { name: nameOf(assignee) })}
			</Button>
			{isOpen ? <Later part={WHY_ASSIGNEE} with={{ choice }} isQuiet /> : null}
		</>
	);
}

/** What last decided who has it, as far as it holds still. */
function choiceOf({ events, assignee }: CaseView): EventView | null {
	const last = events.findLast(({ kind }) => kind === 'assigned' || kind === 'assignment-waits');
	if (last === undefined) return null;
	if (last.kind === 'assignment-waits') return assignee === null ? last : null;
	return assignee !== null && last.data.to === assignee ? last : null;
}
