import { ifAny, type LetterBook } from './letter-book.ts';

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
		'promise-soon': {
			subject: 'Vence pronto una promesa',
			says: ({ customer, by }) =>
				`Pronto vence una promesa hecha a ${customer}${ifAny(by, (name) => ` (por ${name})`)}. Cúmplela a tiempo o dile antes al cliente cuándo será.`,
		},
		promise: {
			subject: 'Vence una promesa',
			says: ({ customer, by }) =>
				`Vence una promesa hecha a ${customer}${ifAny(by, (name) => ` (por ${name})`)}. Si está cumplida, márcala como hecha; si no, dile al cliente hasta cuándo y por qué.`,
		},
		recurrence: {
			subject: '¿Ha vuelto a pasar?',
			says: ({ customer }) =>
				`El problema de ${customer} se resolvió hace un tiempo. Mira si ha vuelto a pasar, a este cliente o a otros, y anota lo que encuentres.`,
		},
		'approval-wanted': {
			subject: 'Falta tu aprobación',
			says: ({ customer, what, by }) =>
				`${by || 'Alguien del equipo'} pide tu aprobación para ${customer}: ${what || 'una compensación'}. Con un clic en el caso se aprueba o se rechaza.`,
		},
		'approval-given': {
			subject: 'Aprobado',
			says: ({ customer, what, by }) =>
				`Aprobación dada${ifAny(by, (name) => ` por ${name}`)} para ${customer}: ${what || 'la compensación'}. Ya puedes decírselo al cliente.`,
		},
		'approval-declined': {
			subject: 'No aprobado',
			says: ({ customer, what, by }) =>
				`Aprobación denegada${ifAny(by, (name) => ` por ${name}`)} para ${customer}: ${what || 'la compensación'}. El caso dice por qué; busca otra manera de arreglarlo.`,
		},
		'evaluation-low': {
			subject: 'Puntuación baja',
			says: ({ customer }) =>
				`${customer} ha respondido a las cinco preguntas y la puntuación es baja. Lee las respuestas y ponte en contacto.`,
		},
		'bounced-task': {
			subject: 'Correo devuelto',
			says: ({ customer }) =>
				`Un correo para ${customer} ha vuelto porque no se pudo entregar. Busca otra manera de llegar al cliente, por teléfono o por correo postal.`,
		},
		'nobody-there': {
			subject: 'Nadie puede llevarlo',
			says: ({ customer }) => `No está nadie que pueda llevar el caso de ${customer}. Por favor, déselo a alguien.`,
		},
		mention: {
			subject: 'Hay una nota para ti',
			says: ({ customer, by }) =>
				`${by || 'Alguien del equipo'} se dirige a ti en una nota sobre ${customer}. Responde a este correo y tus palabras serán una nota para el equipo; el cliente nunca la ve.`,
		},
		'note-held': {
			subject: 'La nota espera',
			says: ({ customer }) =>
				`La nota escrita a mano para ${customer} todavía no hay que escribirla; el caso dice por qué.`,
		},
	},
	caseWord: 'Caso',
	dueWord: 'Vence',
	openWord: 'Abrir el caso',
	forLead: {
		stillOpen: (assignee) => `${assignee} ya tiene el aviso y sigue pendiente, por eso te llega a ti.`,
		nobody: 'Nadie tiene este caso, por eso te llega a ti.',
		knows: (name, since) => `${name} lo sabe desde el ${since}`,
		knowsToo: (name, since) => `${name} desde el ${since}`,
		stillOpenSince: (who) => `${who}; sigue pendiente, por eso te llega a ti.`,
		nobodySince: (who) => `${who}; nadie tiene este caso, por eso te llega a ti.`,
	},
};
