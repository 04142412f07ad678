import { describe, expect, test } from 'vitest';
import { amountsIn, weightiest } from '../../../shared/triage/money.ts';

describe('what a complaint is weighed by', () => {
	test.each([
		['The sofa cost $3,200 and you charged me $49 twice.', '$49'],
		['La cucina è di 4.500 €, mi avete addebitato 60 € in più.', '60 €'],
		['O pacote custou R$ 5.000 e cobraram R$ 80 a mais.', 'R$ 80'],
		['Кухня стоит 90000 руб., а вы списали 500 руб.', '500 руб'],
		['El viaje era de 2.300 €, me devuelven 40 €.', '40 €'],
		['Le canapé à 1 900 € ; prélevé 35 € de trop.', '35 €'],
		['Das Sofa für 1.900 €; abgebucht wurden 35 € zu viel.', '35 €'],
		['The £2,400 sofa came with a torn cushion. I am £30 out of pocket.', '£30'],
		['Il divano da 2.400 euro è arrivato strappato. Ho speso 30 euro per farlo cucire.', '30 euro'],
		["Le canapé à 2 400 euros est déchiré. J'ai dû payer 30 euros de couture.", '30 euros'],
		['Beim Sofa für 2.400 Euro wurden 30 Euro Lieferung zu viel berechnet.', '30 Euro'],
		['O sofá de 2.400 euros veio rasgado. Gastei 30 euros na costura.', '30 euros'],
	])('in "%s" it is the loss, not the price', (text, quote) => {
		expect(weightiest(amountsIn(text))?.quote).toContain(quote);
	});

	test('where no loss is given, it is the largest amount', () => {
		expect(weightiest(amountsIn('A lamp for $40 and a sofa for $900, both broken.'))?.value).toBe(900);
	});

	test.each([
		['Верните 690р, пожалуйста.', 690],
		['Списали 1 290 р. без спроса.', 1_290],
	])('in "%s" %d roubles are read', (text, value) => {
		expect(amountsIn(text)).toMatchObject([{ value, currency: 'RUB' }]);
	});

	test.each([
		['850 000 FCFA', 850_000, 'XOF'],
		['12€50', 12.5, 'EUR'],
	])('%s is %d %s', (text, value, currency) => {
		expect(amountsIn(`On m’a pris ${text}.`)).toMatchObject([{ value, currency }]);
	});

	test('a text without amounts has none', () => {
		expect(weightiest(amountsIn('I paid a lot.'))).toBeUndefined();
	});

	test.each([
		'Können wir den Termin von Fr. 14.11. auf Montag verschieben?',
		'Das Paket sollte Fr. 20 Uhr da sein.',
		'CAD 2026 keeps crashing.',
		'The nurse never told me my result, INR 4.2.',
		"The filter doesn't fit my Euro 5 van.",
		'The bag was split and 5 pounds of flour went over the floor.',
		'It is a real 2 hour wait.',
		'Забрать можно по адресу Ленина 5 р-н Южный.',
	])('%s names no amount', (text) => {
		expect(amountsIn(text)).toEqual([]);
	});
});
