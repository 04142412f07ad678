import type { FoundView } from '../../../shared/api/search.ts';
import type { Answer } from '../../../shared/api.ts';
import type { Marked } from '../../../shared/search/snippet.ts';
import type { FoundCase } from '../../search/search.ts';
import { viewCaseSummaries } from '../../store/views/case-summary.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuseField } from '../refusals.ts';

/** Finding cases. */
export const searchHandlers = (deps: ApiDeps): Pick<Handlers, 'search'> => ({
	search: async ({ query }, { person }) => {
		const found = await deps.search.find(query, person);
		if ('state' in found) return refuseField(found.field, found.message);
		const { cases, facets, taken, ...rest } = found;
		return answered({
			...rest,
			items: await viewFound(deps, cases),
			facets: facets && { ...facets, counts: viewCounts(facets.counts) },
			taken: taken.map(({ typed, as }) => ({ typed, as: [...as] })),
		});
	},
});

async function viewFound({ db, now }: ApiDeps, cases: readonly FoundCase[]): Promise<FoundView[]> {
	const summaries = await viewCaseSummaries(
		db,
		cases.map(({ row }) => row),
		now(),
	);
	return cases.flatMap(({ subject, customer, snippets }, index) => {
		const supportCase = summaries[index];
		if (supportCase === undefined) return [];
		return [
			{
				supportCase,
				subject: viewMarked(subject),
				customer: viewMarked(customer),
				snippets: snippets.map(({ kind, at, ...marked }) => ({
					...viewMarked(marked),
					kind,
					at: new Date(at).toISOString(),
				})),
			},
		];
	});
}

const viewMarked = ({ text, marks }: Marked) => ({
	text,
	marks: marks.map(([start, end]): [number, number] => [start, end]),
});

type Counts = NonNullable<Answer<'search'>['facets']>['counts'];

const viewCounts = ({
	stage,
	severity,
	assignee,
	mailbox,
	language,
	signal,
}: Readonly<Record<keyof Counts, readonly Counts['stage'][number][]>>): Counts => ({
	stage: [...stage],
	severity: [...severity],
	assignee: [...assignee],
	mailbox: [...mailbox],
	language: [...language],
	signal: [...signal],
});
