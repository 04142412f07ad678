import { CORRECTIONS } from '../../shared/correction.ts';
import type { Instant } from '../../shared/time.ts';
import { isTrainingDue } from '../../shared/triage/model/due.ts';
import type { Example } from '../../shared/triage/model/example.ts';
import { judgePromotion } from '../../shared/triage/model/promote.ts';
import { formMessage } from '../../shared/triage/web-form.ts';
import type { Db, Store } from '../store/connect.ts';
import { countSince, loadLessons, newestCorrection } from '../store/corrections.ts';
import { currentVersion, type KnownModel, listModels, loadBytes, lockModels, saveModel } from '../store/models.ts';
import { mailFrom } from '../store/world.ts';
import type { Trainer } from './train-pool.ts';

/** What a training needs of the world. */
export interface RetrainDeps {
	readonly db: Store['db'];
	readonly trainer: Pick<Trainer, 'train'>;
	/** the model that came with the program */
	readonly base: string;
	now(): Instant;
	/** of the team's clock, 0 to 23 */
	hour(): number;
}

export type Retrained =
	| { readonly state: 'not-due' | 'overtaken' }
	| { readonly state: 'trained'; readonly model: KnownModel };

/** A correction counts as much as so many composed mails: it is of this very desk. What only confirms counts as one. */
const CORRECTION_WEIGHT = 4;
const CONFIRMATION_WEIGHT = 1;

/**
 * Trains when it is time, and lets the gate decide. May run twice at once in two processes: what the second one made is thrown away.
 * @throws Error when the training itself fails
 */
export async function retrainIfDue(deps: RetrainDeps): Promise<Retrained> {
	const { db, base } = deps;
	const before = await situationOf(db, base);
	const waiting = await countSince(db, before.last?.learnedUpTo ?? 0);
	const isRolledBack = before.last?.state === 'rolled-back';
	if (!isTrainingDue({ waiting, isRolledBack, hour: deps.hour() })) return { state: 'not-due' };
	const learnedUpTo = await newestCorrection(db);
	const lessons = await lessonsOf(db);
	if (lessons.length === 0) return { state: 'not-due' };
	const { bytes, trials } = await deps.trainer.train({ lessons, current: await loadBytes(db, before.current) });
	const { promoted, because } = judgePromotion(trials);
	return db.transaction(async (inner): Promise<Retrained> => {
		await lockModels(inner);
		const now = await situationOf(inner, base);
		// Another process trained meanwhile, or somebody took a model back: this outcome was measured against the past.
		if (now.last?.version !== before.last?.version || now.current !== before.current) return { state: 'overtaken' };
		const model: KnownModel = {
			version: `learned-${now.learned + 1}`,
			at: deps.now(),
			base,
			state: promoted ? 'promoted' : 'refused',
			trials,
			because,
			by: 'product',
			learnedUpTo,
		};
		await saveModel(inner, { ...model, bytes: promoted ? bytes : null });
		return { state: 'trained', model };
	});
}

interface Situation {
	readonly current: string;
	/** the newest model that was trained beside this shipped one, whatever became of it */
	readonly last: KnownModel | undefined;
	/** how many were trained at all */
	readonly learned: number;
}

async function situationOf(db: Db, base: string): Promise<Situation> {
	const trained = (await listModels(db)).filter(({ state }) => state !== 'shipped');
	return {
		current: await currentVersion(db, base),
		last: trained.find((one) => one.base === base),
		learned: trained.length,
	};
}

async function lessonsOf(db: Db): Promise<readonly Example[]> {
	return (await loadLessons(db)).map(({ kind, severity, language, mail }) => ({
		subject: mail.subject,
		body: formMessage(mailFrom(mail)),
		language,
		complaint: CORRECTIONS[kind].means,
		critical: severity === null ? undefined : severity === 'S4',
		weight: CORRECTIONS[kind].isOfComplaint ? CORRECTION_WEIGHT : CONFIRMATION_WEIGHT,
	}));
}
