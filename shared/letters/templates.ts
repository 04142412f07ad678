import type { Language } from '../language.ts';
import { DE } from './templates/de.ts';
import { EN } from './templates/en.ts';
import { ES } from './templates/es.ts';
import { FR } from './templates/fr.ts';
import { IT } from './templates/it.ts';
import { PT } from './templates/pt.ts';
import { RU } from './templates/ru.ts';
import type { TemplateTable } from './templates/template-table.ts';

/** Our own words for every mail to a customer: what is sent where the team has written none. Its version counts as 0. */
export const DEFAULT_TEMPLATES: Readonly<Record<Language, TemplateTable>> = {
	en: EN,
	it: IT,
	pt: PT,
	ru: RU,
	es: ES,
	fr: FR,
	de: DE,
};
