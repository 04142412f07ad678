import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOUCH_NAMES } from '../../../shared/plan/reasons.ts';
import { de } from '../../../shared/sayings/de.ts';
import { SAYINGS, type SayingId } from '../../../shared/sayings/english.ts';
import { es } from '../../../shared/sayings/es.ts';
import { fr } from '../../../shared/sayings/fr.ts';
import { it as italian } from '../../../shared/sayings/it.ts';
import { pt } from '../../../shared/sayings/pt.ts';
import { ru } from '../../../shared/sayings/ru.ts';
import { say } from '../../../shared/sayings/say.ts';
import { translate } from '../../../shared/sayings/translate.ts';

const LANGUAGES = { de, es, fr, it: italian, pt, ru };
const IDS = Object.keys(SAYINGS) as SayingId[];

const slotsOf = (text: string): readonly string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('a reason that Amends kept', () => {
	it.each(Object.entries(LANGUAGES))('is there in %s, each sentence with the same values', (_, sayings) => {
		for (const id of IDS) expect(slotsOf(sayings[id]), id).toEqual(slotsOf(SAYINGS[id]));
	});

	it.each(IDS)('is found again by its words: %s', (id) => {
		const kept = SAYINGS[id].replace(/\{\w+\}/g, '7');
		expect(translate(kept, de)).toBe(de[id].replace(/\{\w+\}/g, '7'));
	});

	it('is said with its values', () => {
		expect(translate(say('knownMails', { mails: 9, days: 6, since: 412 }), de)).toBe(
			'schrieb 9 Mails an 6 Tagen, die erste vor 412 Tagen',
		);
	});

	it('keeps a server’s own words that follow it', () => {
		expect(translate('the mail server refused it: 550 5.1.1 no such user; sorry', fr)).toBe(
			'le serveur de messagerie l’a refusé: 550 5.1.1 no such user; sorry',
		);
	});

	it('is understood where two sentences are joined', () => {
		expect(translate('it is due; Marco Bianchi was told', italian)).toBe(
			'è scaduto il termine; Marco Bianchi è stato avvisato',
		);
		expect(translate('the case was closed; its draft still lies in Drafts', es)).toBe(
			'el caso se cerró; su borrador sigue en Borradores',
		);
	});

	it('with a mark of its own is not taken apart', () => {
		expect(translate(SAYINGS.interrupted, ru)).toBe(ru.interrupted);
	});

	it('that is no sentence of Amends stays as it was written', () => {
		for (const words of ['third time now: it broke', 'Hallo; es reicht', '', ': ; '])
			expect(translate(words, de)).toBe(words);
	});

	it('is not mistaken for the name of a touch', () => {
		for (const name of Object.values(TOUCH_NAMES)) expect(translate(name, de)).toBe(name);
	});

	it('is never the cause of an error, whatever people wrote', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (words) => {
				expect(typeof translate(`answers ${words}; ${words}: it is due`, de)).toBe('string');
			}),
		);
	});
});
