import { describe, expect, it } from 'vitest';
import type { Mail } from '../../../shared/mail.ts';
import { backOn } from '../../../shared/triage/back-on.ts';
import { machineMail } from '../../../shared/triage/machine.ts';
import { triage } from '../../../shared/triage/triage.ts';
import type { Skip } from '../../../shared/triage/verdict.ts';
import { MONDAY, mailOf } from './sample.ts';

const from = (address: string): Partial<Mail> => ({ from: { name: '', address } });
const headers = (kept: Record<string, string>): Partial<Mail> => ({
	headers: Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, [value]])),
});

describe('mail that no person wrote', () => {
	it.each<[string, Partial<Mail>, Skip]>([
		['our own', headers({ 'x-amends-touch': '7' }), 'own'],
		['spam', headers({ 'x-spam-flag': 'YES' }), 'spam'],
		['an answer by RFC 3834', headers({ 'auto-submitted': 'auto-replied (vacation)' }), 'auto-reply'],
		['an old autoresponder', headers({ 'x-autoreply': 'yes' }), 'auto-reply'],
		['a delivery report', headers({ 'content-type': 'multipart/report; report-type=delivery-status' }), 'bounce'],
		['a bounce by sender', from('mailer-daemon@mx.example'), 'bounce'],
		['a null sender', headers({ 'return-path': '<>' }), 'bounce'],
		['a list', headers({ 'list-id': '<dev.lists.example>' }), 'mailing-list'],
		['a newsletter', headers({ 'list-unsubscribe': '<mailto:u@news.example>' }), 'newsletter'],
		['bulk', headers({ precedence: 'bulk' }), 'newsletter'],
		['a receipt', { ...from('noreply@shop.example'), subject: 'Your order #5541 has shipped' }, 'receipt'],
		['a notice', headers({ 'auto-submitted': 'auto-generated' }), 'receipt'],
		['an English absence', { subject: 'Automatic reply: your case' }, 'auto-reply'],
		['an Italian absence', { subject: 'Fuori ufficio: Re: ordine' }, 'auto-reply'],
		['a Portuguese absence', { subject: 'Resposta automática: pedido' }, 'auto-reply'],
		['a Russian absence', { subject: 'Автоответ: ваш заказ' }, 'auto-reply'],
		['a Spanish absence', { subject: 'Respuesta automática: pedido' }, 'auto-reply'],
		['a French absence', { subject: 'Réponse automatique : commande' }, 'auto-reply'],
		['a German absence', { subject: 'Abwesenheitsnotiz: Bestellung' }, 'auto-reply'],
		['an absence with a null sender', { ...headers({ 'return-path': '<>' }), subject: 'Out of office' }, 'auto-reply'],
	])('%s', (_, changed, kind) => {
		expect(machineMail(mailOf('Hello', changed))?.kind).toBe(kind);
	});
});

describe('mail that a person wrote', () => {
	it.each<[string, Partial<Mail>]>([
		['from Exchange, which suppresses answers', headers({ 'x-auto-response-suppress': 'All' })],
		['with Auto-Submitted: no', headers({ 'auto-submitted': 'no' })],
		[
			'through a contact form',
			{ ...from('noreply@shop.example'), replyTo: [{ name: 'Dale', address: 'dale@mail.example' }] },
		],
		[
			'to a support address that is a group',
			{ ...headers({ 'list-id': 'Support <support.shop.example>', precedence: 'list' }) },
		],
		['about automatic replies', { subject: 'Only automatic replies from you for a week' }],
		['about an order', { subject: 'Order 5541 arrived broken' }],
	])('%s', (_, changed) => {
		expect(machineMail(mailOf('The kettle is broken.', changed))).toBeNull();
	});

	it('a form complaint is read from the message field', () => {
		const text = 'Name: Dale\nEmail: dale@mail.example\nMessage: The kettle arrived broken.';
		const verdict = triage(mailOf(text, from('wordpress@shop.example')), 'customer');
		expect(verdict.complaint.is).toBe(true);
	});
});

describe('the day of return', () => {
	it.each([
		['en', 'I am out of the office and will be back on Monday, 7 December 2026.', '2026-12-07'],
		['en', 'I am away until December 1st.', '2026-12-01'],
		['en', 'Out from Nov 24 to Nov 27.', '2026-11-28'],
		['en', 'I return on 12/01/2026.', '2026-12-01'],
		['en', 'Back on Thursday.', '2026-11-26'],
		['it', 'Sono fuori ufficio, rientrerò il 9 dicembre.', '2026-12-09'],
		['it', 'Assente dal 24 novembre al 4 dicembre.', '2026-12-05'],
		['pt', 'Estarei ausente e volto no dia 3 de dezembro.', '2026-12-03'],
		['ru', 'Я в отпуске до 5 декабря.', '2026-12-05'],
		['ru', 'Вернусь 14 декабря 2026 года.', '2026-12-14'],
		['es', 'Estoy de vacaciones y regreso el 2 de enero.', '2027-01-02'],
		['fr', 'Absente, de retour le 8 décembre.', '2026-12-08'],
		['fr', 'En congé du 24 novembre au 30 novembre inclus.', '2026-12-01'],
		['de', 'Ich bin ab dem 7. Dezember wieder im Büro.', '2026-12-07'],
		['de', 'Ich bin bis einschließlich 04.12.2026 nicht im Büro.', '2026-12-05'],
		['en', 'I have limited access to mail. Order 12 ships soon.', null],
	])('%s: %s', (language, text, day) => {
		expect(backOn(text, MONDAY, language)).toBe(day);
	});
});
