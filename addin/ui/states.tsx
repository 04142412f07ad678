import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../client.ts';
import { CallFailed, type Kept } from './call-failed.ts';
import styles from './states.module.css';
import { useWords, type Words } from './words.tsx';

/** Something is on its way. */
export function Loading(): ReactNode {
	const { t } = useWords();
	return (
		<div className={styles.state} role="status">
			<Spinner size="small" label={t('state.loading')} />
		</div>
	);
}

/** Nothing here, and what that means. */
export function Empty(props: {
	readonly title: string;
	readonly hint: string;
	readonly children?: ReactNode;
}): ReactNode {
	return (
		<div className={styles.state}>
			<Bowl />
			<p className={styles.title}>{props.title}</p>
			<p className={styles.hint}>{props.hint}</p>
			{props.children}
		</div>
	);
}

/** What went wrong and how to mend it, with a way to try again. */
export function Failed(props: { readonly error: unknown; readonly retry?: () => void }): ReactNode {
	const words = useWords();
	const said = saidOf(props.error, words);
	return (
		<div className={styles.state} role="alert">
			<p className={styles.title}>{said.title}</p>
			{said.mend ? <p className={styles.hint}>{said.mend}</p> : null}
			{props.retry ? <Button onClick={props.retry}>{words.t('state.retry')}</Button> : null}
		</div>
	);
}

interface Said {
	readonly title: string;
	readonly mend: string | null;
}

/** A failure in words. The server's own words come first: it knows what to do. */
export function saidOf(error: unknown, { t }: Words): Said {
	if (!(error instanceof CallFailed)) return { title: t('state.failed'), mend: t('state.unexpectedMend') };
	return saidOfFailure(error.failure, t);
}

/** A failed or kept call in words. */
export function saidOfFailure(failure: Failure | Kept, t: Words['t']): Said {
	switch (failure.state) {
		case 'offline':
			return { title: t('state.offline'), mend: t('state.offlineMend') };
		case 'garbled':
			return { title: t('state.unexpected'), mend: t('state.unexpectedMend') };
		case 'kept':
			return { title: t('outbox.kept'), mend: failure.because && saidOfFailure(failure.because, t).title };
		case 'refused':
			return OWN_WORDS[failure.error.code]?.(t) ?? { title: failure.error.message, mend: failure.error.mend };
	}
}

/** Refusals that the page says in its own words. */
const OWN_WORDS: Readonly<Record<string, (t: Words['t']) => Said>> = {
	'not-signed-in': (t) => ({ title: t('state.signedOut'), mend: null }),
	taken: (t) => ({ title: t('case.takenByOther'), mend: t('case.takenMend') }),
	'too-large': (t) => ({ title: t('state.tooLarge'), mend: t('state.tooLargeMend') }),
};

/** The mended bowl of the empty pages. */
function Bowl(): ReactNode {
	return (
		<svg width="72" height="56" viewBox="0 0 72 56" aria-hidden="true" focusable="false" className={styles.bowl}>
			<path d="M6 14h60c0 18-10 32-24 34v4H30v-4C16 46 6 32 6 14z" className={styles.clay} />
			<path d="M24 14l6 9-4 8 9 6-2 11M30 23l12-4 6-5M35 37l12 2" className={styles.seam} />
		</svg>
	);
}
