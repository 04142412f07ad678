import { Button, Textarea } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import styles from './note-form.module.css';
import { Panel } from './panel.tsx';
import { useUnsent } from './use-unsent.ts';

/** A note for the team, kept in the case's history. */
export function NoteForm({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const note = useAct('note');
	const [text, setText] = useUnsent(supportCase.id);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() === '') return;
		note.mutate(
			{ params: { id: supportCase.id }, body: { text } },
			{ onSuccess: () => setText(''), onError: toasts.failedIn(() => setText('')) },
		);
	};
	return (
		<Panel title={t('notes.title')}>
			<form onSubmit={submit} className={styles.form}>
				<Textarea
					aria-label={t('notes.title')}
					placeholder={t('notes.placeholder')}
					value={text}
					resize="vertical"
					onChange={(_, { value }) => setText(value)}
				/>
				<Button type="submit" size="small" disabled={note.isPending || text.trim() === ''}>
					{t('notes.save')}
				</Button>
			</form>
		</Panel>
	);
}
