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

type Keys = readonly (readonly [key: string, meaning: MessageKey])[];

const WALK = [
	['j', 'keys.next'],
	['k', 'keys.previous'],
] as const satisfies Keys;

const REST = [
	['Enter', 'keys.open'],
	['/', 'keys.search'],
	['?', 'keys.help'],
] as const satisfies Keys;

/** The keys of each page that has some. */
const KEYS = {
	notes: [...WALK, ...REST],
	cases: [...WALK, ['x', 'keys.select'], ...REST],
	board: [...WALK, ['← →', 'keys.columns'], ['x', 'keys.select'], ['␣', 'keys.pickUp'], ...REST],
} as const satisfies Record<string, Keys>;

/** Which key does what on a page. */
export function KeysDialog(props: { readonly page: keyof typeof KEYS; readonly onClose: () => void }): ReactNode {
	const { page, onClose } = props;
	const { t } = useWords();
	return (
		<Dialog open onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
			<DialogSurface>
				<DialogBody>
					<DialogTitle>{t('cases.keys')}</DialogTitle>
					<DialogContent>
						<dl className={styles.keys}>
							{KEYS[page].map(([key, meaning]) => (
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
