import { formatMessage, type ParamsOf } from '../locale/format.ts';
import { SAYINGS, type SayingId } from './english.ts';

type Values<Id extends SayingId> = ParamsOf<(typeof SAYINGS)[Id]>;

/** A sentence of the table with its values, in English: the words that are kept. */
export const say = <Id extends SayingId>(id: Id, values: Values<Id>): string =>
	formatMessage(SAYINGS[id], values, 'en');
