import { Select } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { NO_FILTER } from '../../shared/case-filter.ts';
import { isLanguage, LANGUAGES, type Language } from '../../shared/language.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import { mayAs, type Role } from '../../shared/role.ts';
import type { LiveState } from '../live.ts';
import { Account } from '../ui/account.tsx';
import { groupByDay } from '../ui/due-groups.ts';
import { chooseLanguage } from '../ui/languages.ts';
import { Logo } from '../ui/logo.tsx';
import { KEYS, useWeek } from '../ui/queries.ts';
import { hrefOf, type Route } from '../ui/routes.ts';
import { useNow, useSession } from '../ui/session.ts';
import { useWords } from '../ui/words.tsx';
import { Bell } from './for-me/bell.tsx';
import styles from './rail.module.css';

interface Entry {
	readonly label: MessageKey;
	readonly to: Route;
	readonly pages: readonly Route['page'][];
	readonly isDemo?: true;
	/** the least role that has any business there */
	readonly needs?: Role;
}

const ENTRIES: readonly Entry[] = [
	{ label: 'nav.cases', to: { page: 'cases', filter: NO_FILTER }, pages: ['cases', 'case'] },
	{
		label: 'nav.board',
		to: { page: 'board', filter: NO_FILTER, by: 'stage', isWall: false, isDark: null },
		pages: ['board'],
	},
	{ label: 'nav.myDay', to: { page: 'my-day', isTeam: false }, pages: ['my-day'] },
	{ label: 'nav.late', to: { page: 'late', mailbox: null }, pages: ['late'] },
	{ label: 'nav.forMe', to: { page: 'for-me' }, pages: ['for-me', 'activity'] },
	{
		label: 'nav.customers',
		to: { page: 'customers' },
		pages: ['customers', 'customer', 'customer-import', 'retention'],
	},
	{ label: 'nav.notes', to: { page: 'notes', isTeam: false }, pages: ['notes'] },
	{ label: 'nav.ledger', to: { page: 'ledger', outcome: null }, pages: ['ledger'] },
	{ label: 'nav.evaluations', to: { page: 'evaluations' }, pages: ['evaluations'], needs: 'lead' },
	{ label: 'nav.causes', to: { page: 'causes', id: null }, pages: ['causes', 'fix'] },
	{ label: 'nav.templates', to: { page: 'templates', chosen: null }, pages: ['templates'], needs: 'lead' },
	{ label: 'nav.starters', to: { page: 'starters', language: null }, pages: ['starters', 'starter'] },
	{ label: 'nav.team', to: { page: 'team' }, pages: ['team', 'audit', 'assignment'], needs: 'lead' },
	{ label: 'nav.policy', to: { page: 'policy', version: null }, pages: ['policy'] },
	{ label: 'nav.demoMail', to: { page: 'demo-mail' }, pages: ['demo-mail'], isDemo: true },
];

/** Name, ways, and who one is: a column at the side, a bar on top where there is no room. */
export function Rail(props: { readonly page: Route['page']; readonly live: LiveState }): ReactNode {
	const { t } = useWords();
	const { me, person } = useSession();
	const isShown = ({ isDemo, needs = 'agent' }: Entry) => (!isDemo || me.mode === 'demo') && mayAs(person.role, needs);
	return (
		<header className={styles.rail}>
			<a className={styles.brand} href="#/cases">
				<Logo size={30} />
				<span>{t('app.name')}</span>
			</a>
			<nav aria-label={t('app.nav')} className={styles.nav}>
				{ENTRIES.filter(isShown).map(({ label, to, pages }) => (
					<a key={label} href={hrefOf(to)} aria-current={pages.includes(props.page) ? 'page' : undefined}>
						{t(label)}
						{to.page === 'my-day' ? <DueCount personId={person.id} /> : null}
						{to.page === 'for-me' ? <Bell /> : null}
					</a>
				))}
			</nav>
			<div className={styles.foot}>
				<p className={styles.live} data-live={props.live} role="status">
					{t(props.live === 'connected' ? 'state.live' : 'state.reconnecting')}
				</p>
				<LanguageSwitch />
				{me.mode === 'demo' ? null : <Account />}
			</div>
		</header>
	);
}

/** How much is late or due today; nothing when all is done. */
function DueCount({ personId }: { readonly personId: string }): ReactNode {
	const now = useNow();
	const week = useWeek(personId);
	const { late, today } = groupByDay(week.data ?? [], now);
	const count = late.length + today.length;
	return count === 0 ? null : <span className={styles.count}>{count}</span>;
}

function LanguageSwitch(): ReactNode {
	const { t, language } = useWords();
	const queries = useQueryClient();
	const id = useId();
	const choose = (chosen: string) => {
		if (!isLanguage(chosen)) return;
		chooseLanguage(chosen);
		void queries.invalidateQueries({ queryKey: KEYS.me });
	};
	return (
		<div className={styles.language}>
			<label htmlFor={id} className="visually-hidden">
				{t('app.language')}
			</label>
			<Select id={id} size="small" value={language} onChange={(_, { value }) => choose(value)}>
				{(Object.keys(LANGUAGES) as Language[]).map((tag) => (
					<option key={tag} value={tag} lang={tag}>
						{LANGUAGES[tag].name}
					</option>
				))}
			</Select>
		</div>
	);
}
