import { Button } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import { KEPT_ACTS, type KeptAct, wordsOfAct } from '../outbox/kept-act.ts';
import { caseHref } from '../ui/case-address.ts';
import { When } from '../ui/marks.tsx';
import { useSession } from '../ui/session.ts';
import { useWords, type Words } from '../ui/words.tsx';
import { useOutbox } from './outbox-provider.tsx';
import styles from './waiting.module.css';

/** What was done here and reached nobody yet, and what was refused when it did: with the words, so that nothing is written twice. */
export function Waiting(): ReactNode {
	const { t } = useWords();
	const outbox = useOutbox();
	const acts = useSyncExternalStore(outbox.subscribe, outbox.list);
	const waiting = acts.filter(({ refused }) => refused === null);
	const refused = acts.filter((act) => act.refused !== null);
	return (
		<>
			{waiting.length === 0 ? null : (
				<details className={styles.waiting}>
					<summary>
						<span role="status">{t('outbox.waiting', { count: waiting.length })}</span>
					</summary>
					<ul>
						{waiting.map((act) => (
							<li key={act.id}>
								<Act act={act} />
								<Button size="small" onClick={() => outbox.drop(act.id)}>
									{t('outbox.takeBack')}
								</Button>
							</li>
						))}
					</ul>
					<Button size="small" appearance="primary" onClick={() => void outbox.drain()}>
						{t('outbox.sendNow')}
					</Button>
				</details>
			)}
			{refused.map((act) => (
				<section key={act.id} className={styles.refused} role="alert">
					<p className={styles.title}>{t('outbox.refused', { what: nameOf(act, t) })}</p>
					<p>{[act.refused?.title, act.refused?.mend].filter(Boolean).join(' ')}</p>
					<Act act={act} />
					<div className={styles.acts}>
						<Button size="small" onClick={() => again(act)}>
							{t('state.retry')}
						</Button>
						<Button size="small" onClick={() => outbox.drop(act.id)}>
							{t('outbox.discard')}
						</Button>
					</div>
				</section>
			))}
		</>
	);

	function again({ id }: KeptAct): void {
		outbox.again(id);
		void outbox.drain();
	}
}

/** What it was, on which case and when, and what the person wrote. */
function Act({ act }: { readonly act: KeptAct }): ReactNode {
	const { t } = useWords();
	// It was kept by the browser's clock, and is shown by the server's.
	const { ahead } = useSession().me;
	const words = wordsOfAct(act);
	return (
		<div className={styles.act}>
			<span>
				{nameOf(act, t)}
				{act.caseNumber === null ? null : (
					<>
						{' · '}
						<a href={caseHref(act.ask.params.id)}>{t('case.number', { number: act.caseNumber })}</a>
					</>
				)}
				{' · '}
				<When at={new Date(act.at + ahead).toISOString()} />
			</span>
			{words === '' ? null : (
				<textarea className={styles.words} readOnly rows={3} aria-label={t('outbox.yourWords')} value={words} />
			)}
		</div>
	);
}

const nameOf = ({ name }: KeptAct, t: Words['t']): string => t(KEPT_ACTS[name].name);
