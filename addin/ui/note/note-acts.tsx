import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { NoteView } from '../../../shared/api/notes.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import { useWords } from '../words.tsx';
import styles from './note.module.css';
import { PostedDialog } from './posted-dialog.tsx';
import { PrintChoices } from './print-choices.tsx';
import { SkipDialog } from './skip-dialog.tsx';

/** What can be done with an open note: print it where one may be written, tick it off, skip it. */
export function NoteActs({ note }: { readonly note: NoteView }): ReactNode {
	const { t } = useWords();
	const [form, setForm] = useState<'none' | 'posted' | 'skip'>('none');
	const { touch } = note;
	const shut = () => setForm('none');
	if (!TOUCH_STATES[touch.state].isOpen) return null;
	return (
		<div className={styles.acts}>
			{note.refused === null ? <PrintChoices label={t('card.print')} touchIds={[touch.id]} /> : null}
			<Button size="small" onClick={() => setForm('posted')}>
				{t('card.posted')}
			</Button>
			<Button size="small" appearance="subtle" onClick={() => setForm('skip')}>
				{t('card.skip')}
			</Button>
			{form === 'posted' ? <PostedDialog touchId={touch.id} onClose={shut} /> : null}
			{form === 'skip' ? <SkipDialog touchId={touch.id} onClose={shut} /> : null}
		</div>
	);
}
