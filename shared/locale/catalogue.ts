import type { en as consoleWords } from './console/en.ts';
import type { Message, ParamsOf } from './format.ts';
import type { en as paneWords } from './pane/en.ts';

/** English is the source: its keys are all keys, and a text that has plural forms there has them everywhere. */
type English = typeof paneWords & typeof consoleWords;

/** The same words in one language. A key missing or spare in any language does not compile. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Exclude<Message, string> };

/** What the pane says in one language, and what it shares with the console: all that its first load brings. */
export type PaneWords = Translated<typeof paneWords>;

/** What the console alone says in one language. */
export type ConsoleWords = Translated<typeof consoleWords>;

export type MessageKey = keyof English;

/** All words of the interface in one language. */
export type Catalogue = PaneWords & ConsoleWords;

/** What must be put into the text of `K`: `{name}` in English asks for `name`. */
export type Params<K extends MessageKey> = ParamsOf<English[K]>;
