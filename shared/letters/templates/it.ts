import { letter, type TemplateTable } from './template-table.ts';

const wrap = letter({
	greeting: 'Buongiorno {customer},',
	regards: 'Cordiali saluti',
	optOut: 'Se preferisce non ricevere mail come questa: {optOutLink}',
});

export const IT: TemplateTable = {
	'ask-satisfied': wrap([
		'mi sta a cuore che quello che non ha funzionato sia davvero a posto per Lei. La soluzione La soddisfa?',
		'Se manca qualcosa, basta rispondere a questa mail e me ne occupo io.',
	]),
	'check-in': wrap([
		'qualche giorno fa abbiamo risolto il problema per cui ci aveva scritto. Vorrei sapere: va ancora tutto bene?',
		'Se così non fosse, basta rispondere a questa mail e me ne occupo subito.',
		'[{askAddress}Vorrei anche mandarLe due righe per posta. Se Le fa piacere, aggiunga alla risposta il Suo indirizzo postale.]',
	]),
	evaluation: wrap([
		'ci aveva scritto perché qualcosa non aveva funzionato, e vorrei capire se abbiamo rimediato bene. Risponderebbe a cinque brevi domande? Ci vuole circa un minuto.',
		'{link}',
		'Le risposte arrivano soltanto a noi. Se qualcosa non va ancora, basta rispondere a questa mail e me ne occupo io.',
	]),
	'we-fixed-it': wrap([
		'qualche tempo fa qualcosa non ha funzionato per Lei, e ce l’ha detto.\n{wrong}',
		'Ora abbiamo eliminato la causa:\n{fixed}',
		'Grazie di avercelo detto. Se dovesse ricapitare, basta rispondere a questa mail e me ne occupo io.',
	]),
	'closing-question': {
		subject: null,
		paragraphs: ['Ora per Lei è tutto a posto? Se manca qualcosa, basta rispondere a questa mail e me ne occupo io.'],
	},
};
