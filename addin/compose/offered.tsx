import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Language } from '../../shared/language.ts';
import type { Draft } from '../host/host.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';

type Done = 'nothing' | 'inserted' | 'copied' | 'failed';

/** Words that can be put into the draft, or copied where the mail program takes none. */
export function Offered(props: {
	readonly words: string;
	readonly language: Language;
	readonly draft: Draft;
	readonly onInserted?: () => void;
}): ReactNode {
	const { t } = useWords();
	const [done, setDone] = useState<Done>('nothing');
	const copy = async (): Promise<void> => setDone((await isCopied(props.words)) ? 'copied' : 'failed');
	const insert = async (): Promise<void> => {
		if (!(await props.draft.insert(props.words))) return copy();
		setDone('inserted');
		props.onInserted?.();
	};
	return (
		<div className={styles.offered}>
			<p lang={props.language} className={styles.words}>
				{props.words}
			</p>
			<div className={styles.acts}>
				<Button size="small" onClick={() => void insert()}>
					{t('compose.insert')}
				</Button>
				<Button size="small" appearance="subtle" onClick={() => void copy()}>
					{t('compose.copy')}
				</Button>
				<span role="status" className={styles.quiet}>
					{done === 'nothing' ? '' : t(`compose.${done}`)}
				</span>
			</div>
		</div>
	);
}

/** Outlook's frame may forbid the clipboard; the words stand there to be marked by hand. */
async function isCopied(words: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(words);
		return true;
	} catch {
		return false;
	}
}
