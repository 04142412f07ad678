import { Button } from '@fluentui/react-components';
import { type ReactNode, useId, useState } from 'react';
import type { MailView } from '../../../shared/api-shapes.ts';
import { When } from '../marks.tsx';
import { useWords } from '../words.tsx';
import styles from './mail-card.module.css';
import { MailHtml } from './mail-html.tsx';

type View = 'words' | 'history' | 'html';

/** One mail: the writer's own words first, everything else a click away. Abusive words wait folded until somebody is ready for them. */
export function MailCard(props: { readonly mail: MailView; readonly isAbusive: boolean }): ReactNode {
	const { mail } = props;
	const { t } = useWords();
	const whyId = useId();
	const [isOpened, setIsOpened] = useState(false);
	return (
		<article className={styles.card} data-side={mail.side}>
			<header className={styles.head}>
				<span className={styles.side}>{t(`mails.${mail.side}`)}</span>
				<b className={styles.from}>{mail.from ? mail.from.name || mail.from.address : '–'}</b>
				<span className={styles.to}>
					{mail.to.length > 0
						? t('mails.to', { names: mail.to.map(({ name, address }) => name || address).join(', ') })
						: null}
				</span>
				<span className={styles.at}>
					<When at={mail.at} />
				</span>
			</header>
			{props.isAbusive ? (
				// The button stays when the mail is open: whoever pressed it by key or with a screen reader is still there.
				<p className={styles.folded}>
					<span id={whyId}>{t('mails.folded')}</span>
					<Button size="small" aria-expanded={isOpened} aria-describedby={whyId} onClick={() => setIsOpened(!isOpened)}>
						{t(isOpened ? 'mails.fold' : 'mails.open')}
					</Button>
				</p>
			) : null}
			{props.isAbusive && !isOpened ? null : mail.isAwaited ? <Awaited /> : <MailBody mail={mail} />}
		</article>
	);
}

/** A person opened the case for a mail that Amends has not read: its words come by themselves. */
function Awaited(): ReactNode {
	const { t } = useWords();
	return <p className={styles.words}>{t('mails.awaited')}</p>;
}

function MailBody({ mail }: { readonly mail: MailView }): ReactNode {
	const { t } = useWords();
	const [view, setView] = useState<View>('words');
	const hasHistory = mail.text.trim() !== mail.words.trim() && mail.text.trim() !== '';
	const toggle = (other: View) => () => setView(view === other ? 'words' : other);
	return (
		<>
			{view === 'html' && mail.html !== null ? (
				<MailHtml html={mail.html} />
			) : (
				<p className={styles.words} dir="auto">
					{(view === 'history' ? mail.text : mail.words).trim() || t('mails.empty')}
				</p>
			)}
			<Attachments mail={mail} />
			<footer className={styles.foot}>
				{hasHistory && view !== 'html' ? (
					<Button size="small" appearance="subtle" aria-expanded={view === 'history'} onClick={toggle('history')}>
						{t(view === 'history' ? 'mails.hideHistory' : 'mails.showHistory')}
					</Button>
				) : null}
				{mail.html === null ? null : (
					<Button size="small" appearance="subtle" onClick={toggle('html')}>
						{t(view === 'html' ? 'mails.showWords' : 'mails.showHtml')}
					</Button>
				)}
				{mail.blockedImages > 0 ? (
					<span className={styles.blocked}>{t('mails.blocked', { count: mail.blockedImages })}</span>
				) : null}
			</footer>
		</>
	);
}

function Attachments({ mail }: { readonly mail: MailView }): ReactNode {
	const { t } = useWords();
	if (mail.attachments.length === 0) return null;
	return (
		<ul className={styles.attachments} aria-label={t('mails.attachments')}>
			{mail.attachments.map(({ filename, size }, place) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: two attachments may have one name, and the list never changes its order
				<li key={place}>
					{filename} <small>{t('mails.size', { size: Math.max(1, Math.round(size / 1_024)) })}</small>
				</li>
			))}
		</ul>
	);
}
