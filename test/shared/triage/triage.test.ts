import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/language.ts';
import { detectLanguage } from '../../../shared/triage/language.ts';
import { amountsIn } from '../../../shared/triage/money.ts';
import { triage } from '../../../shared/triage/triage.ts';
import type { Act } from '../../../shared/triage/verdict.ts';
import { mailOf } from './sample.ts';

const acts = (text: string, side: 'customer' | 'team', fallback?: Language): readonly Act[] =>
	triage(mailOf(text, { subject: 'Re: kettle' }), side, { fallback }).said.map(({ act }) => act);

describe('what a team mail does', () => {
	it.each<[string, readonly Act[]]>([
		['I am so sorry that your kettle broke. Could you send me a photo of it?', ['apology', 'question']],
		['Please let us have your order number.', ['question']],
		['What would you consider a fair solution?', ['fair-question']],
		['We will send you a new one tomorrow at no cost.', ['offer']],
		['I have refunded the 54 dollars this morning.', ['delivered']],
		['Is everything to your satisfaction now?', ['satisfied-question']],
		['Ci scusiamo per il disagio. Le invieremo un nuovo bollitore domani.', ['apology', 'offer']],
		['Abbiamo rimborsato oggi i 39 euro.', ['delivered']],
		['Quale soluzione riterrebbe giusta?', ['fair-question']],
		['Lamentamos mucho lo ocurrido. ¿Nos puede enviar una foto?', ['apology', 'question']],
		['Hemos enviado hoy el repuesto.', ['delivered']],
		['Pedimos desculpa. Vamos enviar uma peça nova amanhã.', ['apology', 'offer']],
		['O estorno foi efetuado hoje.', ['delivered']],
		['Nous sommes vraiment désolés. Nous vous envoyons une nouvelle lampe demain.', ['apology', 'offer']],
		['Tout est-il à votre convenance maintenant ?', ['satisfied-question']],
		['Es tut uns sehr leid. Wir schicken Ihnen morgen ein neues Gerät.', ['apology', 'offer']],
		['Wir haben Ihnen heute 54 Euro erstattet.', ['delivered']],
		['Приносим извинения. Мы отправим новый чайник завтра.', ['apology', 'offer']],
		['Мы вернули вам деньги сегодня.', ['delivered']],
		['Какое решение вы сочли бы справедливым?', ['fair-question']],
	])('%s', (text, expected) => {
		expect(acts(text, 'team')).toEqual(expected);
	});
});

describe('what a customer mail does', () => {
	it.each<[string, readonly Act[]]>([
		['They fit and feel sturdier. Thanks for the quick help.', ['confirmation', 'confirmation']],
		['Thanks!', ['thanks']],
		['Order 5541, picture attached.', ['answer']],
		['The new one is broken as well.', ['failure']],
		['Grazie mille!', ['thanks']],
		['Ora funziona tutto, grazie.', ['confirmation']],
		['Спасибо большое!', ['thanks']],
		['Теперь всё работает, спасибо.', ['confirmation']],
		['Jetzt funktioniert es wieder, danke.', ['confirmation']],
		['Die Nummer ist 5541, Foto anbei.', ['answer']],
	])('%s', (text, expected) => {
		expect(acts(text, 'customer')).toEqual(expected);
	});
});

describe('amounts', () => {
	it.each<[string, number, string]>([
		['I paid $54 for it', 54, 'USD'],
		['1.299,90 € abgebucht', 1299.9, 'EUR'],
		['€1,299.90 gone', 1299.9, 'EUR'],
		['Paguei R$ 199', 199, 'BRL'],
		['верните 2 100 рублей', 2100, 'RUB'],
		['CHF 1’200.50', 1200.5, 'CHF'],
		['15 тыс. руб. списали', 15000, 'RUB'],
		['mi devono 39 euro', 39, 'EUR'],
		['£20', 20, 'GBP'],
	])('%s', (text, value, currency) => {
		expect(amountsIn(text)[0]).toMatchObject({ value, currency });
	});

	it('need a currency', () => {
		expect(amountsIn('order 5541, 3 pieces, 44 mm')).toEqual([]);
	});
});

describe('language', () => {
	it.each<[string, Language | undefined, string]>([
		['Grazie mille', undefined, 'it'],
		['Спасибо', undefined, 'ru'],
		['ok', 'de', 'de'],
		['5541', undefined, 'unknown'],
		['Tilauksen numero on väärä ja paketti on vielä matkalla kotiin', undefined, 'unknown'],
	])('of "%s" with fallback %s is %s', (text, fallback, language) => {
		expect(detectLanguage(text, fallback)).toBe(language);
	});

	it('of an Italian mail with an English signature is Italian', () => {
		const text = 'Il pacco non è arrivato.\n\n-- \nThe best regards from all of our team in the office';
		expect(triage(mailOf(text), 'customer').language).toBe('it');
	});
});

describe('a reply', () => {
	it('is not judged by the subject it answers', () => {
		const verdict = triage(mailOf('Order 5541.', { subject: 'Re: Broken kettle, lawyer' }), 'customer');
		expect(verdict.complaint.is).toBe(false);
	});

	it('that is nothing but quote says nothing', () => {
		const verdict = triage(mailOf('> The kettle is broken', { subject: 'Re: kettle' }), 'customer');
		expect({ is: verdict.complaint.is, said: verdict.said }).toEqual({ is: false, said: [] });
	});

	it('forwarded without a note is judged by what it forwards', () => {
		const text = '---------- Forwarded message ---------\nThe kettle arrived broken.';
		expect(triage(mailOf(text, { subject: 'Fwd: kettle' }), 'customer').complaint.is).toBe(true);
	});
});

describe('whatever stands in a mail', () => {
	it('never makes triage throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.string({ maxLength: 200 }), (text, subject) => {
				triage(mailOf(text, { subject }), 'customer');
				triage(mailOf(text, { subject }), 'team');
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['one letter', 'a'.repeat(1_000_000)],
		['base64', 'QmFzZTY0IG5vaXNl'.repeat(60_000)],
		['quote marks', '>'.repeat(100_000)],
		['not', 'not '.repeat(250_000)],
		['dots', '. '.repeat(300_000)],
		['digits', '1'.repeat(500_000)],
		['amounts', '$1,000 '.repeat(100_000)],
		['line ends', '\n'.repeat(500_000)],
		['capitals', 'ABC '.repeat(200_000)],
	])('a wall of %s says no more than its beginning', (_, text) => {
		const subject = text.slice(0, 5000);
		expect(triage(mailOf(text, { subject }), 'customer')).toEqual(
			triage(mailOf(text.slice(0, 60_000), { subject }), 'customer'),
		);
	});
});
