import type { StarterTable } from '../table.ts';

const mail = (...paragraphs: readonly string[]): string =>
	['Buongiorno {customer},', ...paragraphs, 'Cordiali saluti\n{agent}'].join('\n\n');

export const IT: StarterTable = {
	new: [
		mail(
			'Le chiedo scusa. Non sarebbe dovuto accadere: {failure}. L’errore è nostro e me ne occupo io di persona.',
			'Avrà di nuovo mie notizie entro {day}.',
		),
		mail(
			'grazie di averci scritto. Mi scuso per questo: {failure}. Contava su di noi e noi abbiamo mancato.',
			'Sto verificando e Le scrivo entro {day}.',
		),
		mail(
			'ho letto con attenzione ogni riga della Sua mail e mi dispiace. Abbiamo sbagliato: {failure}.',
			'Il Suo caso è in mano mia e lo seguo finché non è tutto a posto. Entro {day} Le dico che cosa ho trovato.',
		),
	],
	acknowledged: [
		mail(
			'Le rinnovo le mie scuse: {failure}. Per rimediare vorrei capire bene che cosa ha comportato per Lei.',
			'Che cosa è successo per primo, e quali problemi Le ha dato finora?',
			'Con la Sua risposta Le faccio una proposta entro {day}.',
		),
		mail(
			'grazie di averci segnalato questo: {failure}. Mi dispiace che Le abbiamo creato questi problemi.',
			'Vorrei sentirlo con le Sue parole. Posso chiamarLa {day}? Se preferisce scrivere, basta rispondere a questa mail.',
		),
	],
	understanding: [
		mail(
			'grazie della spiegazione. Ora vedo che cosa abbiamo sbagliato: {failure}. Le chiedo scusa.',
			'Quale soluzione Le sembrerebbe giusta? Le rispondo entro {day}.',
		),
		mail(
			'grazie. Io l’ho capita così: {failure}. Se manca qualcosa, me lo dica.',
			'Vorrei rimediare in questo modo: {remedy}. Le sembrerebbe giusto? Comunque decida, sarà fatto entro {day}.',
		),
	],
	resolving: [
		mail(
			'ecco come rimedio: {remedy}. Sarà fatto entro {day}.',
			'E una cosa in più: cerco la causa e Le scrivo che cosa cambiamo.',
		),
		mail(
			'ho già disposto tutto per Lei: {remedy}. Lo avrà entro {day}.',
			'E una cosa in più: quel giorno verifico di persona che sia arrivato come d’accordo. Rispondendo a questa mail trova sempre me.',
		),
	],
	resolved: [
		mail(
			'quello che Le avevo promesso è fatto: {remedy}. Adesso è tutto a posto per Lei?',
			'Se manca qualcosa, basta rispondere e me ne occupo io.',
		),
		mail(
			'ci aveva scritto per questo: {failure}. Abbiamo rimediato e vorrei averne la certezza. La soluzione La soddisfa?',
			'Se così non fosse, mi dica che cosa manca e me ne occupo io.',
		),
	],
	closed: [
		mail(
			'ci aveva segnalato questo: {failure}. Vorrei dirLe che cosa abbiamo cambiato grazie a Lei: {remedy}.',
			'Grazie del tempo che ci ha dedicato. Se avesse bisogno di noi, può scrivere direttamente a me.',
		),
		mail(
			'ripenso alla Sua mail: {failure}. Spero che vada ancora tutto bene. Se così non fosse, basta rispondere e me ne occupo io.',
		),
	],
};
