import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Arrived, IntakeDeps } from './deps.ts';

/**
 * Saves a batch. One mail that the database or our own rules choke on must not hold up all the others, nor be tried for ever: the batch is
 * then saved mail by mail, and the one that fails alone is quarantined with its reason. What is wrong with the database itself (gone,
 * full) is thrown: nothing was saved, and the next look begins again here.
 */
export async function saveSafely(deps: IntakeDeps, batch: readonly Arrived[]): Promise<void> {
	if (batch.length === 0) return;
	try {
		deps.changed(await deps.saveBatch(batch));
	} catch (error) {
		if (isDatabaseItself(error)) throw error;
		const [only] = batch;
		if (batch.length > 1 || only === undefined) {
			for (const one of batch) await saveSafely(deps, [one]);
			return;
		}
		if (only.read.state === 'quarantine') throw error;
		deps.log.error(
			{ uid: only.uid, folder: only.folder, says: plainCause(error) },
			'a mail could not be saved and is quarantined',
		);
		await saveSafely(deps, [{ ...only, read: refused(only.read.mail.messageId, error) }]);
	}
}

const refused = (messageId: string | null, error: unknown): Arrived['read'] => ({
	state: 'quarantine',
	reason: 'not-saved',
	says: `${SAYINGS.notSaved}: ${plainCause(error)}`,
	messageId,
	from: null,
	subject: null,
});

/** What went wrong, without the statement and its values: the query layer's own message would carry a customer's words into the log. */
function plainCause(error: unknown): string {
	let cause = error;
	while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
	return cause instanceof Error ? cause.message.slice(0, 200) : 'unknown error';
}

/**
 * PostgreSQL's error classes that speak of the server and not of the data: connection (08), transaction rolled back to be tried
 * again (40), resources such as a full disk (53), an operator's hand (57), the system (58), plus the socket's own codes.
 */
const SERVER_CLASSES = ['08', '40', '53', '57', '58'];

function isDatabaseItself(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
		if (
			/^(?:E[A-Z]{3,}|ENOSPC)/u.test(code) ||
			SERVER_CLASSES.some((known) => code.length === 5 && code.startsWith(known))
		)
			return true;
		if (/Connection terminated|timeout exceeded when trying to connect|PGlite is closed/u.test(cause.message))
			return true;
	}
	return false;
}
