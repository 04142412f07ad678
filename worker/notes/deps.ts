import type { Instant } from '../../shared/time.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Sender } from '../sheet/envelope.ts';
import type { Store } from '../store/connect.ts';

/** What notes need of the world. */
export interface NotesDeps {
	readonly store: Pick<Store, 'db'>;
	readonly keyRing: Pick<KeyRing, 'seal' | 'open' | 'sealBytes' | 'openBytes'>;
	/** where the team is: a day begins and ends there */
	readonly timeZone: string;
	/** who sends, for the envelopes of this mailbox */
	senderOf(mailboxId: string): Sender;
	/** names the policy in force; kept with what people do about a note */
	readonly policyVersion: string;
	now(): Instant;
	/** called after a change is safe in the database */
	changed(what: { readonly caseIds: readonly string[] }): void;
}
