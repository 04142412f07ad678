import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { createPart, Later } from '../later.tsx';

const PART = createPart(async () => (await import('../note/note-panel.tsx')).NotePanel);

/** The handwritten note; a case that plans none has nothing of it, and does not load it. */
export function HandwrittenNote({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const isPlanned = supportCase.touches.some(({ kind }) => kind === 'handwritten-note');
	return isPlanned ? <Later part={PART} with={{ caseId: supportCase.id }} isQuiet /> : null;
}
