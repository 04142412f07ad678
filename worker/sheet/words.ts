import type { Language } from '../../shared/language.ts';
import type { Catalogue } from '../../shared/locale/catalogue.ts';
import { de } from '../../shared/locale/de.ts';
import { en } from '../../shared/locale/en.ts';
import { es } from '../../shared/locale/es.ts';
import { formatMessage } from '../../shared/locale/format.ts';
import { fr } from '../../shared/locale/fr.ts';
import { it } from '../../shared/locale/it.ts';
import { pt } from '../../shared/locale/pt.ts';
import { ru } from '../../shared/locale/ru.ts';
import type { SheetWords } from './card.ts';

const CATALOGUES: Record<Language, Catalogue> = { en, it, pt, ru, es, fr, de };

/** The sheet speaks the language of whoever prints it, in the words of the interface. */
export const sheetWords = (language: Language): SheetWords =>
	Object.assign<SheetWordsCall, Pick<SheetWords, 'language'>>(
		(key, params = {}) => formatMessage(CATALOGUES[language][key], params, language),
		{ language },
	);

type SheetWordsCall = (...asked: Parameters<SheetWords>) => string;
