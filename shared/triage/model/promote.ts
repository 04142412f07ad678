import { LANGUAGES, type Language } from '../../language.ts';
import { countOf, type Figures, pointsOf, type Tally, wrongOf } from './figures.ts';

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

/** So many points below the shipped model may it lie in what it calls critical; there are few such mails, one or two of them are a point. */
const POINTS_CRITICAL_MAY_LOSE = 1;

/**
 * Whether a newly trained model takes over: only if it is not worse on the frozen mails (in whole points of F1, without a critical
 * complaint passed over that was found before, and nearly as good as the shipped one in what it calls critical) and has no more errors on the latest corrections.
 */
export function judgePromotion(trials: Trials): Promotion {
	const frozen = reasonsAgainst(trials.after.frozen, trials.before.frozen, trials.shipped);
	const reasons = [...frozen, ...correctionReasons(trials)];
	if (reasons.length > 0) return { promoted: false, because: reasons.join('; ') };
	const { before, after } = trials;
	return {
		promoted: true,
		because: `F1 on the frozen mails ${pointsOf(before.frozen.all)} before, ${pointsOf(after.frozen.all)} after; errors on the latest ${countOf(after.corrections.all)} corrections ${errorsOn(before.corrections)} before, ${errorsOn(after.corrections)} after`,
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
		...criticalReasons(after.critical, shipped.critical),
		...(Object.keys(LANGUAGES) as Language[]).flatMap((language) => lossIn(language, shipped, after)),
	];
}

function criticalReasons(after: Tally, shipped: Tally): readonly string[] {
	const [was, is] = [pointsOf(shipped), pointsOf(after)];
	if (is >= was - POINTS_CRITICAL_MAY_LOSE) return [];
	return [`F1 of what is called critical is ${is} on the frozen mails, the shipped model has ${was}`];
}

function lossIn(language: Language, shipped: Figures, after: Figures): readonly string[] {
	const [was, is] = [shipped.byLanguage[language], after.byLanguage[language]];
	if (was === undefined || is === undefined) return [];
	const [floor, points] = [pointsOf(was) - POINTS_A_LANGUAGE_MAY_LOSE, pointsOf(is)];
	if (points >= floor) return [];
	return [`F1 in ${LANGUAGES[language].name} is ${points}, the shipped model has ${pointsOf(was)}`];
}

/** Wrong about the complaint, or about its being critical. */
const errorsOn = ({ all, critical }: Figures): number => wrongOf(all) + wrongOf(critical);

function correctionReasons({ before, after }: Trials): readonly string[] {
	const [was, is] = [errorsOn(before.corrections), errorsOn(after.corrections)];
	return is > was ? [`errors on the latest corrections rise from ${was} to ${is}`] : [];
}
