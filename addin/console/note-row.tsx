import { type ReactNode, useState } from 'react';
import type { NoteView } from '../../shared/api/notes.ts';
import { GuardMark, When } from '../ui/marks.tsx';
import { Address } from '../ui/note/address.tsx';
import { Brief } from '../ui/note/brief.tsx';
import { NoteActs } from '../ui/note/note-acts.tsx';
import { useCaseNote } from '../ui/note/use-note.ts';
import { useNameOf } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { useWords } from '../ui/words.tsx';
import styles from './notes.module.css';

/** One note to write; its brief and its address fold out. */
export function NoteRow({ note }: { readonly note: NoteView }): ReactNode {
	const { t, said } = useWords();
	const nameOf = useNameOf();
	const [isOpen, setIsOpen] = useState(false);
	const { touch } = note;
	const customer = touch.customer.name || touch.customer.address;
	return (
		<li className={styles.note}>
			<div className={styles.head}>
				<span className={styles.who}>
					<b>{customer}</b>
					<a className={styles.subject} href={hrefOf({ page: 'case', id: touch.caseId })}>
						#{touch.caseNumber} {touch.caseSubject || t('ledger.noSubject')}
					</a>
				</span>
				<span className={styles.marks}>
					<GuardMark guard={note.brief.guard} />
					<span className={styles.address} data-address={note.address}>
						{t(`card.address.${note.address}`)}
					</span>
				</span>
				<span className={styles.due}>
					<When at={touch.dueAt} isLate={touch.isLate} />
					<small>{touch.assignee === null ? t('cases.nobody') : nameOf(touch.assignee)}</small>
				</span>
				<NoteActs note={note} />
			</div>
			{note.refused ? <p className={styles.refused}>{said(note.refused)}</p> : null}
			<details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
				<summary>
					{t('card.facts')} · {t('card.address')}
				</summary>
				{isOpen ? <Unfolded note={note} /> : null}
			</details>
		</li>
	);
}

function Unfolded({ note }: { readonly note: NoteView }): ReactNode {
	const { data: view } = useCaseNote(note.touch.caseId);
	return (
		<div className={styles.unfolded}>
			<Brief brief={note.brief} />
			{view ? <Address caseId={note.touch.caseId} view={view} /> : null}
		</div>
	);
}
