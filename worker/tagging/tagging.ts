import { groupBy } from '../../shared/group-by.ts';
import type { MessageId } from '../../shared/mail.ts';
import type { Severity } from '../../shared/severity.ts';
import type { Stage } from '../../shared/stage.ts';

/** A copy of a mail whose tag is behind its case, and the tag it should carry. */
export interface Untagged {
	readonly folder: string;
	readonly uidValidity: string;
	readonly uid: number;
	readonly messageId: MessageId | null;
	/** null: the case is no complaint, nothing of ours belongs on the mail */
	readonly wish: { readonly severity: Severity; readonly stage: Stage } | null;
}

/** What tagging asks of the world: one mailbox's tagger, and the ledger. */
export interface TaggingDeps {
	/** those of these cases' mails whose tag is behind; `repair`: all open cases' mails, whatever the ledger believes */
	behind(which: { readonly caseIds: readonly string[] } | 'repair'): Promise<readonly Untagged[]>;
	project(
		items: readonly {
			readonly folder: string;
			readonly uid: number;
			readonly uidValidity: string;
			readonly messageId: MessageId | null;
		}[],
		wish: { readonly severity: Severity | null; readonly stage: Stage | null },
	): Promise<
		readonly {
			readonly uid: number;
			readonly state: 'tagged' | 'unchanged' | 'gone' | 'refused';
			readonly reason?: string;
		}[]
	>;
	/** writes what stands on the mails now; null: it is not known */
	saveTags(
		rows: readonly (Pick<Untagged, 'folder' | 'uidValidity' | 'uid'> & { readonly tag: string | null })[],
	): Promise<void>;
	readonly log: { warn(facts: object, says: string): void };
}

/** The tag in the ledger's words; the empty string: none of ours. */
export const tagText = (wish: Untagged['wish']): string => (wish === null ? '' : `${wish.severity} ${wish.stage}`);

/** A mail that is not there any more is not asked for again. */
const GONE = 'gone';

/**
 * Brings the tags of mails up to their cases. The database knows what each mail should carry, so a lost or failed run is
 * made good by the next one: nothing is queued.
 * @returns how many mails were changed
 * @throws when the server cannot be reached; the ledger then still shows them as behind
 */
export async function bringTags(
	deps: TaggingDeps,
	which: { readonly caseIds: readonly string[] } | 'repair',
): Promise<number> {
	const behind = await deps.behind(which);
	let changed = 0;
	for (const [, group] of groupBy(behind, ({ folder, wish }) => `${folder}\n${tagText(wish)}`)) {
		const wish = group[0]?.wish ?? null;
		const outcomes = await deps.project(group, wish ?? { severity: null, stage: null });
		const refused = outcomes.find(({ state }) => state === 'refused');
		if (refused !== undefined)
			deps.log.warn({ reason: refused.reason, mails: group.length }, 'the server refuses our tags');
		const byUid = new Map(outcomes.map((outcome) => [outcome.uid, outcome.state]));
		await deps.saveTags(
			group.map(({ folder, uidValidity, uid }) => {
				const state = byUid.get(uid);
				if (state === 'tagged') changed += 1;
				return {
					folder,
					uidValidity,
					uid,
					tag: state === 'gone' ? GONE : state === 'refused' || state === undefined ? null : tagText(wish),
				};
			}),
		);
	}
	return changed;
}
