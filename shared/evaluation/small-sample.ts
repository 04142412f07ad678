/** Facts: answers on small samples are shown as counts, not as percentages. Ours: under 20. */
const FEWEST_FOR_SHARE = 20;

/** `count` of `total` in whole percent; null while the sample is too small for one to mean anything. */
export const shareOf = (count: number, total: number): number | null =>
	total < FEWEST_FOR_SHARE ? null : Math.round((count / total) * 100);
