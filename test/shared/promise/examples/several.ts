import type { Language } from '../../../../shared/language.ts';

/** Sentences that promise two things by two times, and when. */
export const TWO: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
	en: [
		['I’ll call you tomorrow and send the refund by Friday.', ['11-25 18:00', '11-27 18:00']],
		['I will check this today, and we will ship a new lamp on Monday.', ['11-24 18:00', '11-30 18:00']],
		[
			'I will call you tomorrow, send the label on Thursday and have it repaired by Friday.',
			['11-25 18:00', '11-27 18:00'],
		],
		['On Wednesday I will call the depot and tell you more by Friday.', ['11-25 18:00', '11-27 18:00']],
		[
			'You will hear from me tomorrow and the money will be in your account within five days.',
			['11-25 18:00', '11-29 18:00'],
		],
	],
	de: [
		['Ich rufe Sie morgen an und überweise Ihnen das Geld bis Freitag.', ['11-25 18:00', '11-27 18:00']],
		['Ich werde Sie morgen anrufen und Ihnen das Geld bis Freitag überweisen.', ['11-25 18:00', '11-27 18:00']],
		['Ich rufe Sie morgen an, und bis Freitag überweisen wir Ihnen das Geld.', ['11-25 18:00', '11-27 18:00']],
		['Das Paket wird heute verschickt und Sie bekommen das Geld am Montag.', ['11-24 18:00', '11-30 18:00']],
	],
	it: [
		['La chiamo domani e Le spedisco la lampada entro venerdì.', ['11-25 18:00', '11-27 18:00']],
		['La richiamerò domani e riceverà il rimborso entro lunedì.', ['11-25 18:00', '11-30 18:00']],
	],
	es: [
		['Le llamo mañana y le envío la lámpara antes del viernes.', ['11-25 18:00', '11-26 18:00']],
		['Voy a llamarle mañana y enviarle la lámpara el viernes.', ['11-25 18:00', '11-27 18:00']],
	],
	fr: [
		['Je vous appelle demain et vous envoie la lampe d’ici vendredi.', ['11-25 18:00', '11-27 18:00']],
		['Je vais vous appeler demain et nous vous rembourserons lundi.', ['11-25 18:00', '11-30 18:00']],
	],
	pt: [
		['Ligo-lhe amanhã e envio o candeeiro até sexta-feira.', ['11-25 18:00', '11-27 18:00']],
		['Vou ligar amanhã e enviar o candeeiro até sexta-feira.', ['11-25 18:00', '11-27 18:00']],
	],
	ru: [
		['Я позвоню вам завтра и отправлю лампу до пятницы.', ['11-25 18:00', '11-27 18:00']],
		['Обещаю позвонить завтра и отправить лампу в пятницу.', ['11-25 18:00', '11-27 18:00']],
	],
};

/** Two times in one sentence, and one promise. */
export const ONE: Readonly<Record<Language, readonly string[]>> = {
	en: [
		'I’ll call you tomorrow and you can send the old lamp back by Friday.',
		'I will call you on Thursday, between 3 and 5 pm, or on Friday.',
		'I will not call you tomorrow but I will send the refund by Friday.',
		'I will check with the warehouse and send you an answer by Friday.',
	],
	de: [
		'Ich rufe Sie morgen an und Sie können uns die alte Lampe bis Freitag schicken.',
		'Ich rufe Sie morgen, also am Mittwoch, an.',
	],
	it: ['La chiamo domani e Lei può spedirci la lampada entro venerdì.'],
	es: ['Le llamo mañana y puede enviarnos la lámpara antes del viernes.'],
	fr: ['Je vous appelle demain et vous pouvez renvoyer la lampe d’ici vendredi.'],
	pt: ['Ligo-lhe amanhã e pode enviar-nos o candeeiro até sexta-feira.'],
	ru: ['Я позвоню вам завтра, а вы отправьте лампу до пятницы.'],
};

/** Which Thursday, said on a Tuesday. */
export const WHICH_WEEK: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
	en: [
		['I will call you next Thursday.', '12-03 18:00'],
		['I will call you this Thursday.', '11-26 18:00'],
		['I will call you before next Thursday.', '12-02 18:00'],
		['I will call you on Thursday next week.', '12-03 18:00'],
		['Next week I will call you on Monday.', '11-30 18:00'],
		['I will call you Thursday week.', '12-03 18:00'],
		['We will send it by Friday this week.', '11-27 18:00'],
	],
	de: [
		['Ich rufe Sie nächsten Donnerstag an.', '11-26 18:00'],
		['Ich rufe Sie am Donnerstag nächster Woche an.', '12-03 18:00'],
		['Nächste Woche am Donnerstag rufe ich Sie an.', '12-03 18:00'],
		['Ich rufe Sie am Donnerstag in einer Woche an.', '12-03 18:00'],
	],
	it: [
		['La chiamo giovedì prossimo.', '11-26 18:00'],
		['La chiamo giovedì della prossima settimana.', '12-03 18:00'],
	],
	es: [
		['Le llamo el próximo jueves.', '11-26 18:00'],
		['Le llamo el jueves de la semana que viene.', '12-03 18:00'],
		['Le llamo el jueves de la próxima semana.', '12-03 18:00'],
	],
	fr: [
		['Je vous appelle jeudi prochain.', '11-26 18:00'],
		['Je vous appelle jeudi de la semaine prochaine.', '12-03 18:00'],
		['Je vous appelle jeudi en huit.', '12-03 18:00'],
	],
	pt: [
		['Ligo-lhe na próxima quinta-feira.', '11-26 18:00'],
		['Ligo-lhe na quinta-feira da próxima semana.', '12-03 18:00'],
	],
	ru: [
		['Я позвоню вам в следующий четверг.', '12-03 18:00'],
		['Я позвоню вам в ближайший четверг.', '11-26 18:00'],
		['Я позвоню вам в четверг на следующей неделе.', '12-03 18:00'],
	],
};
