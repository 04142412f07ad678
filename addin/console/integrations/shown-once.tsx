import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FormDialog } from '../../ui/case/form-dialog.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';

/** Something secret that nobody will be shown again. */
export function ShownOnce(props: {
	readonly title: string;
	readonly secret: string;
	readonly onClose: () => void;
}): ReactNode {
	const { title, secret, onClose } = props;
	const { t } = useWords();
	return (
		<FormDialog title={title} saveLabel={t('state.close')} isBusy={false} isAlone onSave={onClose} onClose={onClose}>
			<p>{t('integrations.once')}</p>
			<SecretField label={title} secret={secret} />
		</FormDialog>
	);
}

/** A secret to be copied. */
export function SecretField({ label, secret }: { readonly label: string; readonly secret: string }): ReactNode {
	const { t } = useWords();
	const toasts = useToasts();
	// Where the browser lets nobody copy, the text can still be marked.
	const copy = () =>
		navigator.clipboard.writeText(secret).then(() => toasts.done(t('integrations.copied')), toasts.failed);
	return (
		<>
			<Field label={label}>
				<Input readOnly value={secret} onFocus={({ target }) => target.select()} />
			</Field>
			<Button onClick={() => void copy()}>{t('integrations.copy')}</Button>
		</>
	);
}
