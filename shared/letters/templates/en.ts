import { letter, type TemplateTable } from './template-table.ts';

const wrap = letter({
	greeting: 'Hello {customer},',
	regards: 'Kind regards',
	optOut: 'If you would rather not get mails like this one: {optOutLink}',
});

export const EN: TemplateTable = {
	'ask-satisfied': wrap([
		'I would like to be sure that what went wrong is really put right for you. Are you satisfied with the solution?',
		'If anything is missing, just reply to this mail and I will take care of it.',
	]),
	'check-in': wrap([
		'A few days ago we solved the problem you had written to us about. I would like to know: is everything still as it should be?',
		'If not, just reply to this mail and I will take care of it at once.',
		'[{askAddress}I would also like to send you a few lines by post. If that is all right with you, please add your postal address to your reply.]',
	]),
	evaluation: wrap([
		'You wrote to us because something had gone wrong, and I would like to learn how well we have put it right. Would you answer five short questions? They take about a minute.',
		'{link}',
		'Your answers go to nobody but us. If anything is still not right, just reply to this mail and I will take care of it.',
	]),
	'we-fixed-it': wrap([
		'Some time ago something went wrong for you, and you told us about it.\n{wrong}',
		'Now we have removed the cause:\n{fixed}',
		'Thank you for telling us. If it ever happens again, just reply to this mail and I will take care of it.',
	]),
	'closing-question': {
		subject: null,
		paragraphs: [
			'Is everything all right for you now? If anything is missing, just reply to this mail and I will take care of it.',
		],
	},
};
