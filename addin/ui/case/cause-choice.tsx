import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CauseView } from '../../../shared/api/causes.ts';
import { inReadingOrder, nameOfCause } from '../../../shared/causes/tree.ts';
import { useWords } from '../words.tsx';
import styles from './cause-choice.module.css';

/** A native list: it works at any width, with every keyboard and every screen reader. */
export function CauseChoice(props: {
	readonly causes: readonly CauseView[];
	readonly value: string | null;
	/** what stands for nothing chosen */
	readonly none: string;
	readonly onChoose: (id: string | null) => void;
}): ReactNode {
	const { causes, value, none, onChoose } = props;
	const { language } = useWords();
	// One that was archived since it was chosen stays to be seen.
	const shown = causes.filter(({ id, isArchived }) => !isArchived || id === value);
	return (
		<Select
			className={styles.choice}
			value={value ?? ''}
			onChange={(_, chosen) => onChoose(chosen.value === '' ? null : chosen.value)}
		>
			<option value="">{none}</option>
			{inReadingOrder(shown, language).map(({ cause, depth }) => (
				<option key={cause.id} value={cause.id}>
					{`${INDENT.repeat(depth - 1)}${nameOfCause(cause, language)}`}
				</option>
			))}
		</Select>
	);
}

/** Spaces that a native list does not swallow. */
const INDENT = '\u2003';
