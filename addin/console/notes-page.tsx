import { type ReactNode, useRef, useState } from 'react';
import type { NoteView } from '../../shared/api/notes.ts';
import { PrintChoices } from '../ui/note/print-choices.tsx';
import { useNotes } from '../ui/note/use-note.ts';
import { hrefOf } from '../ui/routes.ts';
import { useSession } from '../ui/session.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import mine from './my-day.module.css';
import { NoteRow } from './note-row.tsx';
import styles from './notes.module.css';
import { PageTop } from './page-top.tsx';
import { useListKeys } from './use-list-keys.ts';

/** Notes to write: all that are due or to come, with what to name in them and where they go. */
export function NotesPage({ isTeam }: { readonly isTeam: boolean }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const notes = useNotes(isTeam ? null : person.id);
	const list = useRef<HTMLUListElement>(null);
	const [isHelpShown, setIsHelpShown] = useState(false);
	useListKeys(list, { onHelp: () => setIsHelpShown(true) });
	const shown: readonly NoteView[] = notes.data ?? [];
	const printable = shown.filter(({ refused }) => refused === null).map(({ touch }) => touch.id);
	return (
		<>
			<PageTop title={t('nav.notes')} intro={t('card.intro')}>
				<Whose isTeam={isTeam} />
				{printable.length === 0 ? null : (
					<PrintChoices
						label={t('card.printAll', { count: printable.length })}
						touchIds={printable}
						appearance="primary"
					/>
				)}
			</PageTop>
			{notes.isPending ? <Loading /> : null}
			{notes.isError && !notes.data ? <Failed error={notes.error} retry={() => void notes.refetch()} /> : null}
			{notes.data?.length === 0 ? <Empty title={t('card.empty')} hint={t('card.emptyHint')} /> : null}
			{shown.length === 0 ? null : (
				<ul className={styles.list} ref={list} aria-label={t('nav.notes')}>
					{shown.map((note) => (
						<NoteRow key={note.touch.id} note={note} />
					))}
				</ul>
			)}
			{isHelpShown ? <KeysDialog page="notes" onClose={() => setIsHelpShown(false)} /> : null}
		</>
	);
}

function Whose({ isTeam }: { readonly isTeam: boolean }): ReactNode {
	const { t } = useWords();
	return (
		<nav className={mine.whose} aria-label={t('myDay.whose')}>
			<a href={hrefOf({ page: 'notes', isTeam: false })} aria-current={isTeam ? undefined : 'true'}>
				{t('myDay.mine')}
			</a>
			<a href={hrefOf({ page: 'notes', isTeam: true })} aria-current={isTeam ? 'true' : undefined}>
				{t('myDay.team')}
			</a>
		</nav>
	);
}
