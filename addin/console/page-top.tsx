import { type ReactNode, useEffect } from 'react';
import { useWords } from '../ui/words.tsx';
import styles from './console.module.css';

/** The page's title, in the page and in the browser's tab. */
export function PageTop(props: {
	readonly title: string;
	readonly intro?: string;
	readonly children?: ReactNode;
}): ReactNode {
	const { t } = useWords();
	const tab = `${props.title} · ${t('app.name')}`;
	useEffect(() => {
		document.title = tab;
	}, [tab]);
	return (
		<header className={styles.top}>
			<h1 className={styles.title}>{props.title}</h1>
			{props.children}
			{props.intro ? <p className={styles.intro}>{props.intro}</p> : null}
		</header>
	);
}
