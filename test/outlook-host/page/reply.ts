import type { HostMail } from '../mail-shape.ts';
import type { Behaviour } from './behaviour.ts';
import type { Mailbox } from './mailbox.ts';

/** What a call of the add-in comes to, in Outlook's own form. */
export type Reply =
	| { readonly wasSuccessful: true; readonly data?: unknown }
	| { readonly error: true; readonly errorCode: number };

/** It was done; `data` is what the add-in gets. */
export const done = (data: unknown = null): Reply => ({ wasSuccessful: true, data });
/** It was refused with one of Outlook’s codes. */
export const refused = (errorCode: number): Reply => ({ error: true, errorCode });

/** Outlook's codes. */
export const CODES = {
	notSupported: 5000,
	unknownCategory: 9044,
	duplicate: 9045,
	failed: 9020,
	itemChanged: 9030,
} as const;

/** A call's parameters, as office.js sends them. */
export interface Params {
	readonly categories?: readonly string[];
	readonly categoryDetails?: readonly { readonly displayName: string; readonly color: string }[];
	readonly coercionType?: number;
	readonly data?: string;
	readonly htmlBody?: string | null;
}

/** Where a call is carried out. */
export interface Scene {
	readonly mailbox: Mailbox;
	readonly behaviour: Behaviour;
	/** the mail that is read at this moment; null while an answer is written */
	readonly mail: HostMail | null;
	readonly params: Params;
	/** opens an answer to the mail */
	readonly answer: (words: string) => void;
}
