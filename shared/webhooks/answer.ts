import { DAY, HOUR, type Instant, MINUTE } from '../time.ts';

/**
 * Why an endpoint did not take what it was sent, where it is not its own answer that says so. Each has its words `webhook.problem.<key>`.
 * `not-public`: its name leads to an address inside a network, which nobody outside may reach through us.
 */
export const WEBHOOK_PROBLEMS = {
	'unknown-host': {},
	'not-public': {},
	unreachable: {},
	tls: {},
	timeout: {},
	redirect: {},
	garbled: {},
} as const;

export type WebhookProblem = keyof typeof WEBHOOK_PROBLEMS;

/** What came of one try. `ms`: how long it took; `answer`: the beginning of what was answered. */
export interface WebhookTry {
	readonly status: number | null;
	readonly problem: WebhookProblem | null;
	readonly ms: number;
	readonly answer: string;
}

/** So much of an answer is kept. */
export const ANSWER_KEPT = 1_000;

/** How an endpoint took it. `gone`: it wants nothing any more (410). */
export function heardBy({ status, problem }: Pick<WebhookTry, 'status' | 'problem'>): 'taken' | 'failed' | 'gone' {
	if (problem !== null || status === null) return 'failed';
	if (status === 410) return 'gone';
	return status >= 200 && status < 300 ? 'taken' : 'failed';
}

/** How long after each failed try the next one comes: eight tries over a day and a half. */
const WAITS: readonly number[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 18 * HOUR];

/** Up to so much of a wait is added to it: endpoints that fell together are not all asked again at once. */
const JITTER = 0.2;

/**
 * How long until the next try; null: it was the last one.
 * @param tries how often it was tried @param chance from 0 to 1
 */
export function waitBeforeNext(tries: number, chance: number): number | null {
	const wait = WAITS[tries - 1];
	return wait === undefined ? null : Math.round(wait * (1 + JITTER * chance));
}

/** An endpoint that took nothing for so long is switched off. */
export const OFF_AFTER = 5 * DAY;

/** True once an endpoint is to be switched off. @param failingSince when the first of its failures in a row was */
export const isGivenUp = (failingSince: Instant | null, now: Instant): boolean =>
	failingSince !== null && now - failingSince >= OFF_AFTER;
