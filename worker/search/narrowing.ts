import type { Asked } from '../../shared/api.ts';
import type { Facet, Query } from '../../shared/search/parse.ts';
import type { Instant } from '../../shared/time.ts';
import type { Narrowing } from '../store/search/matches.ts';
import type { Searcher } from './search.ts';

export type SearchAsked = Asked<'search'>['query'];

/** What is typed and what is chosen beside it, both; never beyond what the searcher may see. */
export function narrowingOf(
	asked: Partial<SearchAsked>,
	{ facets, from, until }: Pick<Query, 'facets' | 'from' | 'until'>,
	{ who, now, startOf }: { readonly who: Searcher; readonly now: Instant; startOf(day: string): Instant },
): Narrowing {
	return {
		mailboxes: who.mailboxes,
		facets: [...facets, ...chosen(asked, who)],
		from: from === null ? null : startOf(from),
		until: until === null ? null : startOf(until),
		lateAt: asked.overdue === '1' ? now : null,
	};
}

function chosen(asked: Partial<SearchAsked>, { id: myId }: Searcher): readonly Facet[] {
	const people = (asked.assignee ?? '').split(',').filter((one) => one !== '');
	const values: Readonly<Record<Facet['name'], readonly string[] | undefined>> = {
		stage: asked.stage,
		severity: asked.severity,
		signal: asked.signal,
		guard: asked.guard,
		language: asked.language,
		mailbox: asked.mailbox,
		assignee: people.map((one) => (one === 'me' ? myId : one)),
	};
	return (Object.entries(values) as [Facet['name'], readonly string[] | undefined][]).flatMap(([name, ones]) =>
		ones?.length ? [{ name, values: ones, isNot: false }] : [],
	);
}
