import type { Side } from './mail.ts';
import { STAGES, type Stage } from './stage.ts';
import type { Act, Said, Verdict } from './triage/verdict.ts';

/** One row: who says what moves a case from which stage at least to which stage. */
interface Rule {
	readonly side: Side;
	readonly act: Act;
	/** the case must have come at least this far */
	readonly from: Stage;
	readonly to: Stage;
}

/** PRODUCT.md, "The stages". The further of two moves in one mail wins. */
const RULES: readonly Rule[] = [
	{ side: 'team', act: 'apology', from: 'new', to: 'acknowledged' },
	{ side: 'team', act: 'question', from: 'new', to: 'understanding' },
	{ side: 'team', act: 'fair-question', from: 'new', to: 'understanding' },
	{ side: 'team', act: 'offer', from: 'new', to: 'resolving' },
	{ side: 'team', act: 'delivered', from: 'new', to: 'resolved' },
	{ side: 'team', act: 'satisfied-question', from: 'resolving', to: 'resolved' },
	{ side: 'customer', act: 'confirmation', from: 'new', to: 'resolved' },
];

/** A move and the sentence that made it so. `reopens`: a new failure after the end, the one move that goes back by itself. */
export interface StageMove {
	readonly to: Stage;
	readonly quote: string;
	readonly reopens: boolean;
}

/** The move that a mail makes on its own, or null. Never backwards, but for a new failure after `resolved`. */
export function readMove(
	stage: Stage,
	side: Side,
	{ complaint, ...verdict }: Pick<Verdict, 'said' | 'heard' | 'complaint'>,
): StageMove | null {
	const said = [...verdict.said, ...(verdict.heard ?? []).filter(({ at }) => at.includes(stage))];
	if (STAGES[stage].rank >= STAGES.resolved.rank) {
		const quote = side === 'customer' ? newFailureIn({ said, complaint }) : null;
		return quote === null ? null : { to: 'new', quote, reopens: true };
	}
	const isFailure = side === 'customer' && complaint.is && said.some(({ act }) => act === 'failure');
	const moves = said.flatMap((each) => moveOf(stage, side, each));
	// "It works now" beside a new failure is no confirmation: the failure is what counts.
	const standing = isFailure ? moves.filter(({ to }) => to !== 'resolved') : moves;
	return standing.reduce<StageMove | null>(
		(best, move) => (best === null || STAGES[move.to].rank > STAGES[best.to].rank ? move : best),
		null,
	);
}

/**
 * Who writes again after the end and names a failure has one: such a mail is short and would open no case ("The new one leaks as well"), so
 * it need not be likely to be a complaint, only not plainly none. One that names none must be surely a complaint.
 */
const REOPENS_FROM = { withFailure: 0.1, without: 0.6 };

/** The words by which a customer's mail after the end tells a new failure, or null. */
function newFailureIn({ said, complaint }: Pick<Verdict, 'said' | 'complaint'>): string | null {
	const failure = said.find(({ act }) => act === 'failure');
	if (failure) return complaint.score >= REOPENS_FROM.withFailure ? failure.quote : null;
	return complaint.is && complaint.score >= REOPENS_FROM.without ? (said[0]?.quote ?? null) : null;
}

/**
 * The stage after one mail of a thread; null before the first complaint.
 * @param stage where the thread stood before, null when it is no case yet
 */
export function stageAfter(stage: Stage | null, side: Side, verdict: Verdict): Stage | null {
	if (verdict.skip !== null) return stage;
	if (stage === null) return side === 'customer' && verdict.complaint.is ? 'new' : null;
	return readMove(stage, side, verdict)?.to ?? stage;
}

function moveOf(stage: Stage, side: Side, said: Said): readonly StageMove[] {
	return RULES.filter(
		(rule) =>
			rule.side === side &&
			rule.act === said.act &&
			STAGES[stage].rank >= STAGES[rule.from].rank &&
			STAGES[rule.to].rank > STAGES[stage].rank,
	).map(({ to }) => ({ to, quote: said.quote, reopens: false }));
}
