import { Button } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useMemo } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { maySee } from '../../../shared/team/visible.ts';
import { useUnsent } from '../case/use-unsent.ts';
import { useAct, useTeam } from '../queries.ts';
import { useSession } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { Following } from './following.tsx';
import { MentionField } from './mention-field.tsx';
import styles from './talk.module.css';

/** Where a note is written, and who follows the case. */
export function NoteFields({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const toasts = useToasts();
	const team = useTeam();
	const note = useAct('note');
	const [text, setText] = useUnsent(supportCase.id);
	const people = useMemo(
		() => team.filter((one) => one.id !== person.id && maySee(one, supportCase.mailbox)),
		[team, person.id, supportCase.mailbox],
	);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() === '') return;
		note.mutate(
			{ params: { id: supportCase.id }, body: { text } },
			{ onSuccess: () => setText(''), onError: toasts.failedIn(() => setText('')) },
		);
	};
	return (
		<>
			<form onSubmit={submit} className={styles.form}>
				<MentionField label={t('notes.title')} people={people} text={text} onText={setText} />
				<Button type="submit" size="small" disabled={note.isPending || text.trim() === ''}>
					{t('notes.save')}
				</Button>
			</form>
			<Following caseId={supportCase.id} />
		</>
	);
}
