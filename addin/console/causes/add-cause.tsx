import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './causes.module.css';
import { useCauseAct } from './use-causes-page.ts';

/** One line that puts a new cause into the tree. */
export function AddCause({ parent, label }: { readonly parent: string | null; readonly label: string }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	const add = useCauseAct('causeAdd');
	const [name, setName] = useState('');
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const onSuccess = () => {
			setName('');
			toasts.done(t('causes.saved'));
		};
		add.mutate({ body: { parent, name } }, { onSuccess, onError: toasts.failed });
	};
	return (
		<form className={styles.line} onSubmit={submit}>
			<Field label={label}>
				<Input value={name} maxLength={80} onChange={(_, { value }) => setName(value)} />
			</Field>
			<Button type="submit" disabled={name.trim() === '' || add.isPending}>
				{t('causes.add')}
			</Button>
		</form>
	);
}
