import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { NO_FILTER } from '../../../shared/case-filter.ts';
import type { Route } from '../../ui/routes.ts';
import { changeTo, goTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './search-box.module.css';
import { focusFirstFound } from './use-found-keys.ts';

/** A pause in typing as long as this means that the words are there. */
const PAUSE_MS = 200;

/** Where somebody is writing, or chooses, a slash is a slash. */
const BUSY = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** The search on top of every page: a slash leads into it, Enter to what is found. On the page of the search it looks while one types. */
export function SearchBox({ route }: { readonly route: Route }): ReactNode {
	const { t } = useWords();
	const input = useRef<HTMLInputElement>(null);
	const shown = route.page === 'search' ? route.filter.q : '';
	const [text, setText] = useState(shown);
	const [known, setKnown] = useState(shown);
	// While rendering: an effect would come late on a busy machine, and the words before would search again.
	if (known !== shown) {
		setKnown(shown);
		setText(shown);
	}
	useSlash(input);
	useEffect(() => {
		if (route.page !== 'search' || text === route.filter.q) return;
		const timer = setTimeout(() => changeTo({ page: 'search', filter: { ...route.filter, q: text } }), PAUSE_MS);
		return () => clearTimeout(timer);
	});
	const look = () => {
		if (route.page === 'search') changeTo({ page: 'search', filter: { ...route.filter, q: text } });
		else goTo({ page: 'search', filter: { ...NO_FILTER, q: text } });
	};
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key !== 'ArrowDown' || !focusFirstFound()) return;
		event.preventDefault();
	};
	return (
		<search className={styles.bar} aria-label={t('search.label')}>
			<form
				className={styles.form}
				onSubmit={(event) => {
					event.preventDefault();
					look();
				}}
			>
				<Glass />
				<input
					ref={input}
					type="search"
					className={styles.input}
					aria-label={t('search.label')}
					aria-keyshortcuts="/"
					placeholder={t('search.placeholder')}
					autoComplete="off"
					value={text}
					onChange={(event) => setText(event.target.value)}
					onKeyDown={onKeyDown}
				/>
				<span className={styles.slash} aria-hidden="true">
					/
				</span>
			</form>
		</search>
	);
}

function useSlash(input: { readonly current: HTMLInputElement | null }): void {
	useEffect(() => {
		const onKey = (event: globalThis.KeyboardEvent) => {
			const isWriting = event.target instanceof Element && event.target.closest(BUSY) !== null;
			if (event.key !== '/' || isWriting || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
				return;
			event.preventDefault();
			input.current?.focus();
			input.current?.select();
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	}, [input]);
}

function Glass(): ReactNode {
	return (
		<svg className={styles.glass} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path
				d="M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM10.300 10.300 14 14"
				fill="none"
				stroke="currentColor"
				strokeWidth="1.500"
				strokeLinecap="round"
			/>
		</svg>
	);
}
