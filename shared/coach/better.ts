import type { Language } from '../language.ts';
import { DE } from './better/de.ts';
import { EN } from './better/en.ts';
import { ES } from './better/es.ts';
import { FR } from './better/fr.ts';
import { IT } from './better/it.ts';
import { PT } from './better/pt.ts';
import { RU } from './better/ru.ts';
import type { MissingRule, WordRule } from './rules.ts';

/** What has a better sentence: every rule but the empty variable, which only the agent can fill. */
export type BetterId = WordRule | MissingRule;

/** One sentence each that could stand there instead, or mend the lack; it may hold the variables of the starters. */
export type BetterTable = Readonly<Record<BetterId, string>>;

const BETTER: Readonly<Record<Language, BetterTable>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/**
 * The better sentence in the language of the draft. Kept apart from `coach.ts`, for the alert before sending shows none and its bundle is to be
 * small.
 */
export const betterSentence = (better: BetterId, language: Language): string => BETTER[language][better];
