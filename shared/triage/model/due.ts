/** So many corrections since the last training are worth one at once. */
export const CORRECTIONS_FOR_TRAINING = 25;

/** Fewer wait for the night, when nobody waits for the machine: from this hour until before that one, by the team's clock. */
const NIGHT = { from: 2, until: 5 } as const;

/** What decides whether it is time to train again. */
export interface LearningState {
	/** corrections that no training has seen */
	readonly waiting: number;
	/** the last training's model was taken back: a night with one more correction would bring the same model again */
	readonly isRolledBack: boolean;
	/** of the team's clock, 0 to 23 */
	readonly hour: number;
}

/** Whether to train now. */
export function isTrainingDue({ waiting, isRolledBack, hour }: LearningState): boolean {
	if (waiting >= CORRECTIONS_FOR_TRAINING) return true;
	return waiting > 0 && !isRolledBack && hour >= NIGHT.from && hour < NIGHT.until;
}
