import { LANGUAGES, type Language } from '../../language.ts';
import { countOf, type Figures, pointsOf, wrongOf } from './figures.ts';

/** What a model makes of the two sets that decide. */
export interface Trial {
	/** the test part of our own corpus, on which nothing is ever trained */
	readonly frozen: Figures;
	/** the latest fifth of people's corrections; the candidate's trial copy was trained without them */
	readonly corrections: Figures;
}

/** The trials of one training. `shipped` holds the figures that no learning may fall far below. */
export interface Trials {
	readonly shipped: Figures;
	readonly before: Trial;
	readonly after: Trial;
}

/** Promoted or not, and why, in words for people. */
export interface Promotion {
	readonly promoted: boolean;
	readonly because: string;
}

/**
 * A language has some ninety frozen mails, where one mail is more than a point. So many points below the shipped model may it lie; counted from the
 * shipped model, not from the last one, many small losses do not add up.
 */
const POINTS_A_LANGUAGE_MAY_LOSE = 3;

/**
 * Whether a newly trained model takes over: only if it is not worse on the frozen mails (in whole points of F1, and without a critical
 * complaint passed over that was found before) and has no more errors on the latest corrections.
 */
export function judgePromotion(trials: Trials): Promotion {
	const frozen = reasonsAgainst(trials.after.frozen, trials.before.frozen, trials.shipped);
	const reasons = [...frozen, ...correctionReasons(trials)];
	if (reasons.length > 0) return { promoted: false, because: reasons.join('; ') };
	const { before, after } = trials;
	return {
		promoted: true,
		because: `F1 on the frozen mails ${pointsOf(before.frozen.all)} before, ${pointsOf(after.frozen.all)} after; errors on the latest ${countOf(after.corrections.all)} corrections ${wrongOf(before.corrections.all)} before, ${wrongOf(after.corrections.all)} after`,
	};
}

/** What speaks against a model on mails that nobody trained on, in words; empty: it is not worse. */
export function reasonsAgainst(after: Figures, before: Figures, shipped: Figures): readonly string[] {
	const [was, is] = [pointsOf(before.all), pointsOf(after.all)];
	return [
		...(is < was ? [`F1 on the frozen mails falls from ${was} to ${is}`] : []),
		...(after.criticalMissed > before.criticalMissed
			? [`of the critical frozen mails ${after.criticalMissed} are passed over, before ${before.criticalMissed}`]
			: []),
		...(Object.keys(LANGUAGES) as Language[]).flatMap((language) => lossIn(language, shipped, after)),
	];
}

function lossIn(language: Language, shipped: Figures, after: Figures): readonly string[] {
	const [was, is] = [shipped.byLanguage[language], after.byLanguage[language]];
	if (was === undefined || is === undefined) return [];
	const [floor, points] = [pointsOf(was) - POINTS_A_LANGUAGE_MAY_LOSE, pointsOf(is)];
	if (points >= floor) return [];
	return [`F1 in ${LANGUAGES[language].name} is ${points}, the shipped model has ${pointsOf(was)}`];
}

function correctionReasons({ before, after }: Trials): readonly string[] {
	const [was, is] = [wrongOf(before.corrections.all), wrongOf(after.corrections.all)];
	return is > was ? [`errors on the latest corrections rise from ${was} to ${is}`] : [];
}
