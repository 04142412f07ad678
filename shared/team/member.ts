import type { Language } from '../language.ts';
import type { Role } from '../role.ts';
import type { Away } from '../stand-in.ts';
import type { Instant } from '../time.ts';

/** Whence somebody is of the team: `file`: amends.yaml names them; `console`: somebody invited them. */
export const SOURCES = { file: {}, console: {} } as const;

export type Source = keyof typeof SOURCES;

/** What is known of somebody of the team and may be changed, where amends.yaml does not say it. */
export interface MemberFields {
	readonly name: string;
	/** lower case */
	readonly email: string;
	readonly role: Role;
	readonly language: Language;
	/** ids of the mailboxes whose mail this person may see; undefined: all */
	readonly mailboxes?: readonly string[] | undefined;
	/** `tid:oid` of the account at work; undefined: linked by the first sign-in with an e-mail code, or none */
	readonly entra?: string | undefined;
	/** undefined: there */
	readonly away?: Away | undefined;
}

/** The fields by name, in the order in which people read them. */
export const FIELD_NAMES = ['name', 'email', 'role', 'language', 'mailboxes', 'entra', 'away'] as const;

export type Field = (typeof FIELD_NAMES)[number];

/** Somebody of the team, or who was. */
export interface Member extends MemberFields {
	readonly id: string;
	readonly source: Source;
	/** what amends.yaml says of them: changed there and nowhere else */
	readonly said: readonly Field[];
	/** grows with every change; whoever changes an older one is told */
	readonly version: number;
	readonly deactivatedAt: Instant | null;
	/** who ended it: a person's id, or `file`; null while active */
	readonly deactivatedBy: string | null;
}
