import type { LetterBook } from './letter-book.ts';

export const PT: LetterBook = {
	greeting: (name) => (name === '' ? 'Olá,' : `Olá, ${name},`),
	nudges: {
		acknowledge: {
			subject: 'Confirmar a reclamação',
			says: ({ customer }) =>
				`${customer} reclamou e ainda não tem resposta. Primeiro, reconheça a falha e peça desculpa; as perguntas podem esperar.`,
		},
		resolve: {
			subject: 'Solução no prazo',
			says: ({ customer }) =>
				`O prazo da solução para ${customer} chegou. Se precisar de mais tempo, diga ao cliente até quando e porquê.`,
		},
		update: {
			subject: 'Dar notícias',
			says: ({ customer }) =>
				`${customer} está há algum tempo sem notícias nossas. Bastam duas linhas sobre o andamento.`,
		},
		'handwritten-note': {
			subject: 'Escrever um bilhete à mão',
			says: ({ customer }) =>
				`Está na hora de um bilhete escrito à mão para ${customer}. A marcação para a agenda vai em anexo; depois de enviar, marque como feito.`,
		},
		'draft-waiting': {
			subject: 'Rascunho por enviar',
			says: ({ customer }) => `Há um e-mail para ${customer} nos rascunhos. Leia, ponha o seu toque e envie.`,
		},
		'unknown-outcome': {
			subject: 'Foi enviado?',
			says: ({ customer }) =>
				`O envio de um e-mail para ${customer} foi interrompido, e ele não está nos enviados. Verifique, e depois marque como feito ou mande enviar de novo.`,
		},
		refused: {
			subject: 'E-mail recusado',
			says: ({ customer }) =>
				`O servidor de e-mail recusou uma mensagem para ${customer}. Verifique o endereço; até lá, nada mais sai sozinho.`,
		},
	},
	caseWord: 'Caso',
	dueWord: 'Prazo',
	openWord: 'Abrir o caso',
	forLead: {
		stillOpen: (assignee) => `${assignee} já recebeu o aviso e o assunto continua em aberto, por isso chega até si.`,
		nobody: 'Ninguém tem este caso em mãos, por isso chega até si.',
	},
	customer: {
		'ask-satisfied': [
			'Gostaria de ter a certeza de que o que correu mal ficou mesmo resolvido. A solução é satisfatória para si?',
			'Se faltar alguma coisa, basta responder a este e-mail e eu trato do assunto.',
		],
		'check-in': [
			'Há alguns dias resolvemos o problema sobre o qual nos escreveu. Gostaria de saber: continua tudo bem?',
			'Se não, basta responder a este e-mail e eu trato do assunto de imediato.',
		],
	},
	regards: 'Com os melhores cumprimentos',
};
