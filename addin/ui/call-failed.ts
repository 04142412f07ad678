import type { Failure, Result } from '../client.ts';

/** A refused or unanswered call on its way through react-query, which knows failures as thrown errors only. */
export class CallFailed extends Error {
	readonly failure: Failure;

	constructor(failure: Failure) {
		super(failure.state === 'refused' ? failure.error.message : failure.state);
		this.name = 'CallFailed';
		this.failure = failure;
	}
}

/** The value of a call that worked. Throws CallFailed for any other. */
export function answerOf<T>(result: Result<T>): T {
	if (result.state === 'ok') return result.value;
	throw new CallFailed(result);
}

/** True when asking again in a moment may help: nobody answered, or the server was busy. */
export function mayPass(error: unknown): boolean {
	if (!(error instanceof CallFailed)) return false;
	return error.failure.state === 'offline' || (error.failure.state === 'refused' && error.failure.status === 429);
}

/** The server's code of a refusal; null for every other failure. */
export const codeOf = (error: unknown): string | null =>
	error instanceof CallFailed && error.failure.state === 'refused' ? error.failure.error.code : null;
