import {
	Button,
	Dialog,
	DialogActions,
	DialogBody,
	DialogContent,
	DialogSurface,
	DialogTitle,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../words.tsx';
import styles from './form-dialog.module.css';

/** A small form over the page. Open as long as it is shown; Escape and Cancel close it. */
export function FormDialog(props: {
	readonly title: string;
	readonly saveLabel: string;
	readonly cancelLabel?: string;
	readonly isBusy: boolean;
	readonly onSave: () => void;
	readonly onClose: () => void;
	readonly children: ReactNode;
}): ReactNode {
	const { t } = useWords();
	const submit = (event: FormEvent) => {
		event.preventDefault();
		props.onSave();
	};
	return (
		<Dialog open onOpenChange={(_, { open }) => (open ? undefined : props.onClose())}>
			<DialogSurface className={styles.surface}>
				<form onSubmit={submit} noValidate>
					<DialogBody>
						<DialogTitle>{props.title}</DialogTitle>
						<DialogContent className={styles.content}>{props.children}</DialogContent>
						<DialogActions fluid>
							<Button onClick={props.onClose}>{props.cancelLabel ?? t('state.cancel')}</Button>
							<Button type="submit" appearance="primary" disabled={props.isBusy}>
								{props.saveLabel}
							</Button>
						</DialogActions>
					</DialogBody>
				</form>
			</DialogSurface>
		</Dialog>
	);
}
