import { setTimeout as wait } from 'node:timers/promises';
import { SECOND } from '../shared/time.ts';
import type { Desk } from './desk.ts';

/** A person waits for it: a mailbox that has not answered by then is looked into without the person. */
const PATIENCE = 4 * SECOND;

/** Looks for new mail of a mailbox at once. Settles when that is done, and after a few seconds at the latest; never rejects. */
export async function lookSoon(desks: readonly Desk[], mailboxId: string): Promise<void> {
	const desk = desks.find(({ id }) => id === mailboxId);
	if (desk === undefined) return;
	const giveUp = new AbortController();
	const patience = wait(PATIENCE, undefined, { signal: giveUp.signal }).catch(() => undefined);
	await Promise.race([desk.look('new'), patience]);
	giveUp.abort();
}
