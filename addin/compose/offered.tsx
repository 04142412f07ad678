import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Language } from '../../shared/language.ts';
import type { Draft } from '../host/host.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';

/** Words on their way into a draft, and what came of it. */
export interface Offer {
	readonly words: string;
	readonly done: 'nothing' | 'inserted' | 'copied' | 'failed';
	/** puts them in; where the mail program takes none they are copied */
	readonly insert: () => Promise<void>;
	readonly copy: () => Promise<void>;
}

/** Offers these words for this draft. Other words begin anew. */
export function useOffer(words: string, draft: Draft, onInserted?: () => void): Offer {
	const [last, setLast] = useState<Pick<Offer, 'words' | 'done'>>({ words, done: 'nothing' });
	const end = (done: Offer['done']) => setLast({ words, done });
	const copy = async (): Promise<void> => end((await isCopied(words)) ? 'copied' : 'failed');
	const insert = async (): Promise<void> => {
		if (!(await draft.insert(words))) return copy();
		end('inserted');
		onInserted?.();
	};
	return { words, done: last.words === words ? last.done : 'nothing', insert, copy };
}

/** Words that can be put into the draft, or copied where the mail program takes none. */
export function Offered(props: {
	readonly words: string;
	readonly language: Language;
	readonly draft: Draft;
	readonly onInserted?: () => void;
}): ReactNode {
	return <OfferedWords offer={useOffer(props.words, props.draft, props.onInserted)} language={props.language} />;
}

/** The words, and the two ways to take them. */
export function OfferedWords({ offer, language }: { readonly offer: Offer; readonly language: Language }): ReactNode {
	const { t } = useWords();
	return (
		<div className={styles.offered}>
			<p lang={language} className={styles.words}>
				{offer.words}
			</p>
			<div className={styles.acts}>
				<Button size="small" onClick={() => void offer.insert()}>
					{t('compose.insert')}
				</Button>
				<Button size="small" appearance="subtle" onClick={() => void offer.copy()}>
					{t('compose.copy')}
				</Button>
				<span role="status" className={styles.quiet}>
					{offer.done === 'nothing' ? '' : t(`compose.${offer.done}`)}
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
