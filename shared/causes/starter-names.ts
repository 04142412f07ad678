import type { Language } from '../language.ts';
import { DE } from './names/de.ts';
import { EN } from './names/en.ts';
import { ES } from './names/es.ts';
import { FR } from './names/fr.ts';
import { IT } from './names/it.ts';
import { PT } from './names/pt.ts';
import { RU } from './names/ru.ts';
import type { StarterNames } from './starter.ts';

const NAMES: Readonly<Record<Language, StarterNames>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

/** The name that one of the tree we begin with has in this language; undefined: it is none of them. */
export const starterName = (id: string, language: Language): string | undefined => namesIn(language)[id];

const namesIn = (language: Language): Readonly<Record<string, string>> => NAMES[language];
