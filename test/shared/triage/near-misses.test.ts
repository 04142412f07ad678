import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/language.ts';
import type { CueName } from '../../../shared/triage/cues/cue.ts';
import { detectLanguage } from '../../../shared/triage/language.ts';
import { readText, textOf } from '../../../shared/triage/read.ts';
import { tokensOf } from '../../../shared/triage/text.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { mailOf } from './sample.ts';

const cuesOf = (text: string, language: Language): readonly CueName[] =>
	readText(textOf({ subject: '', inReplyTo: [], text }), language).hits.map(({ cue }) => cue);

describe('a failure told for the first time is no repeated one', () => {
	it.each<[Language, string]>([
		['en', 'Thanks again for the nice service, but the mug is broken.'],
		['en', 'You charged me £20 twice this month, once on the 3rd and again on the 4th.'],
		['it', 'Mi avete addebitato due volte 20 euro, il 3 e di nuovo il 4 novembre.'],
		['pt', 'Obrigada mais uma vez pela simpatia, mas a caneca chegou partida.'],
		['pt', 'A caneca chegou partida, enviem outra vez por favor.'],
		['fr', 'La tasse est cassée, renvoyez-la moi encore une fois svp.'],
	])('%s: %s', (language, text) => {
		expect(cuesOf(text, language)).not.toContain('repeat-failure');
	});

	it.each<[Language, string]>([
		['en', 'You overcharged me in May and now you have done it again.'],
		['en', 'Third time this month the heating has stopped.'],
		['pt', 'O elevador avariou outra vez, já tinha avisado em outubro.'],
	])('%s: but “%s” is one', (language, text) => {
		expect(cuesOf(text, language)).toContain('repeat-failure');
	});
});

describe('a word that means something else in its sentence', () => {
	it.each<[Language, CueName, string]>([
		['it', 'abuse', 'Il vaso ha una crepa.'],
		['de', 'seek-repair', 'Nicht lieferbare Positionen bitte streichen und gutschreiben.'],
		['en', 'seek-cancellation', 'In the end my brother mended it.'],
		['es', 'seek-cancellation', 'Cancelaron mi pedido sin avisar.'],
		['es', 'public-exposure', 'Contratamos un reportaje de fotos para la boda.'],
		['en', 'praise', 'The mug is cracked.\nThank you kindly, Ann'],
		['en', 'not-working', 'I can’t work out how to export my contacts.'],
		['en', 'privacy', 'The officer visited last Thursday and I now have his report.'],
		['ru', 'privacy', 'Здравствуйте, принтер хороший, но я не могу разобраться, как подключить его.'],
		['fr', 'repeat-failure', 'Coucou, le thé est délicieux comme d’habitude !'],
		['es', 'public-exposure', 'Otra vez sin agua en todo el edificio, ya van 5 días.'],
		['pt', 'public-exposure', 'A placa da rua continua caída.'],
		['pt', 'vulnerable', 'A água está pingando e o gesso do teto está cedendo.'],
		['en', 'vulnerable', 'Our staff can’t see their shifts.'],
	])('%s: no %s in “%s”', (language, cue, text) => {
		expect(cuesOf(text, language)).not.toContain(cue);
	});

	it.each<[Language, string, string]>([
		[
			'pt',
			'Se não resolverem até sexta, vou cancelar o contrato e mudo de operadora.',
			'Cancelem o contrato, por favor.',
		],
		['de', 'Wenn das noch einmal passiert, kündige ich den Vertrag und wechsle.', 'Hiermit kündige ich den Vertrag.'],
	])('%s: “%s” threatens, “%s” asks', (language, threat, request) => {
		expect(cuesOf(threat, language)).toContain('churn-threat');
		expect(cuesOf(threat, language)).not.toContain('seek-cancellation');
		expect(cuesOf(request, language)).toContain('seek-cancellation');
	});
});

describe('an occasion that is near', () => {
	it.each<[Language, string]>([
		['en', 'Dress not here. Christening tomorrow.'],
		['it', 'La valigia non è arrivata. Domani mia figlia si laurea e il vestito è lì dentro.'],
		['pt', 'O bolo não veio e o casamento é amanhã.'],
		['ru', 'Платье не пришло, а свадьба дочери в субботу.'],
		['es', 'El vestido no ha llegado y la boda de mi hija es el sábado.'],
		['fr', 'La robe n’est pas là et le mariage est demain.'],
		['de', 'Das Kleid ist nicht da, morgen ist die Hochzeit.'],
	])('%s: %s', (language, text) => {
		expect(cuesOf(text, language)).toContain('missed-event');
	});
});

describe('words that are hidden', () => {
	it('signs without width part no word', () => {
		expect(tokensOf('law\u200Byer, bro\u00ADken', 'en').map(({ norm }) => norm)).toEqual(['lawyer', 'broken']);
	});

	it('letters of two alphabets in one word are read in the one of its language', () => {
		expect(cuesOf('Я обращусь в cуд, eсли не ответите.', 'ru')).toContain('legal');
		expect(tokensOf('brоken', 'en').map(({ norm }) => norm)).toEqual(['broken']);
	});

	it('letters of full width have a language', () => {
		const wide = 'The lamp is broken and nobody answers'.replace(/[a-z]/gi, (letter) =>
			String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
		);
		expect(detectLanguage(wide)).toBe('en');
	});
});

describe('languages that are none of the seven', () => {
	it.each([
		'Beste, ik heb de factuur van oktober nog niet ontvangen, kunt u die opsturen? Met vriendelijke groet, Els Bakker',
		'Hei, jeg har fått feil regning. Kan dere sende en ny? Hilsen Ola',
		'Добар дан, лампа је стигла сломљена. Молим вас да ми вратите новац.',
		'Bos días, recibín unha factura incorrecta. Poden enviarme outra? Moitas grazas, Xoán',
		'Moien, d’Luucht déi ech bei iech kaaft hunn ass futti ukomm. Kënnt dir mir eng nei schécken? Merci',
	])('%s', (text) => {
		expect(detectLanguage(text)).toBe('unknown');
	});
});

describe('what a team does today is a promise until it is done', () => {
	it.each([
		'Dear Ann, I am sorry. We are sending you a new one today.',
		'Gentile Anna, ci dispiace molto. Le inviamo oggi stesso una macchina nuova.',
		'Bom dia, pedimos desculpa. Enviamos hoje mesmo uma nova sem custos.',
		'Здравствуйте, приносим извинения. Сегодня же отправляем вам новую лампу.',
		'Bonjour, nous sommes désolés. Nous vous envoyons aujourd’hui même une nouvelle lampe.',
		'Guten Tag, das tut uns leid. Wir schicken Ihnen heute noch eine neue Lampe.',
		'Buenos días, lo sentimos. Le enviamos hoy mismo una lámpara nueva.',
	])('%s', (text) => {
		const acts = triage(mailOf(text), 'team').said.map(({ act }) => act);
		expect(acts).toContain('offer');
		expect(acts).not.toContain('delivered');
	});

	it.each([
		'Dear Ann, the new lamp was delivered this morning.',
		'Bom dia, a nova já foi entregue hoje.',
		'Buenos días, ayer le reembolsamos los 40 euros.',
	])('but not here: %s', (text) => {
		expect(triage(mailOf(text), 'team').said.map(({ act }) => act)).toContain('delivered');
	});
});

describe('names are no threats', () => {
	it.each<[Language, string]>([
		['en', 'The lamp is broken. Thanks, Sue'],
		['en', 'Hello Sue, the lamp came with a crack.'],
		['en', 'Please deliver to 14 Court Road, the last parcel was late. Mark Judge'],
		['it', 'Il lampadario è graffiato, via del Tribunale 4. Carmela Giudice'],
		['es', 'Hola señora Amparo, la ducha gotea. Mercedes Juez'],
		['fr', 'Bonjour Mme Juge, la tasse est ébréchée. Aimée Procureur\n3 rue du Tribunal'],
		['ru', 'Кружка разбита, улица Судебная 5.'],
	])('%s: %s', (language, text) => {
		expect(cuesOf(text, language)).not.toContain('legal');
	});

	it.each<[Language, string]>([
		['en', 'I will sue you.'],
		['en', 'Next step: Small Claims Court.'],
		['en', 'You do not answer. I will write to the Financial Ombudsman.'],
		['it', 'Ci vediamo in Tribunale.'],
		['es', 'Voy a presentar un recurso de amparo.'],
		['fr', 'Je saisis le Tribunal.'],
	])('%s: but “%s” is one', (language, text) => {
		expect(cuesOf(text, language)).toContain('legal');
	});
});

describe('words of a circular are none in a letter', () => {
	it.each<[Language, CueName, string]>([
		['en', 'bulk', 'Hi folks! The manual goes from page 4 to page 7, could you mail me the right one?'],
		['en', 'bulk', 'Yesterday fifty minutes of music on your line and then cut.'],
		['en', 'business', 'Yesterday fifty minutes of music on your line and then cut.'],
		['fr', 'bulk', "Le tri par date n'agit pas dans l'export ; on le refait sous tableur en deux clics."],
	])('%s, %s: %s', (language, cue, text) => {
		expect(cuesOf(text, language)).not.toContain(cue);
	});

	it.each<[Language, CueName, string]>([
		['en', 'bulk', 'Please find the minutes of the annual meeting below.'],
		['en', 'business', 'Here are the minutes of the board meeting.'],
	])('%s, %s all the same: %s', (language, cue, text) => {
		expect(cuesOf(text, language)).toContain(cue);
	});
});
