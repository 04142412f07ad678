import type { PageWords } from './page-words.ts';

export const ES: PageWords = {
	form: {
		title: 'Cinco preguntas breves',
		intro:
			'Usted escribió a {mailbox} porque algo había salido mal. ¿Cómo lo hemos arreglado? Sus respuestas las leen personas y no se comparten con nadie más.',
		questions: {
			expectation: {
				asks: 'Cuando nos escribió, ¿cuánto esperaba de nosotros?',
				lowest: 'muy poco',
				highest: 'muchísimo',
			},
			outcome: { asks: '¿Le parece justa la solución que recibió?', lowest: 'nada justa', highest: 'del todo justa' },
			treatment: { asks: '¿Qué trato recibió?', lowest: 'muy malo', highest: 'muy bueno' },
			process: {
				asks: '¿Fue fácil y rápido llegar a la solución?',
				lowest: 'difícil y lento',
				highest: 'fácil y rápido',
			},
			trust: { asks: '¿Cuánta confianza tiene hoy en nosotros?', lowest: 'ninguna', highest: 'plena' },
		},
		words: '¿Qué más le gustaría decirnos?',
		wordsHint: 'Puede dejarlo en blanco.',
		send: 'Enviar las respuestas',
		again: 'Todavía falta algo. Lo que ha rellenado sigue aquí.',
		missing: 'Elija uno de los cinco valores.',
		tooLong: {
			one: 'Al texto le sobra {count} carácter. Acórtelo, por favor.',
			other: 'Al texto le sobran {count} caracteres. Acórtelo, por favor.',
		},
	},
	plain: {
		thanks: {
			title: 'Gracias',
			text: 'Sus respuestas han llegado. Nos ayudan a mejorar. Ya puede cerrar esta página.',
		},
		answered: {
			title: 'Ya ha respondido, gracias',
			text: 'Tenemos sus respuestas y no hace falta nada más. Si quiere añadir algo, basta con responder a nuestro último correo.',
		},
		'opted-out': {
			title: 'Estas preguntas están cerradas',
			text: 'Nos pidió que no volviéramos a preguntar, así que no preguntamos más. Si quiere decirnos algo, basta con responder a nuestro último correo.',
		},
		withdrawn: {
			title: 'Estas preguntas están cerradas',
			text: 'Aquí ya no queda nada por responder. Si quiere decirnos algo, basta con responder a nuestro último correo.',
		},
		reopened: {
			title: 'Estamos otra vez con ello',
			text: 'Su asunto vuelve a estar abierto, así que es pronto para estas preguntas. Primero vamos a arreglarlo.',
		},
		expired: {
			title: 'Este enlace ha caducado',
			text: 'Las preguntas solo se podían responder durante un tiempo. Si quiere decirnos algo, basta con responder a nuestro último correo.',
		},
		wrong: {
			title: 'Este enlace no funciona',
			text: 'Quizá se perdió una parte por el camino. Ábralo de nuevo desde nuestro correo o simplemente responda al correo.',
		},
		'too-large': {
			title: 'Es demasiado texto',
			text: 'Vuelva atrás y acorte el texto: caben hasta 4000 caracteres. Un texto más largo nos llega como respuesta a nuestro correo.',
		},
		'too-often': {
			title: 'Un momento, por favor',
			text: 'Esta página se ha abierto demasiadas veces en poco tiempo. Inténtelo más tarde.',
		},
		failed: {
			title: 'No ha funcionado',
			text: 'El error es nuestro. Vuelva atrás e inténtelo dentro de un momento, o simplemente responda a nuestro correo.',
		},
		'opt-out-done': {
			title: 'Hecho',
			text: 'No recibirá más correos de seguimiento. Si nos escribe, le responderemos como siempre.',
		},
		'opt-out-before': {
			title: 'No recibe correos de seguimiento',
			text: 'Ya lo había pedido, y así se queda. Si nos escribe, le responderemos como siempre.',
		},
	},
	optOut: {
		title: '¿No quiere más correos de seguimiento?',
		text: 'Después de resolver un problema, {mailbox} pregunta una o dos veces si todo va bien. Si pulsa el botón, no volveremos a preguntar. Si nos escribe, le responderemos como siempre.',
		button: 'No quiero más correos de seguimiento',
	},
};
