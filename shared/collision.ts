import type { EventKind } from './case.ts';
import type { Instant } from './time.ts';

/** One step of a case's history, with what is known of the mail that made it. */
export interface Step {
	readonly kind: EventKind;
	readonly at: Instant;
	/** a person's id, `product` or `text` */
	readonly by: string;
	readonly data: Readonly<Record<string, string | number | null>>;
	/** of a mail that came or went: its writer's name or address, and the person of the team where that can be told */
	readonly writer: { readonly name: string; readonly personId: string | null } | null;
}

/** The kinds of what somebody who is writing must hear of; `lastOnly`: of several the last says it all. */
export const CHANGES = {
	wrote: { lastOnly: false },
	answered: { lastOnly: false },
	sent: { lastOnly: true },
	stage: { lastOnly: true },
	assigned: { lastOnly: true },
	severity: { lastOnly: true },
	noted: { lastOnly: false },
	gave: { lastOnly: true },
	promised: { lastOnly: true },
	notAComplaint: { lastOnly: true },
	joined: { lastOnly: true },
} as const;

export type ChangeKind = keyof typeof CHANGES;

/** What changed in a case while somebody wrote to its customer. */
export interface Change {
	readonly kind: ChangeKind;
	readonly at: Instant;
	/** a person's id, `product` or `text` */
	readonly by: string;
	/** who wrote, by name; null where no mail was written */
	readonly writer: string | null;
	/** the new stage, severity or assignee (a person's id); null: nobody, or nothing of the kind */
	readonly to: string | null;
}

/** Steps that make another answer right. Whatever is not here (a touch planned, a tag corrected) changes nothing for the customer. */
const KIND_OF: Readonly<Partial<Record<EventKind, ChangeKind>>> = {
	'mail-received': 'wrote',
	'mail-sent': 'answered',
	'touch-sent': 'sent',
	'stage-moved': 'stage',
	resolved: 'stage',
	closed: 'stage',
	reopened: 'stage',
	'severity-changed': 'severity',
	assigned: 'assigned',
	noted: 'noted',
	'remedy-given': 'gave',
	'promise-made': 'promised',
	'not-a-complaint': 'notAComplaint',
	joined: 'joined',
};

/** The kinds of steps that are told of; no other needs to be loaded. */
export const TOLD_STEPS = Object.keys(KIND_OF) as readonly EventKind[];

/**
 * What changed since somebody began to write, oldest first: what others did and what came in, without the writer's own doing.
 * @param steps of the case since then, oldest first
 * @param writerId the person who writes
 */
export function changesSince(steps: readonly Step[], writerId: string): readonly Change[] {
	const all = steps.filter((step) => !isOwn(step, writerId) && !isMachine(step)).flatMap(toChange);
	return all.filter(
		({ kind }, index) => !CHANGES[kind].lastOnly || !all.slice(index + 1).some((later) => later.kind === kind),
	);
}

const isOwn = ({ by, writer }: Step, writerId: string): boolean => by === writerId || writer?.personId === writerId;

/** Automatic answers and delivery reports are in the plan's hands, and mails to somebody else than the customer are no answer. */
const isMachine = ({ data }: Step): boolean => typeof data.machine === 'string' || data.toCustomer === 'no';

function toChange({ kind, at, by, data, writer }: Step): readonly Change[] {
	const change = KIND_OF[kind];
	if (change === undefined) return [];
	const to = kind === 'closed' ? 'closed' : data.to;
	return [
		{ kind: change, at, by, writer: writer?.name ?? null, to: to === undefined || to === null ? null : String(to) },
	];
}
