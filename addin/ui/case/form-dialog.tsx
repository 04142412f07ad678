import {
	Button,
	Dialog,
	DialogActions,
	DialogBody,
	DialogContent,
	DialogSurface,
	DialogTitle,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../words.tsx';
import styles from './form-dialog.module.css';

/** A small form over the page. Open as long as it is shown; Escape and Cancel close it. */
export function FormDialog(props: {
	readonly title: string;
	readonly saveLabel: string;
	readonly cancelLabel?: string;
	readonly isBusy: boolean;
	/** there is nothing to cancel: it only shows something */
	readonly isAlone?: boolean;
	readonly onSave: () => void;
	readonly onClose: () => void;
	readonly children: ReactNode;
}): ReactNode {
	const { t } = useWords();
	useFocusBack();
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
							{props.isAlone ? null : <Button onClick={props.onClose}>{props.cancelLabel ?? t('state.cancel')}</Button>}
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

/**
 * A form goes the moment it is saved. The focus goes back to where it came from, else it would be nowhere. What hides the page behind an open
 * form from screen readers goes with the last part of the page that needs it, and then leaves the page hidden: it is shown again here.
 */
function useFocusBack(): void {
	const [before] = useState(() => document.activeElement);
	useEffect(
		() => () => {
			requestAnimationFrame(() => {
				if (document.querySelector('[role="dialog"]')) return;
				document.querySelector('#root')?.removeAttribute('aria-hidden');
				const back = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('main');
				back?.focus({ preventScroll: true });
			});
		},
		[before],
	);
}
