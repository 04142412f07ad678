import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BulkAct } from '../../../shared/api/bulk.ts';
import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import type { Stage } from '../../../shared/stage.ts';
import { Choices } from '../choices.tsx';
import { useTeam } from '../queries.ts';
import { useWords } from '../words.tsx';

/** Resolving and closing need words for each case. */
const WORDLESS = ['new', 'acknowledged', 'understanding', 'resolving'] as const satisfies readonly Stage[];

/** What can be done to several cases at once. */
export function BulkActs({ onAct }: { readonly onAct: (act: BulkAct) => void }): ReactNode {
	const { t } = useWords();
	const team = useTeam();
	const people = team.map(({ id, name }) => ({
		key: id,
		label: name,
		onChoose: () => onAct({ kind: 'assign', assignee: id }),
	}));
	const nobody = {
		key: '',
		label: t('case.giveBack'),
		isApart: true,
		onChoose: () => onAct({ kind: 'assign', assignee: null }),
	};
	const stages = WORDLESS.map((stage) => ({
		key: stage,
		label: t(`stage.${stage}`),
		onChoose: () => onAct({ kind: 'stage', stage, isUndo: false }),
	}));
	const severities = (Object.keys(SEVERITIES) as Severity[]).map((severity) => ({
		key: severity,
		label: `${severity} ${t(`severity.${severity}`)}`,
		onChoose: () => onAct({ kind: 'severity', severity }),
	}));
	return (
		<>
			<Choices size="small" label={t('case.assign')} choices={[...people, nobody]} />
			<Choices size="small" label={t('case.move')} choices={stages} />
			<Choices size="small" label={t('bulk.severity')} choices={severities} />
			<Button size="small" onClick={() => onAct({ kind: 'not-a-complaint', undo: false })}>
				{t('case.notAComplaint')}
			</Button>
		</>
	);
}
