import type { Language } from '../shared/language.ts';
import type { Catalogue } from '../shared/locale/catalogue.ts';
import { de } from '../shared/locale/de.ts';
import { en } from '../shared/locale/en.ts';
import { es } from '../shared/locale/es.ts';
import { fr } from '../shared/locale/fr.ts';
import { it } from '../shared/locale/it.ts';
import { pt } from '../shared/locale/pt.ts';
import { ru } from '../shared/locale/ru.ts';

/** The words of the interface in every language, for what is written to people from here. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, it, pt, ru, es, fr, de };
