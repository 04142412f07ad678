import type { ReactNode } from 'react';
import { NONCE } from '../nonce.ts';
import { useWords } from '../words.tsx';
import styles from './mail-html.module.css';

/**
 * The customer's HTML, cleaned on the server, behind two more walls: a frame that may do nothing (`sandbox=""`: no script, no form, no
 * window, no origin) and a policy that loads nothing from anywhere, so that a mail cannot tell its sender who looked.
 */
export function MailHtml({ html }: { readonly html: string }): ReactNode {
	const { t } = useWords();
	return <iframe className={styles.frame} sandbox="" title={t('mails.htmlTitle')} srcDoc={documentOf(html)} />;
}

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";
const STYLE =
	'html{color-scheme:light;background:#fff;color:#1c1c1c}body{margin:12px 14px;font:15px/1.5 Arial,sans-serif;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}';

/** The page's own policy holds in the frame as well, so our style needs the page's nonce there. */
const documentOf = (html: string): string =>
	`<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style nonce="${NONCE}">${STYLE}</style>${html}`;
