import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Later } from '../later.tsx';
import { useWords } from '../words.tsx';
import { NOTE_FIELDS } from './dialogs.ts';
import { Panel } from './panel.tsx';

/** A note for the team, kept in the case's history; it may speak to colleagues. */
export function NoteForm({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	return (
		<Panel title={t('notes.title')}>
			<Later part={NOTE_FIELDS} with={{ supportCase }} />
		</Panel>
	);
}
