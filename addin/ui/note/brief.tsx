import type { ReactNode } from 'react';
import type { NoteView } from '../../../shared/api/notes.ts';
import { languageName } from '../../../shared/language.ts';
import { When } from '../marks.tsx';
import { useWords } from '../words.tsx';
import styles from './note.module.css';

/** What somebody needs who writes a card by hand: facts, a tone, and what must not stand there. Never a sentence to copy. */
export function Brief({ brief }: { readonly brief: NoteView['brief'] }): ReactNode {
	const { t, language } = useWords();
	return (
		<div className={styles.brief}>
			<p className={styles.quiet}>{t('card.writeIn', { language: languageName(brief.writeIn, language) })}</p>
			{brief.facts.length === 0 ? <p className={styles.quiet}>{t('card.noFacts')}</p> : null}
			<dl className={styles.facts} aria-label={t('card.facts')}>
				{brief.facts.map(({ kind, words, gifts = [], at }) => (
					<div key={kind}>
						<dt>
							{t(`card.fact.${kind}`)} · <When at={at} />
						</dt>
						<dd dir="auto">
							{[...gifts.map((gift) => t(`remedy.${gift}`)), words].filter((part) => part !== '').join(' · ')}
						</dd>
					</div>
				))}
				<div>
					<dt>{t('card.tone')}</dt>
					<dd>{t(`card.tone.${brief.guard}`)}</dd>
				</div>
				<div>
					<dt>{t('card.avoid')}</dt>
					<dd>
						<ul className={styles.avoid}>
							{brief.avoid.map((taboo) => (
								<li key={taboo}>{t(`card.avoid.${taboo}`)}</li>
							))}
						</ul>
					</dd>
				</div>
			</dl>
		</div>
	);
}
