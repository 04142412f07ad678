import type { PageWords } from './page-words.ts';

export const PT: PageWords = {
	form: {
		title: 'Cinco perguntas breves',
		intro:
			'Escreveu a {mailbox} porque algo tinha corrido mal. Como o resolvemos? As suas respostas são lidas por pessoas e não vão para mais ninguém.',
		questions: {
			expectation: {
				asks: 'Quando nos escreveu, quanto esperava de nós?',
				lowest: 'muito pouco',
				highest: 'muitíssimo',
			},
			outcome: { asks: 'A solução que recebeu é justa?', lowest: 'nada justa', highest: 'totalmente justa' },
			treatment: { asks: 'Que atendimento recebeu?', lowest: 'muito mau', highest: 'muito bom' },
			process: {
				asks: 'O caminho até à solução foi fácil e rápido?',
				lowest: 'difícil e lento',
				highest: 'fácil e rápido',
			},
			trust: { asks: 'Quanta confiança tem hoje em nós?', lowest: 'nenhuma', highest: 'toda' },
		},
		words: 'Que mais gostaria de nos dizer?',
		wordsHint: 'Pode deixar em branco.',
		send: 'Enviar as respostas',
		again: 'Ainda falta alguma coisa. O que preencheu continua aqui.',
		missing: 'Escolha um dos cinco valores.',
		tooLong: {
			one: 'O texto tem {count} carácter a mais. Por favor, encurte-o.',
			other: 'O texto tem {count} caracteres a mais. Por favor, encurte-o.',
		},
	},
	plain: {
		thanks: {
			title: 'Muito agradecemos',
			text: 'As suas respostas chegaram. Ajudam-nos a fazer melhor. Pode fechar esta página.',
		},
		answered: {
			title: 'Já respondeu, agradecemos',
			text: 'Temos as suas respostas e não é preciso mais nada. Se quiser acrescentar algo, basta responder ao nosso último e-mail.',
		},
		'opted-out': {
			title: 'Estas perguntas estão encerradas',
			text: 'Pediu-nos que não voltássemos a perguntar, por isso não perguntamos mais nada. Se quiser dizer-nos algo, basta responder ao nosso último e-mail.',
		},
		withdrawn: {
			title: 'Estas perguntas estão encerradas',
			text: 'Já não há nada a responder aqui. Se quiser dizer-nos algo, basta responder ao nosso último e-mail.',
		},
		reopened: {
			title: 'Estamos de novo a tratar do assunto',
			text: 'O seu caso está de novo aberto, por isso é cedo para estas perguntas. Primeiro vamos resolvê-lo.',
		},
		expired: {
			title: 'Esta ligação expirou',
			text: 'Só era possível responder durante algum tempo. Se quiser dizer-nos algo, basta responder ao nosso último e-mail.',
		},
		wrong: {
			title: 'Esta ligação não funciona',
			text: 'Talvez uma parte se tenha perdido pelo caminho. Abra-a de novo a partir do nosso e-mail ou responda simplesmente ao e-mail.',
		},
		'too-large': {
			title: 'É texto a mais',
			text: 'Volte atrás e encurte o texto: cabem até 4000 caracteres. Um texto mais longo chega-nos como resposta ao nosso e-mail.',
		},
		'too-often': {
			title: 'Um momento, por favor',
			text: 'Esta página foi aberta demasiadas vezes em pouco tempo. Tente mais tarde.',
		},
		failed: {
			title: 'Não funcionou',
			text: 'O erro é nosso. Volte atrás e tente de novo dentro de momentos, ou responda simplesmente ao nosso e-mail.',
		},
		'opt-out-done': {
			title: 'Está feito',
			text: 'Não receberá mais e-mails de acompanhamento. Se nos escrever, respondemos como sempre.',
		},
		'opt-out-before': {
			title: 'Não recebe e-mails de acompanhamento',
			text: 'Já o tinha pedido, e assim fica. Se nos escrever, respondemos como sempre.',
		},
	},
	optOut: {
		title: 'Não quer mais e-mails de acompanhamento?',
		text: 'Depois de um problema estar resolvido, {mailbox} pergunta uma ou duas vezes se está tudo bem. Se carregar no botão, não voltaremos a perguntar. Se nos escrever, respondemos como sempre.',
		button: 'Não quero mais e-mails de acompanhamento',
	},
};
