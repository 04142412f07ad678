import type { Documentation, Outcome } from '../../shared/case.ts';
import type { SignalChange } from '../../shared/correct-signals.ts';
import type { Severity } from '../../shared/severity.ts';
import type { Stage } from '../../shared/stage.ts';
import type { Instant } from '../../shared/time.ts';

/** What somebody of the team can do to a case. */
export type CaseAction =
	| { readonly kind: 'assign'; readonly assignee: string | null }
	| { readonly kind: 'stage'; readonly stage: Exclude<Stage, 'closed'>; readonly because: string | undefined }
	| { readonly kind: 'severity'; readonly severity: Severity; readonly because: string | undefined }
	| ({ readonly kind: 'signals' } & SignalChange)
	| { readonly kind: 'resolve'; readonly because: string | undefined }
	| {
			readonly kind: 'close';
			readonly outcome: Outcome;
			readonly documentation: Documentation;
			readonly avoidable: boolean | undefined;
	  }
	| { readonly kind: 'not-a-complaint'; readonly undo: boolean }
	| { readonly kind: 'note'; readonly text: string }
	| { readonly kind: 'read' };

/** What somebody of the team can do to a touch. */
export type TouchAction =
	| { readonly kind: 'done'; readonly because: string | undefined }
	| { readonly kind: 'postpone'; readonly until: Instant; readonly because: string | undefined }
	| { readonly kind: 'cancel'; readonly because: string | undefined };

/** Why an action is refused; expected, so it is returned. `mend` says what the person can do. */
export interface Refusal {
	readonly state: 'refused';
	readonly code: 'not-found' | 'conflict' | 'invalid';
	readonly message: string;
	readonly mend: string | null;
	readonly fields: readonly { readonly field: string; readonly message: string }[];
}

export type Acted = { readonly state: 'done'; readonly caseId: string } | Refusal;

/** People's acts on cases and touches: each decided purely and saved whole in one transaction. */
export interface Casework {
	act(caseId: string, personId: string, action: CaseAction): Promise<Acted>;
	actOnTouch(touchId: string, personId: string, action: TouchAction): Promise<Acted>;
	/** moves all mails of `caseId` into `intoCaseId`; the writer takes part there from now on */
	join(caseId: string, intoCaseId: string, personId: string): Promise<Acted>;
	/** opens a case from a mail that triage passed over */
	openByHand(messageId: string, personId: string): Promise<Acted>;
}
