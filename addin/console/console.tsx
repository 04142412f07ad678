import { lazy, type ReactNode, Suspense } from 'react';
import { createPart, Later } from '../ui/later.tsx';
import type { Route } from '../ui/routes.ts';
import { useSession } from '../ui/session.ts';
import { Empty, Loading } from '../ui/states.tsx';
import { useLive } from '../ui/use-live.ts';
import { useRoute } from '../ui/use-route.ts';
import { useWords } from '../ui/words.tsx';
import { CasePage } from './case-page.tsx';
import { CasesPage } from './cases-page.tsx';
import styles from './console.module.css';
import { DemoBar } from './demo-bar.tsx';
import { DemoMailPage } from './demo-mail-page.tsx';
import { LedgerPage } from './ledger-page.tsx';
import { MyDayPage } from './my-day-page.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';

/** Few open it, and seldom. */
const TemplatesPage = lazy(async () => ({
	default: (await import('./templates/templates-page.tsx')).TemplatesPage,
}));

const NOTES = createPart(async () => (await import('./notes-page.tsx')).NotesPage);

const CausesPage = lazy(async () => ({ default: (await import('./causes/causes-page.tsx')).CausesPage }));

const FixPage = lazy(async () => ({ default: (await import('./causes/fix-page.tsx')).FixPage }));

const EVALUATIONS = createPart(async () => (await import('./evaluations/evaluations-page.tsx')).EvaluationsPage);

const PolicyPage = lazy(async () => ({ default: (await import('./policy/policy-page.tsx')).PolicyPage }));

/** The whole web application for somebody who is signed in. */
export function Console(): ReactNode {
	const { t } = useWords();
	const { me, person } = useSession();
	const route = useRoute();
	const live = useLive(person.id);
	return (
		<div className={styles.shell}>
			<button
				type="button"
				className={styles.skip}
				onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
			>
				{t('app.skip')}
			</button>
			<Rail page={route.page} live={live} />
			<div className={styles.body}>
				{me.mode === 'demo' ? <DemoBar /> : null}
				<Notices />
				<main className={styles.main} tabIndex={-1}>
					<Page route={route} />
				</main>
			</div>
		</div>
	);
}

function Page({ route }: { readonly route: Route }): ReactNode {
	const { t } = useWords();
	switch (route.page) {
		case 'cases':
			return <CasesPage filter={route.filter} />;
		case 'case':
			return <CasePage key={route.id} id={route.id} />;
		case 'my-day':
			return <MyDayPage isTeam={route.isTeam} />;
		case 'notes':
			return <Later part={NOTES} with={{ isTeam: route.isTeam }} waiting={<Loading />} />;
		case 'ledger':
			return <LedgerPage outcome={route.outcome} />;
		case 'templates':
			return (
				<Suspense fallback={<Loading />}>
					<TemplatesPage chosen={route.chosen} />
				</Suspense>
			);
		case 'evaluations':
			return <Later part={EVALUATIONS} with={{}} waiting={<Loading />} />;
		case 'policy':
			return (
				<Suspense fallback={<Loading />}>
					<PolicyPage version={route.version} />
				</Suspense>
			);
		case 'causes':
			return (
				<Suspense fallback={<Loading />}>
					<CausesPage id={route.id} />
				</Suspense>
			);
		case 'fix':
			return (
				<Suspense fallback={<Loading />}>
					<FixPage key={route.id} id={route.id} />
				</Suspense>
			);
		case 'demo-mail':
			return <DemoMailPage />;
		case 'nowhere':
			return (
				<Empty title={t('state.notFound')} hint={t('state.notFoundMend')}>
					<a href="#/cases">{t('state.toCases')}</a>
				</Empty>
			);
	}
}
