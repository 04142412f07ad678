import { type AuditFilter, readAuditFilter, writeAuditFilter } from '../../shared/audit-filter.ts';
import type { BoardBy } from '../../shared/board/columns.ts';
import { type CaseFilter, NO_FILTER, readFilter, writeFilter } from '../../shared/case-filter.ts';
import { isLanguage, type Language } from '../../shared/language.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../shared/letters/template.ts';
import { caseHref } from './case-address.ts';

/** The board: what its columns stand for, and whether it hangs on a wall, where nobody touches it. */
interface BoardRoute {
	readonly page: 'board';
	readonly filter: CaseFilter;
	readonly by: BoardBy;
	readonly isWall: boolean;
	/** of the wall: dark or light whatever the browser says; null: as the browser is */
	readonly isDark: boolean | null;
}

/** Where one is in the console; each has an address that can be mailed, bookmarked and gone back to. */
export type Route =
	| { readonly page: 'cases'; readonly filter: CaseFilter }
	| BoardRoute
	| { readonly page: 'search'; readonly filter: CaseFilter }
	| { readonly page: 'case'; readonly id: string }
	| { readonly page: 'my-day'; readonly isTeam: boolean }
	| { readonly page: 'late'; readonly mailbox: string | null }
	| { readonly page: 'for-me' }
	| { readonly page: 'activity'; readonly of: 'all' | 'cases' | 'mine' }
	| { readonly page: 'notes'; readonly isTeam: boolean }
	| { readonly page: 'ledger'; readonly outcome: string | null }
	| {
			readonly page: 'templates';
			readonly chosen: { readonly kind: TemplateKind; readonly language: Language } | null;
	  }
	/** null: one's own language */
	| { readonly page: 'starters'; readonly language: Language | null }
	/** null: a new one, which begins with the words of another where `from` names one */
	| { readonly page: 'starter'; readonly id: string | null; readonly language: Language; readonly from: string | null }
	| { readonly page: 'evaluations' }
	/** null: the whole tree */
	| { readonly page: 'causes'; readonly id: string | null }
	/** the review of the mails about one fix */
	| { readonly page: 'fix'; readonly id: string }
	| { readonly page: 'policy'; readonly version: string | null }
	| { readonly page: 'assignment' }
	| { readonly page: 'team' }
	| { readonly page: 'customers' }
	| { readonly page: 'customer'; readonly id: string }
	/** null: none is chosen yet */
	| { readonly page: 'customer-import'; readonly id: string | null }
	| { readonly page: 'retention' }
	/** doors to other programs; with the filter of the list whose cases are to be saved */
	| { readonly page: 'integrations'; readonly filter: CaseFilter }
	| { readonly page: 'audit'; readonly filter: AuditFilter }
	/** behind the link of an invitation, for whoever is not of the team yet */
	| { readonly page: 'join'; readonly token: string }
	| { readonly page: 'demo-mail' }
	| { readonly page: 'nowhere' };

/** What a feed shows, by its word in the address. */
const ACTIVITIES: Readonly<Record<string, 'cases' | 'mine'>> = { cases: 'cases', mine: 'mine' };

/** The pages by the first word of their address. */
const PAGES: Readonly<Record<string, (rest: string, search: URLSearchParams) => Route>> = {
	'': () => ({ page: 'cases', filter: NO_FILTER }),
	cases: (rest, search) => (rest === '' ? { page: 'cases', filter: filterOf(search) } : idOf('case', rest)),
	board: (_, search) => boardOf(search),
	search: (_, search) => ({ page: 'search', filter: filterOf(search) }),
	'my-day': (_, search) => ({ page: 'my-day', isTeam: search.get('of') === 'team' }),
	late: (_, search) => ({ page: 'late', mailbox: search.get('mailbox') }),
	'for-me': () => ({ page: 'for-me' }),
	activity: (_, search) => ({ page: 'activity', of: ACTIVITIES[search.get('of') ?? ''] ?? 'all' }),
	notes: (_, search) => ({ page: 'notes', isTeam: search.get('of') === 'team' }),
	ledger: (_, search) => ({ page: 'ledger', outcome: search.get('outcome') }),
	templates: (rest, search) => templateOf(rest, search.get('language') ?? 'en'),
	starters: (rest, search) => starterOf(rest, search),
	evaluations: () => ({ page: 'evaluations' }),
	causes: (rest) => (rest === '' ? { page: 'causes', id: null } : idOf('causes', rest)),
	fixes: (rest) => (rest === '' ? { page: 'causes', id: null } : idOf('fix', rest)),
	policy: (rest) => ({ page: 'policy', version: /^[0-9a-f]{1,40}$/.test(rest) ? rest : null }),
	assignment: () => ({ page: 'assignment' }),
	team: () => ({ page: 'team' }),
	customers: (rest) => (rest === '' ? { page: 'customers' } : idOf('customer', rest)),
	'customer-import': (rest) => (rest === '' ? { page: 'customer-import', id: null } : idOf('customer-import', rest)),
	retention: () => ({ page: 'retention' }),
	integrations: (_, search) => ({ page: 'integrations', filter: filterOf(search) }),
	audit: (_, search) => ({ page: 'audit', filter: readAuditFilter((name) => search.get(name)) }),
	join: (rest) => ({ page: 'join', token: rest }),
	'demo-mail': () => ({ page: 'demo-mail' }),
};

/** Reads `location.hash`. Anything unknown in it is left out, or is `nowhere`; nothing is thrown, for people type addresses. */
export function parseRoute(hash: string): Route {
	const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
	const [first = '', rest = ''] = path.split('/', 2);
	const page = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
	return page?.(rest, new URLSearchParams(query)) ?? { page: 'nowhere' };
}

/** The address of a place in the console, beginning with `#`. */
export function hrefOf(route: Route): string {
	switch (route.page) {
		case 'cases':
			return `#/cases${searchOf(writeFilter(route.filter))}`;
		case 'board':
			return `#/board${searchOf({ ...writeFilter(route.filter), ...ownOf(route) })}`;
		case 'search':
			return `#/search${searchOf(writeFilter(route.filter))}`;
		case 'case':
			return caseHref(route.id);
		case 'my-day':
			return `#/my-day${searchOf({ of: route.isTeam ? 'team' : null })}`;
		case 'late':
			return `#/late${searchOf({ mailbox: route.mailbox })}`;
		case 'for-me':
			return '#/for-me';
		case 'activity':
			return `#/activity${searchOf({ of: route.of === 'all' ? null : route.of })}`;
		case 'notes':
			return `#/notes${searchOf({ of: route.isTeam ? 'team' : null })}`;
		case 'ledger':
			return `#/ledger${searchOf({ outcome: route.outcome })}`;
		case 'templates':
			return route.chosen === null
				? '#/templates'
				: `#/templates/${route.chosen.kind}${searchOf({ language: route.chosen.language })}`;
		case 'starters':
			return `#/starters${searchOf({ language: route.language })}`;
		case 'starter':
			return `#/starters/${encodeURIComponent(route.id ?? NEW)}${searchOf({ language: route.language, from: route.from })}`;
		case 'evaluations':
			return '#/evaluations';
		case 'causes':
			return route.id === null ? '#/causes' : `#/causes/${encodeURIComponent(route.id)}`;
		case 'fix':
			return `#/fixes/${encodeURIComponent(route.id)}`;
		case 'policy':
			return route.version === null ? '#/policy' : `#/policy/${route.version}`;
		case 'assignment':
			return '#/assignment';
		case 'integrations':
			return `#/integrations${searchOf(writeFilter(route.filter))}`;
		case 'team':
			return '#/team';
		case 'customers':
			return '#/customers';
		case 'customer':
			return `#/customers/${encodeURIComponent(route.id)}`;
		case 'customer-import':
			return route.id === null ? '#/customer-import' : `#/customer-import/${encodeURIComponent(route.id)}`;
		case 'retention':
			return '#/retention';
		case 'audit':
			return `#/audit${searchOf(writeAuditFilter(route.filter))}`;
		case 'join':
			return `#/join/${route.token}`;
		case 'demo-mail':
			return '#/demo-mail';
		case 'nowhere':
			return '#/cases';
	}
}

function idOf(page: 'case' | 'causes' | 'fix' | 'customer' | 'customer-import', rest: string): Route {
	const id = decoded(rest);
	return id === undefined ? { page: 'nowhere' } : { page, id };
}

/** Undefined for a stray % in a mistyped address. */
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

function templateOf(rest: string, language: string): Route {
	if (rest === '') return { page: 'templates', chosen: null };
	const kind = (Object.keys(TEMPLATE_KINDS) as TemplateKind[]).find((one) => one === rest);
	return kind !== undefined && isLanguage(language)
		? { page: 'templates', chosen: { kind, language } }
		: { page: 'nowhere' };
}

/** In the address of a beginning that is not written yet. */
const NEW = 'new';

function starterOf(rest: string, search: URLSearchParams): Route {
	const asked = search.get('language') ?? '';
	const language = isLanguage(asked) ? asked : null;
	if (rest === '') return { page: 'starters', language };
	const id = rest === NEW ? null : decoded(rest);
	if (id === undefined) return { page: 'nowhere' };
	return { page: 'starter', id, language: language ?? 'en', from: search.get('from') };
}

const filterOf = (search: URLSearchParams): CaseFilter => readFilter((name) => search.get(name));

/** How the wall looks, by its word in the address. */
const DARK: Readonly<Record<string, boolean>> = { '1': true, '0': false };

const boardOf = (search: URLSearchParams): BoardRoute => ({
	page: 'board',
	filter: filterOf(search),
	by: search.get('by') === 'assignee' ? 'assignee' : 'stage',
	isWall: search.get('wall') === '1',
	isDark: DARK[search.get('dark') ?? ''] ?? null,
});

/** What stands in the board's address besides its filter. */
const ownOf = ({ by, isWall, isDark }: BoardRoute): Readonly<Record<string, string | null>> => ({
	by: by === 'stage' ? null : by,
	wall: isWall ? '1' : null,
	dark: isDark === null ? null : isDark ? '1' : '0',
});

function searchOf(values: Readonly<Record<string, string | null | undefined>>): string {
	const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
	// Commas stand as they are: an address that people can read and change.
	return set.length === 0 ? '' : `?${new URLSearchParams(set).toString().replaceAll('%2C', ',')}`;
}
