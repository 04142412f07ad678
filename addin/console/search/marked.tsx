import type { ReactNode } from 'react';
import styles from './search.module.css';

/** A text with the places marked that answer the search. Text alone: whatever a mail holds, nothing of it becomes a part of the page. */
export function Marked(props: {
	readonly text: string;
	readonly marks: readonly (readonly [start: number, end: number])[];
}): ReactNode {
	const { text, marks } = props;
	const ends = marks.map(([, end]) => end);
	return (
		<>
			{marks.map(([start, end], index) => (
				<span key={start}>
					{text.slice(ends[index - 1] ?? 0, start)}
					<mark className={styles.mark}>{text.slice(start, end)}</mark>
				</span>
			))}
			{text.slice(ends.at(-1) ?? 0)}
		</>
	);
}
