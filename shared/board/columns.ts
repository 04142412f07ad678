import type { BoardCard } from '../api/board.ts';
import { groupBy } from '../group-by.ts';
import { SEVERITIES } from '../severity.ts';
import { STAGES, type Stage } from '../stage.ts';
import type { Instant } from '../time.ts';

/** What the columns of the board stand for. */
export const BOARD_BY = { stage: {}, assignee: {} } as const;

export type BoardBy = keyof typeof BOARD_BY;

/** What one column stands for. `assignee`: a person's id; null: nobody has these. */
export type Place =
	| { readonly by: 'stage'; readonly stage: Stage }
	| { readonly by: 'assignee'; readonly assignee: string | null };

/** One column, its most urgent card first. */
export interface Column {
	readonly key: string;
	readonly place: Place;
	readonly cards: readonly BoardCard[];
}

/**
 * The columns of a board. By stage there is one for each stage. By assignee: what nobody has, then everybody of `team` in their order, then
 * those who left and still have cases; what is closed is nobody's work and stands in none of these.
 */
export function columnsOf(cards: readonly BoardCard[], by: BoardBy, team: readonly string[]): readonly Column[] {
	const sorted = cards.toSorted(soonestFirst);
	if (by === 'stage') {
		const byStage = groupBy(sorted, ({ stage }) => stage);
		return STAGES_IN_ORDER.map((stage) => columnAt({ by, stage }, byStage.get(stage)));
	}
	const open = groupBy(
		sorted.filter(({ stage }) => stage !== 'closed'),
		({ assignee }) => assignee ?? '',
	);
	const left = [...open.keys()].filter((id) => id !== '' && !team.includes(id));
	return ['', ...team, ...left].map((id) => columnAt({ by, assignee: id === '' ? null : id }, open.get(id)));
}

/** A name for a column that no other one of the board has. */
export const keyOf = (place: Place): string =>
	place.by === 'stage' ? `stage-${place.stage}` : `person-${place.assignee ?? ''}`;

/** How many of the cards have something that should have happened by `now`. */
export const lateAmong = (cards: readonly BoardCard[], now: Instant): number =>
	cards.filter((card) => isLate(card, now)).length;

/** Whether something of the case should have happened by `now`. */
export const isLate = ({ next }: BoardCard, now: Instant): boolean => next !== null && Date.parse(next.dueAt) < now;

const columnAt = (place: Place, cards: readonly BoardCard[] = []): Column => ({ key: keyOf(place), place, cards });

const STAGES_IN_ORDER = (Object.keys(STAGES) as Stage[]).toSorted(
	(one, other) => STAGES[one].rank - STAGES[other].rank,
);

/** What is due first comes first, so that what is late leads by itself; then what is graver; then what has waited longer. */
function soonestFirst(one: BoardCard, other: BoardCard): number {
	const [due, otherDue] = [dueOf(one), dueOf(other)];
	if (due !== otherDue) return due < otherDue ? -1 : 1;
	const graver = SEVERITIES[other.severity].rank - SEVERITIES[one.severity].rank;
	return graver || one.number - other.number;
}

const dueOf = ({ next }: BoardCard): number => (next === null ? Number.POSITIVE_INFINITY : Date.parse(next.dueAt));
