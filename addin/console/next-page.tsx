import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../ui/words.tsx';
import styles from './console.module.css';

/** Asks for the next page when its end comes near; the button is for the keyboard and for screen readers. */
export function NextPage(props: {
	readonly hasNext: boolean;
	readonly isBusy: boolean;
	readonly onNext: () => void;
}): ReactNode {
	const { t } = useWords();
	const end = useRef<HTMLDivElement>(null);
	const { hasNext, isBusy, onNext } = props;
	useEffect(() => {
		const mark = end.current;
		if (!mark || !hasNext || isBusy) return;
		const watcher = new IntersectionObserver(([entry]) => (entry?.isIntersecting ? onNext() : undefined), {
			rootMargin: '400px',
		});
		watcher.observe(mark);
		return () => watcher.disconnect();
	});
	if (!hasNext) return null;
	return (
		<div ref={end} className={styles.more}>
			<Button disabled={isBusy} onClick={onNext}>
				{t('state.more')}
			</Button>
		</div>
	);
}
