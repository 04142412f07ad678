import type { Case } from './case.ts';
import type { Language } from './language.ts';
import type { SignalName } from './signal.ts';
import type { Instant } from './time.ts';
import type { Verdict } from './triage/verdict.ts';

/**
 * What a person can say that triage got wrong. `means`: whether the mail complains, if the person is right;
 * `isOfComplaint`: triage got that very question wrong, else the person leaves it undisputed; `opposite`: the correction
 * that this one takes back where it stands.
 */
export const CORRECTIONS = {
	'not-a-complaint': { means: false, isOfComplaint: true, opposite: 'complaint-after-all' },
	'complaint-after-all': { means: true, isOfComplaint: true, opposite: 'not-a-complaint' },
	severity: { means: true, isOfComplaint: false, opposite: null },
	'signal-wrong': { means: true, isOfComplaint: false, opposite: 'signal-missing' },
	'signal-missing': { means: true, isOfComplaint: false, opposite: 'signal-wrong' },
} as const satisfies Record<string, { means: boolean; isOfComplaint: boolean; opposite: string | null }>;

export type CorrectionKind = keyof typeof CORRECTIONS;

/** What a person's act says of triage. `about`: the signal, else empty. `said` and `means` are words such as `S3`, `complaint`, `safety`. */
export interface Noticed {
	readonly kind: CorrectionKind;
	readonly about: SignalName | '';
	readonly said: string;
	readonly means: string;
}

/** A correction as it is kept. */
export interface Correction extends Noticed {
	readonly id: string;
	readonly mailId: string;
	readonly caseId: string;
	readonly at: Instant;
	/** a person's id */
	readonly by: string;
	/** what triage made of the mail */
	readonly verdict: Verdict;
	/** the model that judged it; null: the cues alone */
	readonly model: string | null;
	readonly language: Language;
}

/** What a person's act on a case says of triage, read off the case before and after it. */
export function noticeCorrections(before: Case, after: Case): readonly Noticed[] {
	return [...complaintNoticed(before, after), ...severityNoticed(before, after), ...signalsNoticed(before, after)];
}

/** That a mail complains which triage passed over. */
export const MISSED: Noticed = { kind: 'complaint-after-all', about: '', said: 'no complaint', means: 'complaint' };

function complaintNoticed(before: Case, after: Case): readonly Noticed[] {
	if (before.isComplaint === after.isComplaint) return [];
	if (after.isComplaint) return [MISSED];
	return [{ kind: 'not-a-complaint', about: '', said: 'complaint', means: 'no complaint' }];
}

function severityNoticed(before: Case, after: Case): readonly Noticed[] {
	if (after.severityBy !== 'person' || before.severity === after.severity) return [];
	return [{ kind: 'severity', about: '', said: before.severity, means: after.severity }];
}

function signalsNoticed(before: Case, after: Case): readonly Noticed[] {
	const names = (one: Case) => one.signals.map(({ name }) => name);
	const without = (some: readonly SignalName[], others: readonly SignalName[]) =>
		some.filter((name) => !others.includes(name));
	return [
		...without(names(before), names(after)).map(
			(name): Noticed => ({ kind: 'signal-wrong', about: name, said: name, means: 'nothing' }),
		),
		...without(names(after), names(before)).map(
			(name): Noticed => ({ kind: 'signal-missing', about: name, said: 'nothing', means: name }),
		),
	];
}

/** A correction of the same case that still holds. */
export type Standing = Noticed & Pick<Correction, 'id'>;

/**
 * What becomes of a noticed correction beside those that stand. Undoing one takes it back and is no correction itself; a second thought
 * about the severity replaces the first, and measures itself by what triage said, not by the first thought.
 * @param agreed whether triage said the same about the complaint: then there is nothing to learn
 */
export function weighCorrection(
	noticed: Noticed,
	standing: readonly Standing[],
	agreed: boolean,
): { readonly takeBack: readonly string[]; readonly add: Noticed | null } {
	const { opposite } = CORRECTIONS[noticed.kind];
	const undone = standing.filter(({ kind, about }) => kind === opposite && about === noticed.about);
	if (undone.length > 0) return { takeBack: undone.map(({ id }) => id), add: null };
	const replaced = standing.filter(({ kind, about }) => kind === noticed.kind && about === noticed.about);
	const add: Noticed = { ...noticed, said: replaced[0]?.said ?? noticed.said };
	const isNews = add.said !== add.means && !agreed;
	return { takeBack: replaced.map(({ id }) => id), add: isNews ? add : null };
}
