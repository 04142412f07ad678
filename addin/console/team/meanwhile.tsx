import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../../ui/words.tsx';
import { type Draft, differences } from './person-draft.ts';
import { sayField } from './say-field.ts';
import styles from './team.module.css';
import { useNames } from './use-names.ts';

/** What somebody else saved while the form was open, field by field, and the two ways on. */
export function Meanwhile(props: {
	readonly name: string;
	readonly before: Draft;
	readonly now: Draft;
	/** goes on with what is written, on top of what is there now */
	readonly onSeen: () => void;
	readonly onTake: () => void;
}): ReactNode {
	const words = useWords();
	const { t } = words;
	const names = useNames();
	const { before, now } = props;
	return (
		<section role="alert" className={styles.meanwhile}>
			<p className={styles.strong}>{t('people.meanwhile', { name: props.name })}</p>
			<ul>
				{differences(before, now).map((field) => (
					<li key={field}>
						{t('people.change', {
							field: t(`people.field.${field}`),
							before: sayField(field, before, words, names),
							after: sayField(field, now, words, names),
						})}
					</li>
				))}
			</ul>
			<p>{t('people.meanwhileHint')}</p>
			<div className={styles.acts}>
				<Button onClick={props.onSeen}>{t('people.goOn')}</Button>
				<Button onClick={props.onTake}>{t('people.takeTheirs')}</Button>
			</div>
		</section>
	);
}
