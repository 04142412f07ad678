import type { en } from './en.ts';
import type { Message, ParamsOf } from './format.ts';

/** English is the source: its keys are all keys, and a text that has plural forms there has them everywhere. */
type English = typeof en;

export type MessageKey = keyof English;

/** All words of the interface in one language. A key missing or spare in any language does not compile. */
export type Catalogue = {
	readonly [K in MessageKey]: English[K] extends string ? string : Exclude<Message, string>;
};

/** What must be put into the text of `K`: `{name}` in English asks for `name`. */
export type Params<K extends MessageKey> = ParamsOf<English[K]>;
