import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../shared/triage/strip.ts';

const OWN = 'Der Kocher ist kaputt.';

describe('the own words of a mail', () => {
	it.each([
		['quote marks', `${OWN}\n\n> Hello\n> there`],
		['On … wrote:', `${OWN}\n\nOn Mon, 23 Nov 2026 at 10:12, Shop <support@shop.example> wrote:\n> Hello`],
		[
			'On … wrote: over two lines',
			`${OWN}\n\nOn Mon, 23 Nov 2026 at 10:12, Customer Care of the Shop\n<support@shop.example> wrote:\n\nHello`,
		],
		[
			'Il giorno … ha scritto:',
			`${OWN}\n\nIl giorno lun 23 nov 2026 alle 10:12 Shop <s@shop.example> ha scritto:\nCiao`,
		],
		['Le … a écrit :', `${OWN}\n\nLe lun. 23 nov. 2026 à 10:12, Shop <s@shop.example> a écrit :\nBonjour`],
		['Am … schrieb …:', `${OWN}\n\nAm 23.11.2026 um 10:12 schrieb Shop <s@shop.example>:\nHallo`],
		['El … escribió:', `${OWN}\n\nEl lun, 23 nov 2026 a las 10:12, Shop (<s@shop.example>) escribió:\nHola`],
		['Em … escreveu:', `${OWN}\n\nEm seg., 23 de nov. de 2026 às 10:12, Shop <s@shop.example> escreveu:\nOlá`],
		['… пишет:', `${OWN}\n\nпн, 23 нояб. 2026 г. в 10:12, Shop <s@shop.example>:\n> Привет`],
		['Outlook, English', `${OWN}\n\nFrom: Shop <s@shop.example>\nSent: Monday\nTo: Dale\nSubject: Kettle\n\nHello`],
		['Outlook, German', `${OWN}\n\nVon: Shop <s@shop.example>\nGesendet: Montag\nAn: Dale\nBetreff: Kocher\n\nHallo`],
		[
			'Outlook, Russian',
			`${OWN}\n\nОт: Shop <s@shop.example>\nОтправлено: понедельник\nКому: Dale\nТема: Чайник\n\nПривет`,
		],
		['a line of Outlook on the web', `${OWN}\n\n________________________________\nFrom: Shop`],
		['Original Message', `${OWN}\n\n-----Original Message-----\nFrom: Shop`],
		['a signature', `${OWN}\n\n-- \nDale\nSales Director`],
		['a phone', `${OWN}\n\nSent from my iPhone`],
		['an Italian phone', `${OWN}\n\nInviato da iPhone`],
		['an English disclaimer', `${OWN}\n\nThis e-mail is confidential and may contain privileged information.`],
	])('stop at %s', (_, text) => {
		expect(ownWords(text).words).toBe(OWN);
	});

	it('between quoted lines are kept together', () => {
		expect(ownWords('> Order number?\n5541\n> Photo?\nattached').words).toBe('5541\nattached');
	});

	it('of a forward are its note, and what it forwards is at hand', () => {
		const { words, quoted, isForward } = ownWords('See below.\n\n---------- Forwarded message ---------\nIt broke.');
		expect({ words, quoted, isForward }).toEqual({ words: 'See below.', quoted: 'It broke.', isForward: true });
	});

	it.each([
		['one letter', 'a'.repeat(1_000_000)],
		['quote marks', '>'.repeat(100_000)],
		['quoted lines', '> '.repeat(50_000)],
		['empty lines', '\n'.repeat(300_000)],
		['blanks', ' '.repeat(300_000)],
		['From: lines', 'From: x\n'.repeat(20_000)],
	])('in a wall of %s are those of its beginning', (_, text) => {
		expect(ownWords(text)).toEqual(ownWords(text.slice(0, 60_000)));
	});
});
