import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { codeOf } from '../../ui/call-failed.ts';
import { saidOf } from '../../ui/states.tsx';
import type { Words } from '../../ui/words.tsx';

/** Why an act on people was refused, in the reader's language; other failures as everywhere. */
export function sayRefusal(error: unknown, words: Words): string {
	const key = `people.refused.${codeOf(error)}`;
	return isKnown(key) ? words.t(key) : saidOf(error, words).title;
}

type Refused = Extract<MessageKey, `people.refused.${string}`>;

const KNOWN: Readonly<Record<Refused, true>> = {
	'people.refused.not-found': true,
	'people.refused.changed-meanwhile': true,
	'people.refused.not-yours': true,
	'people.refused.said-by-file': true,
	'people.refused.last-lead': true,
	'people.refused.last-admin': true,
	'people.refused.unseen-mailbox': true,
	'people.refused.address-taken': true,
	'people.refused.was-here': true,
	'people.refused.away-wrong': true,
	'people.refused.no-mailbox': true,
	'people.refused.gone-already': true,
	'people.refused.here-already': true,
	'people.refused.hand-to-whom': true,
};

const isKnown = (key: string): key is Refused => Object.hasOwn(KNOWN, key);
