import type { Language } from '../../shared/language.ts';
import { formatMessage } from '../../shared/locale/format.ts';
import { CATALOGUES } from '../catalogues.ts';
import type { SheetWords } from './card.ts';

/** The sheet speaks the language of whoever prints it, in the words of the interface. */
export const sheetWords = (language: Language): SheetWords =>
	Object.assign<SheetWordsCall, Pick<SheetWords, 'language'>>(
		(key, params = {}) => formatMessage(CATALOGUES[language][key], params, language),
		{ language },
	);

type SheetWordsCall = (...asked: Parameters<SheetWords>) => string;
