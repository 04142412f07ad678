import type { Language } from '../../shared/language.ts';

/** One text of the manifest in every language; English is the default. */
export type Words = Readonly<Record<Language, string>>;

/**
 * The locales in which Office shows each language. Office takes an override only where the locale fits exactly, so a language that
 * is spoken in several of them is named for each.
 */
export const LOCALES: Readonly<Record<Language, readonly [string, ...string[]]>> = {
	en: ['en-US'],
	it: ['it-IT'],
	pt: ['pt-PT', 'pt-BR'],
	ru: ['ru-RU'],
	es: ['es-ES', 'es-MX'],
	fr: ['fr-FR', 'fr-CA'],
	de: ['de-DE'],
};

/** What Outlook shows of the add-in before it runs. Short texts have 125 letters at most, the others 250. */
export const WORDS = {
	description: {
		en: 'Shows the complaint behind the open mail: how grave it is, how far the recovery has come, what to do now and what is promised.',
		it: 'Mostra il reclamo dietro l’e-mail aperta: quanto è grave, a che punto è il recupero, che cosa fare adesso e che cosa è promesso.',
		pt: 'Mostra a reclamação por trás do e-mail aberto: a gravidade, até onde vai a recuperação, o que fazer agora e o que foi prometido.',
		ru: 'Показывает жалобу за открытым письмом: насколько она тяжела, на каком она этапе, что делать сейчас и что обещано.',
		es: 'Muestra la queja detrás del correo abierto: su gravedad, en qué etapa está la recuperación, qué hacer ahora y qué se prometió.',
		fr: 'Montre la réclamation derrière l’e-mail ouvert : sa gravité, l’avancement du rattrapage, que faire maintenant et ce qui est promis.',
		de: 'Zeigt die Beschwerde hinter der offenen E-Mail: wie schwer sie ist, wie weit die Wiedergutmachung, was jetzt zu tun und was versprochen ist.',
	},
	read: {
		en: 'Open the case',
		it: 'Apri il caso',
		pt: 'Abrir o caso',
		ru: 'Открыть дело',
		es: 'Abrir el caso',
		fr: 'Ouvrir le dossier',
		de: 'Fall öffnen',
	},
	readTip: {
		en: 'Shows the case of this mail in a pane beside it.',
		it: 'Mostra il caso di questa e-mail in un riquadro accanto.',
		pt: 'Mostra o caso deste e-mail num painel ao lado.',
		ru: 'Показывает дело этого письма в панели рядом.',
		es: 'Muestra el caso de este correo en un panel al lado.',
		fr: 'Montre le dossier de cet e-mail dans un volet à côté.',
		de: 'Zeigt den Fall dieser E-Mail in einem Bereich daneben.',
	},
	compose: {
		en: 'Coach my answer',
		it: 'Rivedi la risposta',
		pt: 'Rever a resposta',
		ru: 'Проверить ответ',
		es: 'Revisar la respuesta',
		fr: 'Revoir la réponse',
		de: 'Antwort prüfen',
	},
	composeTip: {
		en: 'Reads along while you answer: points at what would hurt, offers better words, and starters to insert.',
		it: 'Legge con te mentre rispondi: indica ciò che ferirebbe, propone parole migliori e inizi da inserire.',
		pt: 'Lê consigo enquanto responde: aponta o que magoaria, propõe palavras melhores e inícios para inserir.',
		ru: 'Читает вместе с вами: показывает, что могло бы задеть, предлагает лучшие слова и начала ответа.',
		es: 'Lee con usted mientras responde: señala lo que heriría, propone mejores palabras y comienzos para insertar.',
		fr: 'Lit avec vous pendant la réponse : montre ce qui blesserait, propose de meilleurs mots et des débuts à insérer.',
		de: 'Liest mit, während Sie antworten: zeigt, was verletzen würde, und bietet bessere Worte und Anfänge an.',
	},
} as const satisfies Record<string, Words>;
