import type { ReactNode } from 'react';
import { NONCE } from '../../ui/nonce.ts';
import styles from './templates.module.css';

/** A letter's HTML in a frame that may do nothing, in one colour scheme: what a mail program with that scheme would make of it. */
export function LetterFrame(props: {
	readonly html: string;
	readonly scheme: 'light' | 'dark';
	readonly title: string;
}): ReactNode {
	return (
		<iframe
			className={styles.frame}
			data-scheme={props.scheme}
			sandbox=""
			title={props.title}
			srcDoc={`${props.html}${styleOf(props.scheme)}`}
		/>
	);
}

/** The letter declares both schemes; the frame says which one holds. System colours are what a mail program paints with. */
const styleOf = (scheme: 'light' | 'dark'): string =>
	`<style nonce="${NONCE}">html{color-scheme:${scheme} only;background:Canvas;color:CanvasText}body{margin:12px 14px;font:15px/1.5 Arial,sans-serif;overflow-wrap:anywhere}</style>`;
