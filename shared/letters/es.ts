import type { LetterBook } from './letter-book.ts';

export const ES: LetterBook = {
	greeting: (name) => (name === '' ? 'Hola:' : `Hola, ${name}:`),
	nudges: {
		acknowledge: {
			subject: 'Falta reconocer la queja',
			says: ({ customer }) =>
				`${customer} se ha quejado y aún no tiene respuesta. Primero reconoce el fallo y pide disculpas; las preguntas pueden esperar.`,
		},
		resolve: {
			subject: 'Vence la solución',
			says: ({ customer }) =>
				`Vence el plazo de la solución para ${customer}. Si hace falta más tiempo, dile al cliente hasta cuándo y por qué.`,
		},
		update: {
			subject: 'Da noticias',
			says: ({ customer }) =>
				`${customer} lleva un tiempo sin noticias nuestras. Bastan dos líneas sobre cómo va todo.`,
		},
		'handwritten-note': {
			subject: 'Escribe una nota a mano',
			says: ({ customer }) =>
				`Es el momento de una nota escrita a mano para ${customer}. La cita para el calendario va adjunta; cuando la hayas enviado, márcala como hecha.`,
		},
		'draft-waiting': {
			subject: 'Borrador por enviar',
			says: ({ customer }) => `Hay un correo para ${customer} en Borradores. Léelo, dale tu toque y envíalo.`,
		},
		'unknown-outcome': {
			subject: '¿Se envió?',
			says: ({ customer }) =>
				`El envío de un correo a ${customer} se interrumpió y no está en Enviados. Averígualo y después márcalo como hecho o haz que salga otra vez.`,
		},
		refused: {
			subject: 'Correo rechazado',
			says: ({ customer }) =>
				`El servidor de correo rechazó un mensaje para ${customer}. Comprueba la dirección; hasta entonces no sale nada más por sí solo.`,
		},
	},
	caseWord: 'Caso',
	dueWord: 'Vence',
	openWord: 'Abrir el caso',
	forLead: {
		stillOpen: (assignee) => `${assignee} ya tiene el aviso y sigue pendiente, por eso te llega a ti.`,
		nobody: 'Nadie tiene este caso, por eso te llega a ti.',
	},
	customer: {
		'ask-satisfied': [
			'Me gustaría saber con certeza que lo que salió mal ha quedado bien resuelto para usted. ¿Le parece satisfactoria la solución?',
			'Si falta algo, basta con responder a este correo y me ocuparé de ello.',
		],
		'check-in': [
			'Hace unos días resolvimos el problema por el que nos escribió. Me gustaría saber si todo sigue bien.',
			'Si no es así, basta con responder a este correo y me ocuparé de ello enseguida.',
		],
	},
	regards: 'Un cordial saludo',
};
