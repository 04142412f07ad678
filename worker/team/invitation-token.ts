import type { Invitation } from '../../shared/team/invitation.ts';
import type { KeyRing } from '../key-ring.ts';

const PURPOSE = 'invitation';

const TOKEN = /^(?<open>(?<id>[\w-]{1,100})\.(?<turn>\d{1,6}))\.(?<signature>[\w-]{43})$/;

/** What the link of an invitation bears: which it is and which of its links, signed. How it stands is asked of the database. */
export function writeToken(keyRing: Pick<KeyRing, 'sign'>, { id, turn }: Pick<Invitation, 'id' | 'turn'>): string {
	const open = `${id}.${turn}`;
	return `${open}.${keyRing.sign(PURPOSE, open)}`;
}

/** Reads it; null for every token that is not ours. */
export function readToken(
	keyRing: Pick<KeyRing, 'isSigned'>,
	token: string,
): { readonly id: string; readonly turn: number } | null {
	const { open = '', id = '', turn = '', signature = '' } = TOKEN.exec(token)?.groups ?? {};
	return open !== '' && keyRing.isSigned(PURPOSE, open, signature) ? { id, turn: Number(turn) } : null;
}
