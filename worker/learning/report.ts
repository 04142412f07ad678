import { CORRECTIONS, type CorrectionKind } from '../../shared/correction.ts';
import { groupBy } from '../../shared/group-by.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { DAY, type Instant } from '../../shared/time.ts';
import { countOf, type Figures, pointsOf, wrongOf } from '../../shared/triage/model/figures.ts';
import type { Trial } from '../../shared/triage/model/promote.ts';
import type { TriageReport } from '../../shared/triage-report.ts';
import type { Db } from '../store/connect.ts';
import { countSince } from '../store/corrections.ts';
import { currentVersion, type KnownModel, listModels } from '../store/models.ts';
import { type CountedCorrection, countJudged, type JudgedCount, listCorrections } from '../store/quality.ts';

/** How triage does by people's corrections, and what became of each model. `base`: the model that came with the program. */
export async function loadReport(db: Db, base: string): Promise<TriageReport> {
	const [models, judged, corrections, judging] = await Promise.all([
		listModels(db),
		countJudged(db),
		listCorrections(db),
		currentVersion(db, base),
	]);
	const last = models.find((one) => one.state !== 'shipped' && one.base === base);
	return {
		judging,
		waiting: await countSince(db, last?.learnedUpTo ?? 0),
		weeks: weeksOf(corrections),
		languages: languagesOf(judged, corrections),
		models: models.map((one) => modelRow(one, judged, corrections)),
	};
}

function weeksOf(corrections: readonly CountedCorrection[]): TriageReport['weeks'] {
	return [...groupBy(corrections, ({ at }) => mondayOf(at))].map(([week, ones]) => ({
		week,
		corrections: kindsOf(ones),
	}));
}

function kindsOf(corrections: readonly CountedCorrection[]): Record<CorrectionKind, number> {
	const kinds = Object.keys(CORRECTIONS) as CorrectionKind[];
	const rows = kinds.map((kind) => [kind, corrections.filter((one) => one.kind === kind).length]);
	return Object.fromEntries(rows) as Record<CorrectionKind, number>;
}

/** 1 January 1970 was a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** ISO date of the Monday of a moment's week, in UTC. */
function mondayOf(at: Instant): string {
	const monday = Math.floor((at - FIRST_MONDAY) / (7 * DAY)) * 7 * DAY + FIRST_MONDAY;
	return new Date(monday).toISOString().slice(0, 10);
}

function languagesOf(
	judged: readonly JudgedCount[],
	corrections: readonly CountedCorrection[],
): TriageReport['languages'] {
	return [...Object.keys(LANGUAGES), 'unknown'].flatMap((language) => {
		const ofLanguage = judged.filter((one) => one.language === language);
		const corrected = corrections.filter((one) => one.language === language);
		const mails = sum(ofLanguage.map((one) => one.mails));
		if (mails === 0 && corrected.length === 0) return [];
		return {
			language,
			mails,
			complaints: sum(ofLanguage.map((one) => one.complaints)),
			falseAlarms: corrected.filter(({ kind }) => kind === 'not-a-complaint').length,
			misses: corrected.filter(({ kind }) => kind === 'complaint-after-all').length,
		};
	});
}

function modelRow(
	{ version, state, at, because, by, trials }: KnownModel,
	judged: readonly JudgedCount[],
	corrections: readonly CountedCorrection[],
): TriageReport['models'][number] {
	const mails = sum(judged.filter(({ model }) => model === version).map((one) => one.mails));
	const wrong = corrections.filter(({ model, kind }) => model === version && CORRECTIONS[kind].isOfComplaint).length;
	return {
		version,
		state,
		at: new Date(at).toISOString(),
		because,
		by,
		mails,
		agreement: mails === 0 ? null : Math.round((1 - wrong / mails) * 1_000) / 10,
		before: trials && trialOf(trials.before),
		after: trials && trialOf(trials.after),
	};
}

const trialOf = ({ frozen, corrections }: Trial) => ({
	frozenF1: pointsOf(frozen.all),
	agreement: agreementOf(corrections),
});

function agreementOf({ all }: Figures): number | null {
	const mails = countOf(all);
	return mails === 0 ? null : Math.round((1 - wrongOf(all) / mails) * 1_000) / 10;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
