import { type ReactNode, useId } from 'react';
import styles from './integrations.module.css';

/** A part of the page: its name, what it is for, and what one can add to it. */
export function Part(props: {
	readonly title: string;
	readonly intro: string;
	readonly add?: ReactNode;
	readonly children: ReactNode;
}): ReactNode {
	const id = useId();
	return (
		<section className={styles.part} aria-labelledby={id}>
			<div className={styles.head}>
				<h2 id={id} className={styles.heading}>
					{props.title}
				</h2>
				{props.add}
			</div>
			<p className={styles.quiet}>{props.intro}</p>
			{props.children}
		</section>
	);
}
