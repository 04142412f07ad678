import type { Examples } from './example.ts';

export const IT: Examples = {
	'legal-threat': {
		yes: ['Ci rivolgeremo ai nostri avvocati.', 'Ci riserviamo il diritto di adire le vie legali.'],
		no: 'Ho letto la lettera del Suo avvocato e rispondo a ogni punto.',
	},
	'calm-down': {
		yes: ['La prego, si calmi.', 'Non c’è motivo di agitarsi.'],
		no: 'Capisco la Sua rabbia e me ne occupo io.',
	},
	doubt: {
		yes: [
			'È sicuro che la spina fosse inserita?',
			'Ha almeno letto le istruzioni?',
			'È possibile che Lei abbia sbagliato indirizzo?',
		],
		no: 'È in casa venerdì, così posso mandare qualcuno a ritirarlo?',
	},
	'blame-customer': {
		yes: ['Avrebbe dovuto avvisarci prima.', 'Deve aver letto male la data.', 'La colpa è Sua.'],
		no: 'Non deve fare nulla, penso a tutto io.',
	},
	'door-closed': {
		yes: [
			'Purtroppo non possiamo fare nulla.',
			'La nostra decisione è definitiva.',
			'Consideriamo la questione chiusa.',
		],
		no: 'C’è ancora una cosa che posso fare per Lei.',
	},
	'non-apology': {
		yes: [
			'Ci dispiace se si è sentito offeso.',
			'Ci scusiamo per il disagio.',
			'Ci scusiamo per eventuali inconvenienti.',
		],
		no: 'Mi dispiace che abbia dovuto aspettare dodici giorni.',
	},
	'conditional-apology': {
		yes: ['Ci scusiamo se qualcosa non andava.', 'Se abbiamo commesso un errore, ci scusiamo.'],
		no: 'Le chiedo scusa. Se preferisce, La chiamo io.',
	},
	'but-after-apology': {
		yes: ['Mi dispiace, ma il pacco è partito in tempo.', 'Ci scusiamo per il ritardo. Tuttavia era Natale.'],
		no: 'Il bollitore è rotto, ma ne ho uno nuovo per Lei.',
	},
	terms: {
		yes: ['Come indicato nelle nostre condizioni, ci vogliono 14 giorni.', 'Valgono i termini e condizioni.'],
		no: 'Ho riletto il contratto e ha ragione Lei.',
	},
	'blame-department': {
		yes: [
			'Se ne occupa un altro reparto.',
			'Il magazzino ha dimenticato il Suo pacco.',
			'È stato un errore del collega.',
		],
		no: 'Ho chiesto alla nostra officina di guardarlo oggi.',
	},
	'blame-supplier': {
		yes: ['Il corriere ha perso il pacco.', 'Contatti direttamente il corriere.', 'È colpa del fornitore.'],
		no: 'Il corriere Le porta uno nuovo venerdì.',
	},
	'excuse-policy': {
		yes: ['È la nostra politica aziendale.', 'La procedura non lo consente.'],
		no: 'Regole o non regole, gliene mando oggi uno nuovo.',
	},
	'excuse-volume': {
		yes: ['A causa dell’elevato numero di richieste rispondiamo tardi.', 'C’è carenza di personale.'],
		no: 'Il volume della radio ora è giusto, l’ho provato.',
	},
	'excuse-system': {
		yes: ['Il nostro sistema non lo permette.', 'È stato un problema tecnico.'],
		no: 'Il Suo impianto d’allarme è in viaggio da oggi.',
	},
	minimise: {
		yes: ['È solo un piccolo graffio.', 'Capita molto raramente.', 'Non è poi così grave.'],
		no: 'So quanto lavoro è stato per Lei.',
	},
	passive: {
		yes: ['Sono stati commessi degli errori.', 'Si è verificato un disguido.', 'La Sua mail è stata dimenticata.'],
		no: 'Ho dimenticato la Sua mail.',
	},
	'ask-review': {
		yes: ['Ci lasci una recensione su Google.', 'Le va di lasciare una recensione?'],
		no: 'Oggi ho riletto il Suo caso.',
	},
	gift: {
		yes: ['Le offriamo un buono sconto.', 'Le mandiamo un piccolo omaggio.'],
		no: 'Oggi Le ho rimborsato il prezzo intero.',
	},
	'ask-order-number': {
		yes: ['Qual è il Suo numero d’ordine?', 'Può indicarci il numero di ordine?'],
		no: 'Ho qui il Suo numero d’ordine, grazie.',
	},
	'ask-photo': {
		yes: ['Potrebbe inviarci una foto?', 'Ci mandi qualche immagine.'],
		no: 'Grazie della foto.',
	},
	'empty-promise': {
		yes: ['Le rispondo il prima possibile.', 'Avrà notizie a breve.', 'La ricontattiamo quanto prima.'],
		no: 'Avrà notizie a breve, al più tardi venerdì.',
	},
	unfortunately: {
		yes: ['Purtroppo la lampada è esaurita.', 'Siamo spiacenti di informarla che è esaurita.'],
		no: 'La lampada è purtroppo esaurita, e ne ho trovata un’altra.',
	},
	cheer: {
		yes: ['Ciao, grazie della mail.', 'Nessun problema, si sistema tutto.', 'Una fantastica giornata a Lei.'],
		no: 'Grazie della pazienza che ha avuto con noi.',
	},
};
