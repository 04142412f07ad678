import type { ReactNode } from 'react';
import type { Severity } from '../../shared/severity.ts';
import styles from './severity-badge.module.css';
import { useWords } from './words.tsx';

/** A shape for each level, so that nobody has to tell colours apart: dot, diamond, triangle, octagon. */
const SHAPES: Record<Severity, ReactNode> = {
	S1: <circle cx="6" cy="6" r="4" />,
	S2: <path d="M6 1 11 6 6 11 1 6z" />,
	S3: <path d="M6 1 11.500 10.500H.500z" />,
	S4: <path d="M3.800.600h4.400l3.200 3.200v4.400l-3.200 3.200H3.800L.600 8.200V3.800z" />,
};

/** Severity as shape, level and word; without the word where room is short. */
export function SeverityBadge(props: { readonly severity: Severity; readonly isShort?: boolean }): ReactNode {
	const { t } = useWords();
	const name = t(`severity.${props.severity}`);
	return (
		<span
			className={styles.badge}
			data-severity={props.severity}
			title={t('severity.label', { level: props.severity, name })}
		>
			<svg width="11" height="11" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
				{SHAPES[props.severity]}
			</svg>
			<span>{props.severity}</span>
			{props.isShort ? <span className="visually-hidden">{name}</span> : <span className={styles.name}>{name}</span>}
		</span>
	);
}
