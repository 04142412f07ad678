import type { Language } from '../../../../shared/language.ts';
import { DE, DE_NOT } from './de.ts';
import { EN, EN_NOT } from './en.ts';
import { ES, ES_NOT } from './es.ts';
import type { Example } from './example.ts';
import { FR, FR_NOT } from './fr.ts';
import { IT, IT_NOT } from './it.ts';
import { PT, PT_NOT } from './pt.ts';
import { RU, RU_NOT } from './ru.ts';

/** Sentences that promise, and sentences that do not, by language. */
export const EXAMPLES: Readonly<
	Record<Language, { readonly yes: readonly Example[]; readonly no: readonly string[] }>
> = {
	en: { yes: EN, no: EN_NOT },
	it: { yes: IT, no: IT_NOT },
	pt: { yes: PT, no: PT_NOT },
	ru: { yes: RU, no: RU_NOT },
	es: { yes: ES, no: ES_NOT },
	fr: { yes: FR, no: FR_NOT },
	de: { yes: DE, no: DE_NOT },
};
