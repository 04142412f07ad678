import type { Instant } from '../../shared/time.ts';
import type { TriageReport } from '../../shared/triage-report.ts';
import { messageOf } from '../errors.ts';
import { type Judging, modelOf, shared, shippedVersion } from '../judging.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/connect.ts';
import { currentVersion, loadBytes, noteShipped } from '../store/models.ts';
import { loadReport } from './report.ts';
import { retrainIfDue } from './retrain.ts';
import { type RolledBack, rollBack } from './roll-back.ts';
import { createTrainer } from './train-pool.ts';

/** What learning needs of the program. */
export interface LearningDeps {
	readonly db: Store['db'];
	readonly log: Log;
	now(): Instant;
	/** of the team's clock, 0 to 23 */
	hour(): number;
}

/** Learning from corrections: which model judges, and how the next one comes about. */
export interface Learning {
	/** the model that judges at this moment */
	judging(): Judging;
	/** asks the database which model judges: another process may have trained, or somebody taken one back. Never rejects. */
	look(): Promise<void>;
	/** trains when enough corrections have come, or at night */
	retrain(): Promise<void>;
	/** `to` null: the model before */
	rollBack(to: string | null, by: string): Promise<RolledBack>;
	report(): Promise<TriageReport>;
	close(): Promise<void>;
}

/** Opens learning with the model that judged last. @throws Error when the shipped model is missing */
export async function openLearning(deps: LearningDeps): Promise<Learning> {
	const { db, log } = deps;
	const base = shippedVersion();
	const trainer = createTrainer();
	await noteShipped(db, base, deps.now());
	// What the database names, which is another thing than what judges when that model does not read.
	let named = await currentVersion(db, base);
	let judging = await loadJudging(deps, base, named);
	const look = async (): Promise<void> => {
		try {
			const now = await currentVersion(db, base);
			if (now === named) return;
			judging = await loadJudging(deps, base, now);
			named = now;
		} catch (error) {
			log.warn({ error }, 'the database did not say which model judges; the last known goes on');
		}
	};
	return {
		judging: () => judging,
		look,
		retrain: async () => {
			const outcome = await retrainIfDue({ ...deps, trainer, base });
			if (outcome.state !== 'trained') return;
			const { version, state, because } = outcome.model;
			log.info({ version, state, because }, 'a model was trained on corrections');
			await look();
		},
		rollBack: async (to, by) => {
			const outcome = await rollBack(db, { to, by, at: deps.now(), base });
			await look();
			return outcome;
		},
		report: () => loadReport(db, base),
		close: () => trainer.close(),
	};
}

/** A model that does not read (made by another version of Amends, or damaged) must not keep mail from being read. */
async function loadJudging({ db, log }: LearningDeps, base: string, version: string): Promise<Judging> {
	if (version === base) return { version, bytes: null };
	const bytes = await loadBytes(db, version);
	try {
		if (bytes === null) throw new RangeError('it has no bytes');
		const judging = { version, bytes: shared(bytes) };
		modelOf(judging);
		return judging;
	} catch (error) {
		log.error({ version, says: messageOf(error) }, 'a learned model does not read; the shipped one judges');
		return { version: base, bytes: null };
	}
}
