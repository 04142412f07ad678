import { expect, test } from 'vitest';
import type { Language } from '../../../shared/language.ts';
import { eventDay } from '../../../shared/triage/event-day.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { MONDAY, mailOf } from './sample.ts';

test.each<[string, Language, string | null]>([
	['My daughter’s wedding is on Saturday.', 'en', '2026-11-28'],
	['The wedding is on 5 December and the dress is not here.', 'en', '2026-12-05'],
	['The wedding was last Saturday.', 'en', null],
	['Il matrimonio è sabato 5 dicembre.', 'it', '2026-12-05'],
	['O casamento foi no sábado passado.', 'pt', null],
	['La boda es el 12/12.', 'es', '2026-12-12'],
	['Свадьба в субботу.', 'ru', '2026-11-28'],
	['Свадьба была в прошлую субботу.', 'ru', null],
	['Le mariage est le 1er décembre 2026.', 'fr', '2026-12-01'],
	['Die Hochzeit ist am Samstag, den 5. Dezember.', 'de', '2026-12-05'],
	['The wedding was on 3 May 2024.', 'en', null],
	['It was for a wedding.', 'en', null],
	['Das Kleid für die Taufe am Sonntag kam am Montag.', 'de', null],
	['Il vestito per il battesimo di domenica è arrivato lunedì.', 'it', null],
	['El vestido para el bautizo del domingo llegó el lunes.', 'es', null],
	['The dress came torn and the wedding is on Saturday.', 'en', '2026-11-28'],
])('the occasion of "%s" (%s) is on %s', (sentence, language, day) => {
	expect(eventDay(sentence, MONDAY, language)).toBe(day);
});

test('a missed event carries its day', () => {
	const { signals } = triage(
		mailOf('The dress has not arrived in time for my daughter’s wedding on Saturday.'),
		'customer',
	);
	expect(signals).toContainEqual(expect.objectContaining({ name: 'missed-event', on: '2026-11-28' }));
});
