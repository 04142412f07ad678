/** How often a yes was right, and how many of those that should be yes were. */
export interface YesNo {
	hit: number;
	falseAlarm: number;
	missed: number;
	rightNo: number;
}

export const noneCounted = (): YesNo => ({ hit: 0, falseAlarm: 0, missed: 0, rightNo: 0 });

/** Counts one answer. */
export function count(into: YesNo, should: boolean, did: boolean): void {
	if (should && did) into.hit += 1;
	else if (should) into.missed += 1;
	else if (did) into.falseAlarm += 1;
	else into.rightNo += 1;
}

/** From 0 to 1; NaN when nothing was answered yes. */
export const precision = ({ hit, falseAlarm }: YesNo): number => hit / (hit + falseAlarm);

/** From 0 to 1; NaN when nothing should be yes. */
export const recall = ({ hit, missed }: YesNo): number => hit / (hit + missed);

export const f1 = ({ hit, falseAlarm, missed }: YesNo): number => (2 * hit) / (2 * hit + falseAlarm + missed);

/** The mean of the F1 of yes and that of no. */
export function macroF1(counted: YesNo): number {
	const { hit, falseAlarm, missed, rightNo } = counted;
	return (f1(counted) + f1({ hit: rightNo, falseAlarm: missed, missed: falseAlarm, rightNo: hit })) / 2;
}

/**
 * Agreement on ordered classes beyond chance, a miss by two counting four times a miss by one (Cohen's kappa, quadratic weights).
 * @param table `table[should][did]`
 */
export function quadraticKappa(table: readonly (readonly number[])[]): number {
	const all = sum(table.flat());
	const shoulds = table.map(sum);
	const dids = table.map((_, did) => sum(table.map((row) => row[did] ?? 0)));
	let seen = 0;
	let byChance = 0;
	for (const [should, row] of table.entries()) {
		for (const [did, cell] of row.entries()) {
			const weight = (should - did) ** 2;
			seen += weight * cell;
			byChance += (weight * (shoulds[should] ?? 0) * (dids[did] ?? 0)) / all;
		}
	}
	return 1 - seen / byChance;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** One answer of a score: how sure it was of yes, and whether it was. */
export interface Scored {
	readonly score: number;
	readonly should: boolean;
}

/** Answers whose scores lie together. */
export interface Bin {
	readonly count: number;
	/** mean of the scores */
	readonly said: number;
	/** share of yes */
	readonly was: number;
}

const BINS = 10;

/** Ten bins of equal width; empty ones are left out. */
export function binsOf(scored: readonly Scored[]): readonly Bin[] {
	return Array.from({ length: BINS }, (_, index) =>
		scored.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === index),
	)
		.filter((inBin) => inBin.length > 0)
		.map((inBin) => ({
			count: inBin.length,
			said: sum(inBin.map(({ score }) => score)) / inBin.length,
			was: inBin.filter(({ should }) => should).length / inBin.length,
		}));
}

/** How far scores are from shares of yes, on average over all answers: 0 is calibrated. */
export function calibrationError(scored: readonly Scored[]): number {
	return sum(binsOf(scored).map(({ count: inBin, said, was }) => (inBin / scored.length) * Math.abs(said - was)));
}

/** The chance that a yes has the higher score of a yes and a no. */
export function areaUnderCurve(scored: readonly Scored[]): number {
	const sorted = scored.toSorted((one, other) => one.score - other.score);
	let ranks = 0;
	for (let from = 0; from < sorted.length; ) {
		let to = from;
		while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
		ranks += sorted.slice(from, to).filter(({ should }) => should).length * ((from + to + 1) / 2);
		from = to;
	}
	const yes = scored.filter(({ should }) => should).length;
	return (ranks - (yes * (yes + 1)) / 2) / (yes * (scored.length - yes));
}
