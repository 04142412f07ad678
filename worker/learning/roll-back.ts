import type { Instant } from '../../shared/time.ts';
import type { Store } from '../store/connect.ts';
import { currentVersion, listModels, lockModels, setState } from '../store/models.ts';

/** Back to a model; null: to the one before. */
export interface RollBack {
	readonly to: string | null;
	/** a person's id, or `command line` */
	readonly by: string;
	readonly at: Instant;
	/** the model that came with the program */
	readonly base: string;
}

export type RolledBack =
	| { readonly state: 'done'; readonly from: string; readonly to: string }
	/** nothing was changed; `message` and `mend` are sentences for people */
	| { readonly state: 'refused'; readonly message: string; readonly mend: string };

/** Takes models back, so that an earlier one judges again. Mails that were judged keep their verdicts. */
export function rollBack(db: Store['db'], { to, by, at, base }: RollBack): Promise<RolledBack> {
	return db.transaction(async (inner): Promise<RolledBack> => {
		await lockModels(inner);
		const models = (await listModels(inner)).filter((one) => one.base === base);
		const from = await currentVersion(inner, base);
		const older = models.filter(({ state, version }) => state === 'promoted' && version !== from);
		const wanted = to ?? older[0]?.version ?? base;
		const target = models.find(({ version }) => version === wanted);
		if (wanted === from) return refused(`${from} judges already.`);
		if (target === undefined) return refused(`There is no model ${wanted} that this version of Amends can use.`);
		if (target.state === 'refused') return refused(`${wanted} was refused by the gate and never judged.`);
		const because = `taken back for ${wanted} on ${new Date(at).toISOString()}`;
		for (const { version, state, seq } of models) {
			if (state === 'promoted' && seq > target.seq)
				await setState(inner, version, { state: 'rolled-back', because, by });
		}
		if (target.state === 'rolled-back')
			await setState(inner, wanted, { state: 'promoted', because: 'put back by a person', by });
		return { state: 'done', from, to: wanted };
	});
}

const refused = (message: string): RolledBack => ({
	state: 'refused',
	message,
	mend: 'The triage report lists the models and what became of each.',
});
