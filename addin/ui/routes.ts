import { isLanguage, type Language } from '../../shared/language.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../shared/letters/template.ts';
import { SEVERITIES, type Severity } from '../../shared/severity.ts';
import { STAGES, type Stage } from '../../shared/stage.ts';

/** What the list of cases is narrowed to. `assignee`: a person's id, `none`, or null for everybody's. */
export interface CaseFilter {
	readonly stage: readonly Stage[];
	readonly severity: readonly Severity[];
	readonly assignee: string | null;
	readonly q: string;
}

/** Where one is in the console; each has an address that can be mailed, bookmarked and gone back to. */
export type Route =
	| { readonly page: 'cases'; readonly filter: CaseFilter }
	| { readonly page: 'case'; readonly id: string }
	| { readonly page: 'my-day'; readonly isTeam: boolean }
	| { readonly page: 'notes'; readonly isTeam: boolean }
	| { readonly page: 'ledger'; readonly outcome: string | null }
	| {
			readonly page: 'templates';
			readonly chosen: { readonly kind: TemplateKind; readonly language: Language } | null;
	  }
	| { readonly page: 'evaluations' }
	/** null: the whole tree */
	| { readonly page: 'causes'; readonly id: string | null }
	/** the review of the mails about one fix */
	| { readonly page: 'fix'; readonly id: string }
	| { readonly page: 'policy'; readonly version: string | null }
	| { readonly page: 'demo-mail' }
	| { readonly page: 'nowhere' };

export const NO_FILTER: CaseFilter = { stage: [], severity: [], assignee: null, q: '' };

/** The pages by the first word of their address. */
const PAGES: Readonly<Record<string, (rest: string, search: URLSearchParams) => Route>> = {
	'': () => ({ page: 'cases', filter: NO_FILTER }),
	cases: (rest, search) => (rest === '' ? { page: 'cases', filter: filterOf(search) } : idOf('case', rest)),
	'my-day': (_, search) => ({ page: 'my-day', isTeam: search.get('of') === 'team' }),
	notes: (_, search) => ({ page: 'notes', isTeam: search.get('of') === 'team' }),
	ledger: (_, search) => ({ page: 'ledger', outcome: search.get('outcome') }),
	templates: (rest, search) => templateOf(rest, search.get('language') ?? 'en'),
	evaluations: () => ({ page: 'evaluations' }),
	causes: (rest) => (rest === '' ? { page: 'causes', id: null } : idOf('causes', rest)),
	fixes: (rest) => (rest === '' ? { page: 'causes', id: null } : idOf('fix', rest)),
	policy: (rest) => ({ page: 'policy', version: /^[0-9a-f]{1,40}$/.test(rest) ? rest : null }),
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
			return `#/cases${searchOf({ ...route.filter, stage: route.filter.stage.join(), severity: route.filter.severity.join() })}`;
		case 'case':
			return `#/cases/${encodeURIComponent(route.id)}`;
		case 'my-day':
			return `#/my-day${searchOf({ of: route.isTeam ? 'team' : null })}`;
		case 'notes':
			return `#/notes${searchOf({ of: route.isTeam ? 'team' : null })}`;
		case 'ledger':
			return `#/ledger${searchOf({ outcome: route.outcome })}`;
		case 'templates':
			return route.chosen === null
				? '#/templates'
				: `#/templates/${route.chosen.kind}${searchOf({ language: route.chosen.language })}`;
		case 'evaluations':
			return '#/evaluations';
		case 'causes':
			return route.id === null ? '#/causes' : `#/causes/${encodeURIComponent(route.id)}`;
		case 'fix':
			return `#/fixes/${encodeURIComponent(route.id)}`;
		case 'policy':
			return route.version === null ? '#/policy' : `#/policy/${route.version}`;
		case 'demo-mail':
			return '#/demo-mail';
		case 'nowhere':
			return '#/cases';
	}
}

function idOf(page: 'case' | 'causes' | 'fix', rest: string): Route {
	try {
		return { page, id: decodeURIComponent(rest) };
	} catch {
		// A stray % in a mistyped address.
		return { page: 'nowhere' };
	}
}

function templateOf(rest: string, language: string): Route {
	if (rest === '') return { page: 'templates', chosen: null };
	const kind = (Object.keys(TEMPLATE_KINDS) as TemplateKind[]).find((one) => one === rest);
	return kind !== undefined && isLanguage(language)
		? { page: 'templates', chosen: { kind, language } }
		: { page: 'nowhere' };
}

const filterOf = (search: URLSearchParams): CaseFilter => ({
	stage: listOf(search.get('stage'), STAGES),
	severity: listOf(search.get('severity'), SEVERITIES),
	assignee: search.get('assignee') || null,
	q: search.get('q') ?? '',
});

/** The words of a comma list that are keys of `table`, each once. */
function listOf<T extends object>(text: string | null, table: T): readonly (keyof T)[] {
	const words = new Set((text ?? '').split(','));
	return (Object.keys(table) as (keyof T & string)[]).filter((key) => words.has(key));
}

function searchOf(values: Readonly<Record<string, string | null>>): string {
	const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
	// Commas stand as they are: an address that people can read and change.
	return set.length === 0 ? '' : `?${new URLSearchParams(set).toString().replaceAll('%2C', ',')}`;
}
