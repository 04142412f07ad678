import { type ReactNode, useMemo } from 'react';
import type { PromisesView } from '../../shared/api/promises.ts';
import type { Language } from '../../shared/language.ts';
import { promisesIn } from '../../shared/promise/find.ts';
import { MINUTE } from '../../shared/time.ts';
import { Panel } from '../ui/case/panel.tsx';
import { usePromises } from '../ui/case/use-promises.ts';
import { useNow } from '../ui/session.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';
import { clockOf } from './draft-clock.ts';

/** What the draft promises, by when: said while it can still be written otherwise. Nothing promised, nothing shown. */
export function DraftPromises(props: {
	readonly text: string | null;
	readonly language: Language;
	readonly caseId: string | null;
}): ReactNode {
	const { text, language, caseId } = props;
	const { t, short } = useWords();
	const { data } = usePromises(caseId);
	const minute = Math.floor(useNow() / MINUTE);
	const found = useMemo(() => read(text, language, data, minute), [text, language, data, minute]);
	if (found.length === 0) return null;
	return (
		<Panel title={t('promise.title')} tone="gold">
			<div role="status">
				<ul className={styles.findings}>
					{found.map(({ quote, dueAt }) => (
						<li key={quote}>
							<q className={styles.quote}>{quote}</q>
							<p className={styles.reason}>{t('promise.inDraft', { when: short(new Date(dueAt).toISOString()) })}</p>
						</li>
					))}
				</ul>
			</div>
		</Panel>
	);
}

const read = (text: string | null, language: Language, view: PromisesView | undefined, minute: number) =>
	text === null ? [] : promisesIn(text, language, clockOf(view, minute * MINUTE));
