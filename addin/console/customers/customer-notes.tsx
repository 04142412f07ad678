import { Button, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { CustomerView } from '../../../shared/api/customer-shapes.ts';
import { mayAs } from '../../../shared/role.ts';
import { Panel } from '../../ui/case/panel.tsx';
import { When } from '../../ui/marks.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './customers.module.css';
import { useCustomerAct } from './use-customers.ts';

/** What the team writes down about a customer, apart from any case. */
export function CustomerNotes({ customer }: { readonly customer: CustomerView }): ReactNode {
	const { t, exact } = useWords();
	const { person } = useSession();
	const nameOf = useNameOf();
	const toasts = useToasts();
	const remove = useCustomerAct('customerNoteDelete');
	const canWrite = !customer.isErased && customer.mergedInto === null;
	return (
		<Panel title={t('customer.notes')}>
			{customer.notes.length === 0 ? <p>{t('customer.noNotes')}</p> : null}
			<ul className={styles.items}>
				{customer.notes.map((note) => (
					<li key={note.id}>
						<p className={styles.note} dir="auto">
							{note.text}
						</p>
						<span className={styles.quiet}>
							{nameOf(note.by)}, <When at={note.at} />
						</span>
						{canWrite && (note.by === person.id || mayAs(person.role, 'lead')) ? (
							<Button
								size="small"
								appearance="subtle"
								disabled={remove.isPending}
								aria-label={t('customer.noteDelete', { when: exact(note.at) })}
								onClick={() =>
									remove.mutate({ params: { id: customer.id }, body: { note: note.id } }, { onError: toasts.failed })
								}
							>
								{t('card.erase')}
							</Button>
						) : null}
					</li>
				))}
			</ul>
			{canWrite ? <NoteForm id={customer.id} /> : null}
		</Panel>
	);
}

function NoteForm({ id }: { readonly id: string }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const write = useCustomerAct('customerNote');
	const [text, setText] = useState('');
	const save = (event: FormEvent) => {
		event.preventDefault();
		if (text.trim() === '') return;
		write.mutate({ params: { id }, body: { text } }, { onSuccess: () => setText(''), onError: toasts.failed });
	};
	return (
		<form className={styles.form} onSubmit={save}>
			<Field label={t('customer.noteLabel')}>
				<Textarea value={text} maxLength={10_000} onChange={(_, { value }) => setText(value)} />
			</Field>
			<Button type="submit" disabled={write.isPending || text.trim() === ''}>
				{t('customer.noteSave')}
			</Button>
		</form>
	);
}
