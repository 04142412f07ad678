import type { StarterTable } from '../table.ts';

const mail = (...paragraphs: readonly string[]): string =>
	['Bom dia, {customer},', ...paragraphs, 'Com os melhores cumprimentos,\n{agent}'].join('\n\n');

export const PT: StarterTable = {
	new: [
		mail(
			'Peço desculpa. Isto não devia ter acontecido: {failure}. O erro é nosso e eu trato pessoalmente do assunto.',
			'Volta a ter notícias minhas até {day}.',
		),
		mail(
			'Agradeço que nos tenha escrito. Peço desculpa por isto: {failure}. Confiou em nós e nós falhámos.',
			'Estou a verificar o que se passou e escrevo-lhe até {day}.',
		),
		mail(
			'Li com atenção cada linha do seu e-mail e lamento. Errámos: {failure}.',
			'O seu caso está nas minhas mãos e não o largo enquanto não ficar resolvido. Até {day} digo-lhe o que descobri.',
		),
	],
	acknowledged: [
		mail(
			'Renovo o meu pedido de desculpa: {failure}. Para resolver, gostaria de perceber bem o que isto lhe causou.',
			'O que aconteceu primeiro, e que problemas lhe trouxe desde então?',
			'Com a sua resposta, faço-lhe uma proposta até {day}.',
		),
		mail(
			'Agradeço que nos tenha contado isto: {failure}. Lamento os problemas que lhe causámos.',
			'Gostaria de ouvir tudo pelas suas palavras. Posso ligar-lhe, {day}? Se preferir escrever, basta responder a este e-mail.',
		),
	],
	understanding: [
		mail(
			'Agradeço a explicação. Vejo agora em que falhámos: {failure}. Peço desculpa.',
			'Que solução lhe pareceria justa? Respondo-lhe até {day}.',
		),
		mail(
			'Agradeço a resposta. É assim que eu entendo o que se passou: {failure}. Se faltar alguma coisa, diga-me.',
			'Gostaria de resolver desta forma: {remedy}. Parece-lhe justo? Seja qual for a decisão, estará feito até {day}.',
		),
	],
	resolving: [
		mail(
			'É assim que vou resolver: {remedy}. Estará feito até {day}.',
			'E mais uma coisa: procuro a causa e escrevo-lhe o que vamos mudar.',
		),
		mail(
			'Já tratei de tudo: {remedy}. Chega até {day}.',
			'E mais uma coisa: nesse dia confirmo eu que chegou como combinado. As respostas a este e-mail vêm sempre ter comigo.',
		),
	],
	resolved: [
		mail(
			'O que lhe prometi está feito: {remedy}. Já está tudo como deve ser?',
			'Se faltar alguma coisa, basta responder e eu trato do assunto.',
		),
		mail(
			'Escreveu-nos por este motivo: {failure}. Já resolvemos, e gostaria de ter a certeza. A solução é satisfatória para si?',
			'Se não for, diga-me o que falta e eu trato do assunto.',
		),
	],
	closed: [
		mail(
			'Alertou-nos para isto: {failure}. Gostaria de lhe contar o que mudámos por causa disso: {remedy}.',
			'Agradeço o tempo que nos dedicou. Se precisar de nós, pode escrever-me diretamente.',
		),
		mail(
			'Lembro-me do seu e-mail: {failure}. Espero que continue tudo bem. Se não for o caso, basta responder e eu trato do assunto.',
		),
	],
};
