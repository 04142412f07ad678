import { letter, type TemplateTable } from './template-table.ts';

const wrap = letter({
	greeting: 'Olá, {customer},',
	regards: 'Com os melhores cumprimentos',
	optOut: 'Se prefere não receber e-mails como este: {optOutLink}',
});

export const PT: TemplateTable = {
	'ask-satisfied': wrap([
		'Gostaria de ter a certeza de que o que correu mal ficou mesmo resolvido. A solução é satisfatória para si?',
		'Se faltar alguma coisa, basta responder a este e-mail e eu trato do assunto.',
	]),
	'check-in': wrap([
		'Há alguns dias resolvemos o problema sobre o qual nos escreveu. Gostaria de saber: continua tudo bem?',
		'Se não, basta responder a este e-mail e eu trato do assunto de imediato.',
		'[{askAddress}Gostaria também de lhe enviar umas linhas por correio. Se concordar, acrescente à resposta a sua morada postal.]',
	]),
	evaluation: wrap([
		'Escreveu-nos porque algo tinha corrido mal, e gostaria de saber até que ponto o resolvemos bem. Pode responder a cinco perguntas breves? Demoram cerca de um minuto.',
		'{link}',
		'As respostas chegam apenas a nós. Se ainda houver algo que não está bem, basta responder a este e-mail e eu trato do assunto.',
	]),
	'we-fixed-it': wrap([
		'Há algum tempo algo correu mal consigo, e disse-nos.\n{wrong}',
		'Agora eliminámos a causa:\n{fixed}',
		'Agradeço que nos tenha dito. Se voltar a acontecer, basta responder a este e-mail e eu trato do assunto.',
	]),
	'closing-question': {
		subject: null,
		paragraphs: [
			'Está agora tudo bem? Se faltar alguma coisa, basta responder a este e-mail, que me chega diretamente.',
		],
	},
};
