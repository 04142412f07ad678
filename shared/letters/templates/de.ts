import { letter, type TemplateTable } from './template-table.ts';

const wrap = letter({
	greeting: 'Guten Tag {customer},',
	regards: 'Freundliche Grüße',
	optOut: 'Wenn Sie solche Mails lieber nicht bekommen möchten: {optOutLink}',
});

export const DE: TemplateTable = {
	'ask-satisfied': wrap([
		'ich möchte sichergehen, dass für Sie wirklich in Ordnung ist, was schiefgegangen war. Sind Sie mit der Lösung zufrieden?',
		'Wenn noch etwas fehlt, antworten Sie einfach auf diese Mail, und ich kümmere mich darum.',
	]),
	'check-in': wrap([
		'vor ein paar Tagen haben wir das Problem gelöst, wegen dem Sie uns geschrieben hatten. Ich wüsste gern: Ist noch alles so, wie es sein soll?',
		'Wenn nicht, antworten Sie einfach auf diese Mail, und ich kümmere mich sofort darum.',
		'[{askAddress}Außerdem möchte ich Ihnen gern ein paar Zeilen mit der Post schicken. Wenn es Ihnen recht ist, schreiben Sie Ihre Postanschrift in die Antwort.]',
	]),
	evaluation: wrap([
		'Sie hatten uns geschrieben, weil etwas schiefgegangen war, und ich wüsste gern, wie gut wir es in Ordnung gebracht haben. Würden Sie fünf kurze Fragen beantworten? Es dauert etwa eine Minute.',
		'{link}',
		'Ihre Antworten gehen nur an uns. Wenn noch etwas nicht stimmt, antworten Sie einfach auf diese Mail, und ich kümmere mich darum.',
	]),
	'we-fixed-it': wrap([
		'vor einiger Zeit ist für Sie etwas schiefgegangen, und Sie haben es uns gesagt.\n{wrong}',
		'Jetzt haben wir die Ursache beseitigt:\n{fixed}',
		'Danke, dass Sie es uns gesagt haben. Wenn es wieder vorkommt, antworten Sie einfach auf diese Mail, und ich kümmere mich darum.',
	]),
	'closing-question': {
		subject: null,
		paragraphs: [
			'Ist für Sie jetzt alles in Ordnung? Wenn noch etwas fehlt, antworten Sie einfach auf diese Mail, und ich kümmere mich darum.',
		],
	},
};
