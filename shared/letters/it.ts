import type { LetterBook } from './letter-book.ts';

export const IT: LetterBook = {
	greeting: (name) => (name === '' ? 'Buongiorno,' : `Buongiorno ${name},`),
	nudges: {
		acknowledge: {
			subject: 'Da prendere in carico',
			says: ({ customer }) =>
				`${customer} ha fatto un reclamo e non ha ancora una risposta. Prima riconosci l’errore e chiedi scusa; le domande possono aspettare.`,
		},
		resolve: {
			subject: 'Soluzione in scadenza',
			says: ({ customer }) =>
				`La soluzione per ${customer} è in scadenza. Se serve più tempo, scrivi al cliente fino a quando e perché.`,
		},
		update: {
			subject: 'Dai notizie',
			says: ({ customer }) => `${customer} non ha nostre notizie da un po’. Bastano due righe su come stanno le cose.`,
		},
		'handwritten-note': {
			subject: 'Scrivi un biglietto a mano',
			says: ({ customer }) =>
				`È il momento di un biglietto scritto a mano per ${customer}. In allegato trovi l’appuntamento; quando l’hai spedito, segnalo come fatto.`,
		},
		'draft-waiting': {
			subject: 'Bozza da inviare',
			says: ({ customer }) => `Nelle bozze c’è una mail per ${customer}. Leggila, falla tua e inviala.`,
		},
		'unknown-outcome': {
			subject: 'È partita?',
			says: ({ customer }) =>
				`L’invio di una mail a ${customer} si è interrotto, e tra la posta inviata non c’è. Verifica, poi segnala come fatto o falla ripartire.`,
		},
		refused: {
			subject: 'Mail rifiutata',
			says: ({ customer }) =>
				`Il server di posta ha rifiutato una mail per ${customer}. Controlla l’indirizzo: fino ad allora non parte più niente da solo.`,
		},
	},
	caseWord: 'Caso',
	dueWord: 'Scadenza',
	openWord: 'Apri il caso',
	forLead: {
		stillOpen: (assignee) => `${assignee} è già al corrente ma la cosa è ancora aperta, quindi arriva a te.`,
		nobody: 'Nessuno ha in mano questo caso, quindi arriva a te.',
	},
	customer: {
		'ask-satisfied': [
			'mi sta a cuore che quello che non ha funzionato sia davvero a posto per Lei. La soluzione La soddisfa?',
			'Se manca qualcosa, basta rispondere a questa mail e me ne occupo io.',
		],
		'check-in': [
			'qualche giorno fa abbiamo risolto il problema per cui ci aveva scritto. Vorrei sapere: va ancora tutto bene?',
			'Se così non fosse, basta rispondere a questa mail e me ne occupo subito.',
		],
	},
	regards: 'Cordiali saluti',
};
