import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

/** One part of a case, under its own heading. */
export function Panel(props: {
	readonly title: string;
	readonly aside?: ReactNode;
	readonly tone?: 'plain' | 'gold';
	readonly children: ReactNode;
}): ReactNode {
	const id = useId();
	return (
		<section className={styles.panel} data-tone={props.tone ?? 'plain'} aria-labelledby={id}>
			<header className={styles.head}>
				<h2 id={id} className={styles.title}>
					{props.title}
				</h2>
				{props.aside}
			</header>
			{props.children}
		</section>
	);
}
