import type { ReactNode } from 'react';
import { Panel } from '../case/panel.tsx';
import { When } from '../marks.tsx';
import { useWords } from '../words.tsx';
import { Address } from './address.tsx';
import { Brief } from './brief.tsx';
import styles from './note.module.css';
import { NoteActs } from './note-acts.tsx';
import { NotePhoto } from './note-photo.tsx';
import { useCaseNote } from './use-note.ts';

/** The handwritten note of a case: what to name in it, where it goes, and that it is in the post. */
export function NotePanel({ caseId }: { readonly caseId: string }): ReactNode {
	const { t, said, day } = useWords();
	const { data: view } = useCaseNote(caseId);
	if (!view?.note) return null;
	const { note } = view;
	const isOver = note.touch.state === 'done' || note.touch.state === 'cancelled';
	return (
		<Panel
			title={t('touch.handwritten-note')}
			aside={isOver ? null : <When at={note.touch.dueAt} isLate={note.touch.isLate} />}
		>
			{note.postedOn ? <p className={styles.posted}>{t('card.postedAt', { day: day(note.postedOn) })}</p> : null}
			{isOver && !note.postedOn ? <p className={styles.quiet}>{said(note.touch.because)}</p> : null}
			{note.refused ? <p className={styles.refused}>{said(note.refused)}</p> : null}
			{isOver ? null : <Brief brief={note.brief} />}
			<NotePhoto note={note} />
			<NoteActs note={note} />
			<Address caseId={caseId} view={view} />
		</Panel>
	);
}
