import { ifAny, type LetterBook } from './letter-book.ts';

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
		'promise-soon': {
			subject: 'Promessa in scadenza',
			says: ({ customer, by }) =>
				`Una promessa fatta a ${customer}${ifAny(by, (name) => ` (da ${name})`)} scade a breve. Mantienila in tempo, o avvisa prima il cliente di quando sarà.`,
		},
		promise: {
			subject: 'Promessa scaduta',
			says: ({ customer, by }) =>
				`È arrivata la scadenza di una promessa fatta a ${customer}${ifAny(by, (name) => ` (da ${name})`)}. Se è mantenuta, segnala come fatto; se no, scrivi al cliente fino a quando e perché.`,
		},
		recurrence: {
			subject: 'È successo di nuovo?',
			says: ({ customer }) =>
				`Il problema di ${customer} è stato risolto qualche tempo fa. Guarda se è successo di nuovo, a questo cliente o ad altri, e annota che cosa hai trovato.`,
		},
		'approval-wanted': {
			subject: 'Da approvare',
			says: ({ customer, what, by }) =>
				`Richiesta di approvazione${ifAny(by, (name) => ` da ${name}`)} per ${customer}: ${what || 'un rimedio'}. Nel caso basta un clic per approvare o rifiutare.`,
		},
		'approval-given': {
			subject: 'Approvato',
			says: ({ customer, what, by }) =>
				`Approvazione data${ifAny(by, (name) => ` da ${name}`)} per ${customer}: ${what || 'il rimedio'}. Ora puoi dirlo al cliente.`,
		},
		'approval-declined': {
			subject: 'Non approvato',
			says: ({ customer, what, by }) =>
				`Approvazione negata${ifAny(by, (name) => ` da ${name}`)} per ${customer}: ${what || 'il rimedio'}. Il perché è nel caso; trova un altro modo per rimediare.`,
		},
		'evaluation-low': {
			subject: 'Punteggio basso',
			says: ({ customer }) =>
				`${customer} ha risposto alle cinque domande e il punteggio è basso. Leggi le risposte e mettiti in contatto.`,
		},
		'bounced-task': {
			subject: 'Mail tornata indietro',
			says: ({ customer }) =>
				`Una mail per ${customer} è tornata indietro perché non recapitabile. Trova un’altra strada per raggiungere il cliente, per telefono o per posta.`,
		},
		'nobody-there': {
			subject: 'Nessuno può prenderlo',
			says: ({ customer }) =>
				`Nessuno che possa prendere il caso di ${customer} è presente. Per favore, assegnalo a qualcuno.`,
		},
		mention: {
			subject: 'C’è una nota per te',
			says: ({ customer, by }) =>
				`${by || 'Un collega'} si rivolge a te in una nota su ${customer}. Rispondi a questa mail e le tue parole diventano una nota per il team; il cliente non la vede mai.`,
		},
		'note-held': {
			subject: 'Il biglietto aspetta',
			says: ({ customer }) =>
				`Il biglietto scritto a mano per ${customer} per ora non va scritto; il perché è nel caso.`,
		},
	},
	caseWord: 'Caso',
	dueWord: 'Scadenza',
	openWord: 'Apri il caso',
	forLead: {
		stillOpen: (assignee) => `${assignee} è già al corrente ma la cosa è ancora aperta, quindi arriva a te.`,
		nobody: 'Nessuno ha in mano questo caso, quindi arriva a te.',
		knows: (name, since) => `${name} lo sa da ${since}`,
		knowsToo: (name, since) => `${name} da ${since}`,
		stillOpenSince: (who) => `${who}; la cosa è ancora aperta, quindi arriva a te.`,
		nobodySince: (who) => `${who}; nessuno ha in mano questo caso, quindi arriva a te.`,
	},
};
