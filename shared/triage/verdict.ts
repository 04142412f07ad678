import type { Language } from '../language.ts';
import type { Severity } from '../severity.ts';
import type { Signal, Sought } from '../signal.ts';
import type { Stage } from '../stage.ts';

/** Mail that no person wrote to us for an answer; decided by headers before any text is read. */
export const SKIPS = {
	'mailing-list': { meaning: 'sent to a list (List-Id, List-Post)' },
	newsletter: { meaning: 'bulk mail (List-Unsubscribe, Precedence: bulk)' },
	receipt: { meaning: 'an automatic order, payment or delivery notice' },
	bounce: { meaning: 'a delivery report (multipart/report, null sender, MAILER-DAEMON)' },
	'auto-reply': { meaning: 'an automatic answer (RFC 3834), an out-of-office' },
	spam: { meaning: 'marked as spam by the server' },
	own: { meaning: 'sent by Amends itself' },
} as const;

export type Skip = keyof typeof SKIPS;

/** Why a verdict came out as it did. `weight` is signed: below 0 it spoke against. `quote` is the writer's own words. */
export interface Reason {
	readonly cue: string;
	readonly weight: number;
	readonly quote: string;
}

/**
 * What a sentence does in a recovery. The customer's: `failure`, `confirmation` ("it works now"), `thanks` (nothing else
 * than thanks), `answer`. The team's: `apology`, `question`, `fair-question` ("what would you consider fair?"), `offer` (a solution offered
 * or promised), `delivered` (a solution carried out), `satisfied-question` ("is everything to your satisfaction?").
 */
export type Act =
	| 'failure'
	| 'confirmation'
	| 'thanks'
	| 'answer'
	| 'apology'
	| 'question'
	| 'fair-question'
	| 'offer'
	| 'delivered'
	| 'satisfied-question';

/** An act and the sentence that did it. */
export interface Said {
	readonly act: Act;
	readonly quote: string;
}

/** An act that no cue names, heard by its words: it counts where the case stands at one of these stages. */
export interface Heard extends Said {
	readonly at: readonly Stage[];
}

/** What triage makes of one mail. Every part carries the words it rests on. */
export interface Verdict {
	readonly language: Language | 'unknown';
	/** null: a person wrote it */
	readonly skip: { readonly kind: Skip; readonly because: string } | null;
	/** score from 0 to 1 */
	readonly complaint: { readonly is: boolean; readonly score: number };
	/** null when it is no complaint */
	readonly severity: Severity | null;
	readonly signals: readonly Signal[];
	readonly sought: readonly Sought[];
	readonly said: readonly Said[];
	/** what is heard besides; absent where nothing is */
	readonly heard?: readonly Heard[];
	/** for an out-of-office that names its end: the ISO date (`2026-12-01`) on which the writer is back */
	readonly backOn: string | null;
	/** strongest first */
	readonly because: readonly Reason[];
	/** version of the learned model that took part; absent where the cues decided alone */
	readonly model?: string;
}
