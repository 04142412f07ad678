import type { Instant } from '../../shared/time.ts';
import type { WebhookTry } from '../../shared/webhooks/answer.ts';
import type { WebhookEndpoint } from '../../shared/webhooks/endpoint.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/connect.ts';
import type { Resolve } from './reach.ts';
import type { Refused } from './refusals.ts';

/** What webhooks need of the world. */
export interface WebhookDeps {
	readonly store: Pick<Store, 'db'>;
	readonly keyRing: Pick<KeyRing, 'seal' | 'open'>;
	readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
	/** by the clock on the wall, in the demo too: receivers compare it with theirs */
	now(): Instant;
	random(bytes: number): Uint8Array;
	/** from 0 to 1 */
	chance(): number;
	readonly resolve: Resolve;
	/** this machine itself may be an endpoint */
	readonly isDemo: boolean;
	/** what links to cases start with */
	publicUrl(): string;
	/** an endpoint was switched off: pages that show so ask again */
	stopped(): void;
}

/** What somebody writes of an endpoint. */
export type EndpointWritten = Pick<WebhookEndpoint, 'name' | 'url' | 'kinds' | 'mailboxes' | 'hasWords' | 'isOn'>;

/** Who acts: the mailboxes of what they tend are among those that they may see. */
export interface Tender {
	readonly id: string;
	readonly mailboxes?: readonly string[] | undefined;
}

type Done<T> = ({ readonly state: 'done' } & T) | Refused;

/** Webhooks: where they go, and that they get there. */
export interface Webhooks {
	/** those that the asker may tend */
	list(by: Tender): Promise<readonly WebhookEndpoint[]>;
	/** null where there is none, or it is not the asker's to tend */
	find(id: string, by: Tender): Promise<WebhookEndpoint | null>;
	/** `secret` is told here and never again */
	add(written: EndpointWritten, by: Tender): Promise<Done<{ readonly secret: string }>>;
	change(id: string, written: EndpointWritten & { readonly version: number }, by: Tender): Promise<Done<object>>;
	remove(id: string, by: Tender): Promise<Done<object>>;
	/** a new secret; the old one signs along for a day */
	renew(id: string, by: Tender): Promise<Done<{ readonly secret: string }>>;
	/** sends a test at once, and says what came of it */
	test(id: string, by: Tender): Promise<Done<{ readonly came: WebhookTry }>>;
	/** sends something once more */
	again(id: string, deliveryId: string, by: Tender): Promise<Done<object>>;
	/** switched off because nothing was taken there */
	broken(by: Tender): Promise<readonly WebhookEndpoint[]>;
	/** something may be waiting: sends it in a moment */
	soon(): void;
	/** sends what is due; every sweep calls it, and does not wait for endpoints */
	sweep(): Promise<void>;
	/** settles when nothing is under way any more */
	idle(): Promise<void>;
	/** ends what is under way: it is sent again later */
	close(): Promise<void>;
}
