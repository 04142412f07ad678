import type { Language } from '../../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { PromiseWords } from './promise-words.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

/** All languages' words for promises. */
export const PROMISE_WORDS: Readonly<Record<Language, PromiseWords>> = { en, it, pt, ru, es, fr, de };
