import type { ReactNode } from 'react';
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
import { SearchBox } from './search/search-box.tsx';

const BOARD = createPart(async () => (await import('./board/board-page.tsx')).BoardPage);

const WALL = createPart(async () => (await import('./board/wall.tsx')).Wall);

const SEARCH = createPart(async () => (await import('./search/search-page.tsx')).SearchPage);

const TEMPLATES = createPart(async () => (await import('./templates/templates-page.tsx')).TemplatesPage);

const STARTERS = createPart(async () => (await import('./starters/starters-page.tsx')).StartersPage);

const STARTER = createPart(async () => (await import('./starters/starter-page.tsx')).StarterPage);

const LATE = createPart(async () => (await import('./late/late-page.tsx')).LatePage);

const FOR_ME = createPart(async () => (await import('./for-me/for-me-page.tsx')).ForMePage);

const ACTIVITY = createPart(async () => (await import('./for-me/activity-page.tsx')).ActivityPage);

const NOTES = createPart(async () => (await import('./notes-page.tsx')).NotesPage);

const CAUSES = createPart(async () => (await import('./causes/causes-page.tsx')).CausesPage);

const FIX = createPart(async () => (await import('./causes/fix-page.tsx')).FixPage);

const EVALUATIONS = createPart(async () => (await import('./evaluations/evaluations-page.tsx')).EvaluationsPage);

const TEAM = createPart(async () => (await import('./team/team-page.tsx')).TeamPage);

const AUDIT = createPart(async () => (await import('./audit/audit-page.tsx')).AuditPage);

const ASSIGNMENT = createPart(async () => (await import('./assignment/assignment-page.tsx')).AssignmentPage);

const CUSTOMERS = createPart(async () => (await import('./customers/customers-page.tsx')).CustomersPage);

const CUSTOMER = createPart(async () => (await import('./customers/customer-page.tsx')).CustomerPage);

const IMPORT = createPart(async () => (await import('./customers/import-page.tsx')).ImportPage);

const RETENTION = createPart(async () => (await import('./customers/retention-page.tsx')).RetentionPage);

const POLICY = createPart(async () => (await import('./policy/policy-page.tsx')).PolicyPage);

const INTEGRATIONS = createPart(async () => (await import('./integrations/integrations-page.tsx')).IntegrationsPage);

/** The whole web application for somebody who is signed in. */
export function Console(): ReactNode {
	const { t } = useWords();
	const { me, person } = useSession();
	const route = useRoute();
	const live = useLive(person.id);
	// On a wall nobody clicks: the board has the whole screen.
	if (route.page === 'board' && route.isWall) return <Later part={WALL} with={{ route, live }} waiting={<Loading />} />;
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
				<SearchBox route={route} />
				<main className={styles.main} tabIndex={-1} data-wide={route.page === 'board'}>
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
		case 'board':
			return <Later part={BOARD} with={{ route }} waiting={<Loading />} />;
		case 'search':
			return <Later part={SEARCH} with={{ filter: route.filter }} waiting={<Loading />} />;
		case 'case':
			return <CasePage key={route.id} id={route.id} />;
		case 'my-day':
			return <MyDayPage isTeam={route.isTeam} />;
		case 'late':
			return <Later part={LATE} with={{ mailbox: route.mailbox }} waiting={<Loading />} />;
		case 'for-me':
			return <Later part={FOR_ME} with={{}} waiting={<Loading />} />;
		case 'activity':
			return <Later part={ACTIVITY} with={{ of: route.of }} waiting={<Loading />} />;
		case 'notes':
			return <Later part={NOTES} with={{ isTeam: route.isTeam }} waiting={<Loading />} />;
		case 'ledger':
			return <LedgerPage outcome={route.outcome} />;
		case 'templates':
			return <Later part={TEMPLATES} with={{ chosen: route.chosen }} waiting={<Loading />} />;
		case 'starters':
			return <Later part={STARTERS} with={{ language: route.language }} waiting={<Loading />} />;
		case 'starter': {
			const { id, language, from } = route;
			return <Later key={id} part={STARTER} with={{ id, language, from }} waiting={<Loading />} />;
		}
		case 'customers':
			return <Later part={CUSTOMERS} with={{}} waiting={<Loading />} />;
		case 'customer':
			return <Later key={route.id} part={CUSTOMER} with={{ id: route.id }} waiting={<Loading />} />;
		case 'customer-import':
			return <Later part={IMPORT} with={{ id: route.id }} waiting={<Loading />} />;
		case 'retention':
			return <Later part={RETENTION} with={{}} waiting={<Loading />} />;
		case 'evaluations':
			return <Later part={EVALUATIONS} with={{}} waiting={<Loading />} />;
		case 'policy':
			return <Later part={POLICY} with={{ version: route.version }} waiting={<Loading />} />;
		case 'causes':
			return <Later part={CAUSES} with={{ id: route.id }} waiting={<Loading />} />;
		case 'fix':
			return <Later key={route.id} part={FIX} with={{ id: route.id }} waiting={<Loading />} />;
		case 'team':
			return <Later part={TEAM} with={{}} waiting={<Loading />} />;
		case 'integrations':
			return <Later part={INTEGRATIONS} with={{ filter: route.filter }} waiting={<Loading />} />;
		case 'audit':
			return <Later part={AUDIT} with={{ filter: route.filter }} waiting={<Loading />} />;
		case 'assignment':
			return <Later part={ASSIGNMENT} with={{}} waiting={<Loading />} />;
		case 'demo-mail':
			return <DemoMailPage />;
		case 'join':
		case 'nowhere':
			return (
				<Empty title={t('state.notFound')} hint={t('state.notFoundMend')}>
					<a href="#/cases">{t('state.toCases')}</a>
				</Empty>
			);
	}
}
