import type { StarterTable } from '../table.ts';

const mail = (...paragraphs: readonly string[]): string =>
	['Guten Tag {customer},', ...paragraphs, 'Freundliche Grüße\n{agent}'].join('\n\n');

export const DE: StarterTable = {
	new: [
		mail(
			'das hätte nicht passieren dürfen: {failure}. Ich bitte Sie um Entschuldigung. Der Fehler liegt bei uns, und ich kümmere mich selbst darum.',
			'Bis {day} hören Sie wieder von mir.',
		),
		mail(
			'danke, dass Sie uns geschrieben haben. Ich entschuldige mich dafür: {failure}. Sie haben sich auf uns verlassen, und wir haben Sie im Stich gelassen.',
			'Ich gehe der Sache jetzt nach und schreibe Ihnen bis {day}.',
		),
		mail(
			'ich habe Ihre Mail Wort für Wort gelesen, und es tut mir leid. Wir haben einen Fehler gemacht: {failure}.',
			'Ihr Fall liegt bei mir, und ich bleibe daran, bis er in Ordnung ist. Bis {day} sage ich Ihnen, was ich herausgefunden habe.',
		),
	],
	acknowledged: [
		mail(
			'es tut mir leid: {failure}. Damit ich es in Ordnung bringen kann, möchte ich genau verstehen, wie es für Sie war.',
			'Was ist zuerst geschehen, und welche Mühe hatten Sie seitdem damit?',
			'Mit Ihrer Antwort mache ich Ihnen bis {day} einen Vorschlag.',
		),
		mail(
			'danke, dass Sie uns davon berichtet haben: {failure}. Es tut mir leid, dass wir Ihnen diese Mühe gemacht haben.',
			'Ich möchte es gern mit Ihren Worten hören. Darf ich Sie am {day} anrufen? Wenn Sie lieber schreiben, antworten Sie einfach auf diese Mail.',
		),
	],
	understanding: [
		mail(
			'danke für Ihre Erklärung. Ich sehe jetzt, was wir falsch gemacht haben: {failure}. Dafür bitte ich Sie um Entschuldigung.',
			'Welche Lösung wäre für Sie gerecht? Ich antworte Ihnen bis {day}.',
		),
		mail(
			'danke. So verstehe ich es: {failure}. Wenn etwas fehlt, schreiben Sie es mir bitte.',
			'Ich möchte es so in Ordnung bringen: {remedy}. Wäre das für Sie gerecht? Wie Sie sich auch entscheiden, bis {day} ist es erledigt.',
		),
	],
	resolving: [
		mail(
			'so bringe ich es in Ordnung: {remedy}. Bis {day} ist es erledigt.',
			'Und noch eines: Ich finde heraus, wie es dazu kam, und schreibe Ihnen, was wir ändern.',
		),
		mail(
			'ich habe es für Sie veranlasst: {remedy}. Sie haben es bis {day}.',
			'Und noch eines: An diesem Tag prüfe ich selbst, ob alles wie vereinbart bei Ihnen ist. Eine Antwort auf diese Mail kommt immer zu mir.',
		),
	],
	resolved: [
		mail(
			'was ich Ihnen zugesagt hatte, ist getan: {remedy}. Ist jetzt für Sie alles so, wie es sein soll?',
			'Wenn noch etwas fehlt, antworten Sie einfach, und ich kümmere mich darum.',
		),
		mail(
			'Sie hatten uns deswegen geschrieben: {failure}. Das haben wir in Ordnung gebracht, und ich möchte sichergehen. Sind Sie mit der Lösung zufrieden?',
			'Wenn nicht, schreiben Sie mir, was noch fehlt, und ich kümmere mich darum.',
		),
	],
	closed: [
		mail(
			'Sie hatten uns auf etwas hingewiesen: {failure}. Ich möchte Ihnen sagen, was wir deshalb geändert haben: {remedy}.',
			'Danke, dass Sie sich die Mühe gemacht haben, uns zu schreiben. Wenn Sie uns brauchen, schreiben Sie mir direkt.',
		),
		mail(
			'ich denke an Ihre Mail zurück: {failure}. Ich hoffe, dass weiterhin alles in Ordnung ist. Wenn nicht, antworten Sie einfach, und ich kümmere mich darum.',
		),
	],
};
