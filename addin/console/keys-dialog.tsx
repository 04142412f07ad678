import {
	Button,
	Dialog,
	DialogActions,
	DialogBody,
	DialogContent,
	DialogSurface,
	DialogTitle,
} from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import { useWords } from '../ui/words.tsx';
import styles from './cases-page.module.css';

const KEYS_SHOWN = [
	['j', 'keys.next'],
	['k', 'keys.previous'],
	['Enter', 'keys.open'],
	['/', 'keys.search'],
	['?', 'keys.help'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Which key does what. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
	const { t } = useWords();
	return (
		<Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
			<DialogSurface>
				<DialogBody>
					<DialogTitle>{t('cases.keys')}</DialogTitle>
					<DialogContent>
						<dl className={styles.keys}>
							{KEYS_SHOWN.map(([key, meaning]) => (
								<Fragment key={key}>
									<dt>
										<kbd>{key}</kbd>
									</dt>
									<dd>{t(meaning)}</dd>
								</Fragment>
							))}
						</dl>
					</DialogContent>
					<DialogActions>
						<Button onClick={onClose}>{t('state.close')}</Button>
					</DialogActions>
				</DialogBody>
			</DialogSurface>
		</Dialog>
	);
}
