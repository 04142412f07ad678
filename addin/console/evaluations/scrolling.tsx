import type { ReactNode } from 'react';
import styles from './evaluations.module.css';

/** A table that is scrolled sideways where it is wider than the page, by keyboard too. */
export function Scrolling(props: { readonly name: string; readonly children: ReactNode }): ReactNode {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys could not scroll it
		<section className={styles.scroll} aria-label={props.name} tabIndex={0}>
			{props.children}
		</section>
	);
}
