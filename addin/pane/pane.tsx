import { type ReactNode, useEffect } from 'react';
import type { Host } from '../host/host.ts';
import { Account } from '../ui/account.tsx';
import { CaseView } from '../ui/case/case-view.tsx';
import { caseHref } from '../ui/case-address.ts';
import { createPart, Later } from '../ui/later.tsx';
import { useCase } from '../ui/queries.ts';
import { useSession } from '../ui/session.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { useLive } from '../ui/use-live.ts';
import { useWords } from '../ui/words.tsx';
import { FirstRun } from './first-run.tsx';
import { NotACase } from './not-a-case.tsx';
import { NotIngested } from './not-ingested.tsx';
import { OutboxProvider, useOutbox } from './outbox-provider.tsx';
import styles from './pane.module.css';
import { type PaneState, usePaneState } from './pane-state.ts';
import { PickCase } from './pick-case.tsx';
import { useTags } from './use-tags.ts';
import { Waiting } from './waiting.tsx';

/** Who reads mail does not pay for the words of the coach. */
const COMPOSE = createPart(async () => (await import('../compose/compose-view.tsx')).ComposeView);

const SEVERAL = createPart(async () => (await import('./several.tsx')).Several);

/** The case of the open mail, beside it. */
export const Pane = ({ host }: { readonly host: Host }): ReactNode => (
	<OutboxProvider>
		<Beside host={host} />
	</OutboxProvider>
);

function Beside({ host }: { readonly host: Host }): ReactNode {
	const { t } = useWords();
	const { me, person } = useSession();
	const live = useLive(person.id);
	const outbox = useOutbox();
	const state = usePaneState(host);
	useEffect(() => {
		if (live === 'connected') void outbox.drain();
	}, [live, outbox]);
	return (
		<div className={styles.pane}>
			<main className={styles.main}>
				{state.state === 'case' ? null : <h1 className="visually-hidden">{t('pane.title')}</h1>}
				{live === 'reconnecting' ? (
					<p className={styles.line} role="status">
						{t('state.reconnecting')}
					</p>
				) : null}
				<Waiting />
				<FirstRun />
				<Shown host={host} state={state} />
			</main>
			<footer className={styles.foot}>
				{host.kind === 'browser' && state.state === 'case' ? <a href="#/">{t('pane.otherMail')}</a> : null}
				<a href={`/${state.state === 'case' ? caseHref(state.caseId) : '#/cases'}`} target="_blank" rel="noopener">
					{t('pane.openConsole')}
				</a>
				{me.mode === 'demo' ? null : <Account />}
			</footer>
		</div>
	);
}

function Shown({ host, state }: { readonly host: Host; readonly state: PaneState }): ReactNode {
	const { t } = useWords();
	switch (state.state) {
		case 'looking':
			return <Loading />;
		case 'several':
			return <Later part={SEVERAL} with={{ mails: state.mails }} waiting={<Loading />} />;
		case 'draft':
			return host.draft ? <Later part={COMPOSE} with={{ draft: host.draft }} waiting={<Loading />} /> : null;
		case 'no-mail':
			return (
				<>
					<Empty title={t('pane.noItem')} hint={t('pane.noItemHint')} />
					{host.kind === 'browser' ? <PickCase /> : null}
				</>
			);
		case 'not-ingested':
			return <NotIngested key={state.messageId} host={host} messageId={state.messageId} retry={state.retry} />;
		case 'not-a-case':
			return <NotACase host={host} messageId={state.messageId} because={state.because} />;
		case 'case':
			return <PaneCase key={state.caseId} id={state.caseId} messageId={state.messageId} host={host} />;
		case 'failed':
			return <Failed error={state.error} retry={state.retry} />;
	}
}

function PaneCase(props: { readonly id: string; readonly messageId: string | null; readonly host: Host }): ReactNode {
	const supportCase = useCase(props.id);
	useTags(props.host, props.messageId, supportCase.data);
	if (supportCase.data) return <CaseView supportCase={supportCase.data} />;
	if (supportCase.error) return <Failed error={supportCase.error} retry={() => void supportCase.refetch()} />;
	return <Loading />;
}
