import { Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GuardKind } from '../../shared/guard.ts';
import type { SignalName } from '../../shared/signal.ts';
import styles from './marks.module.css';
import { useNow } from './session.ts';
import { useWords } from './words.tsx';

/** When, as people say it; the exact moment in the tooltip and in the element's own attribute. */
export function When(props: {
	readonly at: string;
	readonly isLate?: boolean;
	/** puts words around the relative time, e.g. "opened …" */
	readonly say?: (when: string) => string;
}): ReactNode {
	const { at, isLate = false, say = String } = props;
	const words = useWords();
	const now = useNow();
	return (
		<Tooltip content={words.exact(at)} relationship="description">
			<time dateTime={at} className={styles.when} data-late={isLate}>
				{say(words.relative(at, now))}
			</time>
		</Tooltip>
	);
}

const GUARD_ICONS: Record<GuardKind, string> = {
	repair: 'M8 1.500 14.500 13h-13zM8 6v3.500M8 11.300v.200',
	recover: 'M3 8a5 5 0 1 0 1.600-3.700M3 2.500V5h2.500',
	delight: 'M8 2v12M2 8h12M4 4l8 8M12 4l-8 8',
};

/** What this customer can bear. */
export function GuardMark({ guard }: { readonly guard: GuardKind }): ReactNode {
	const { t } = useWords();
	return (
		<span className={styles.guard} data-guard={guard} title={t(`guard.${guard}.meaning`)}>
			<svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
				<path
					d={GUARD_ICONS[guard]}
					fill="none"
					stroke="currentColor"
					strokeWidth="1.800"
					strokeLinecap="round"
					strokeLinejoin="round"
				/>
			</svg>
			{t(`guard.${guard}`)}
		</span>
	);
}

/** Signals by name, each once; the words they rest on stand in the case. */
export function SignalMarks({ names }: { readonly names: readonly SignalName[] }): ReactNode {
	const { t } = useWords();
	return [...new Set(names)].map((name) => (
		<span key={name} className={styles.signal}>
			{t(`signal.${name}`)}
		</span>
	));
}

const initialsOf = (name: string): string =>
	name
		.split(/\s+/)
		.slice(0, 2)
		.map((part) => part.charAt(0).toLocaleUpperCase())
		.join('');

/** Who has it: initials and name, or that nobody has. */
export function PersonMark({ name }: { readonly name: string | null }): ReactNode {
	const { t } = useWords();
	return (
		<span className={styles.person} data-nobody={name === null}>
			<span className={styles.initials} aria-hidden="true">
				{name === null ? '–' : initialsOf(name)}
			</span>
			{name ?? t('cases.nobody')}
		</span>
	);
}
