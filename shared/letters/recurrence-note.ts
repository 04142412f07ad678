import type { Language } from '../language.ts';
import { formatMessage } from '../locale/format.ts';

/** Cases that were found beside this one. */
export interface RecurrenceCounts {
	readonly days: number;
	readonly customer: number;
	readonly cause: number;
	readonly signs: number;
}

const NOTES: Readonly<Record<Language, string>> = {
	en: 'What Amends found: this customer again: {customer}; others in {days} days with the same root cause: {cause}, with the same signs: {signs}.',
	it: 'Che cosa ha trovato Amends: ancora questo cliente: {customer}; altri in {days} giorni con la stessa causa: {cause}, con gli stessi segni: {signs}.',
	pt: 'O que o Amends encontrou: de novo este cliente: {customer}; outros em {days} dias com a mesma causa: {cause}, com os mesmos sinais: {signs}.',
	ru: 'Что нашёл Amends: снова этот клиент: {customer}; другие за {days} дней по той же причине: {cause}, с теми же признаками: {signs}.',
	es: 'Lo que Amends ha encontrado: otra vez este cliente: {customer}; otros en {days} días con la misma causa: {cause}, con los mismos signos: {signs}.',
	fr: 'Ce qu’Amends a trouvé : de nouveau ce client : {customer} ; d’autres en {days} jours avec la même cause : {cause}, avec les mêmes signes : {signs}.',
	de: 'Was Amends gefunden hat: wieder dieser Kunde: {customer}; andere in {days} Tagen mit derselben Ursache: {cause}, mit denselben Anzeichen: {signs}.',
};

/** What the nudge to the lead adds: how many cases were found, in the reader's language. */
export const recurrenceNote = (counts: RecurrenceCounts, language: Language): string =>
	formatMessage(NOTES[language], { ...counts }, language);
