import { type ReactNode, useEffect, useRef } from 'react';
import { recoveredShare } from '../../shared/starters/endings.ts';
import { useWords } from '../ui/words.tsx';
import styles from './compose.module.css';
import type { Starter } from './use-starters.ts';

/** One beginning in the list. The keyboard chooses from within the field; this is for the mouse and for screen readers. */
export function StarterOption(props: {
	readonly id: string;
	readonly starter: Starter;
	/** of another stage than the case's */
	readonly isElsewhere: boolean;
	readonly isChosen: boolean;
	readonly onChoose: () => void;
}): ReactNode {
	const { starter, isChosen } = props;
	const { t } = useWords();
	const row = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
	}, [isChosen]);
	const share = recoveredShare(starter.endings);
	const about = [
		props.isElsewhere ? t(`stage.${starter.stage}`) : null,
		starter.isShared ? null : t('compose.starterOwn'),
		starter.uses === 0 ? null : t('compose.starterUses', { count: starter.uses }),
		share === null ? null : t('compose.starterRecovered', { share: Math.round(share * 100) }),
	].filter((one) => one !== null);
	return (
		<div
			ref={row}
			id={props.id}
			tabIndex={-1}
			role="option"
			aria-selected={isChosen}
			// The field keeps the focus, so that the arrows go on from here.
			onMouseDown={(event) => {
				event.preventDefault();
				props.onChoose();
			}}
		>
			<span lang={starter.language}>{starter.title}</span>
			{about.length === 0 ? null : <span className={styles.quiet}>{about.join(' · ')}</span>}
		</div>
	);
}
