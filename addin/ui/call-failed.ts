import type { Failure, Result } from '../client.ts';

/** Nobody answered, or not now: the act is kept in the pane and sent later. `because`: null where others waited before it. */
export interface Kept {
	readonly state: 'kept';
	readonly because: Failure | null;
}

/** A refused, unanswered or kept call on its way through react-query, which knows failures as thrown errors only. */
export class CallFailed extends Error {
	readonly failure: Failure | Kept;

	constructor(failure: Failure | Kept) {
		super(failure.state === 'refused' ? failure.error.message : failure.state);
		this.name = 'CallFailed';
		this.failure = failure;
	}
}

/** The value of a call that worked. Throws CallFailed for any other. */
export function answerOf<T>(result: Result<T> | Kept): T {
	if (result.state === 'ok') return result.value;
	throw new CallFailed(result);
}

/** True when asking again in a moment may help: nobody answered, or the server was busy. */
export function mayPass(error: unknown): boolean {
	if (!(error instanceof CallFailed)) return false;
	return error.failure.state === 'offline' || (error.failure.state === 'refused' && error.failure.status === 429);
}

/** True when what was to be done is kept: its form may go, for nothing of it is lost. */
export const isKept = (error: unknown): boolean => error instanceof CallFailed && error.failure.state === 'kept';

/** True when the failure is the server's or the line's, and not of what was asked. */
export const isPassing = (error: unknown): boolean =>
	mayPass(error) || (error instanceof CallFailed && error.failure.state === 'refused' && error.failure.status >= 500);

/** The server's code of a refusal; null for every other failure. */
export const codeOf = (error: unknown): string | null =>
	error instanceof CallFailed && error.failure.state === 'refused' ? error.failure.error.code : null;

/** What the server found wrong in what was written, by its field; empty for every other failure. */
export const fieldsOf = (error: unknown): readonly string[] =>
	error instanceof CallFailed && error.failure.state === 'refused'
		? error.failure.error.fields.map(({ field }) => field)
		: [];
