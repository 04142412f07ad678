import { ifAny, type LetterBook } from './letter-book.ts';

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
		'promise-soon': {
			subject: 'Promessa quase no prazo',
			says: ({ customer, by }) =>
				`O prazo de uma promessa feita a ${customer}${ifAny(by, (name) => ` (por ${name})`)} está a chegar. Cumpra-a a tempo, ou diga antes ao cliente quando será.`,
		},
		promise: {
			subject: 'Promessa no prazo',
			says: ({ customer, by }) =>
				`Chegou o prazo de uma promessa feita a ${customer}${ifAny(by, (name) => ` (por ${name})`)}. Se foi cumprida, marque como feito; se não, diga ao cliente até quando e porquê.`,
		},
		recurrence: {
			subject: 'Voltou a acontecer?',
			says: ({ customer }) =>
				`O problema de ${customer} foi resolvido há algum tempo. Veja se voltou a acontecer, a este cliente ou a outros, e anote o que encontrou.`,
		},
		'approval-wanted': {
			subject: 'Aprovação pedida',
			says: ({ customer, what, by }) =>
				`Pedido de aprovação${ifAny(by, (name) => ` de ${name}`)} para ${customer}: ${what || 'uma reparação'}. Um clique no caso aprova ou recusa.`,
		},
		'approval-given': {
			subject: 'Aprovado',
			says: ({ customer, what, by }) =>
				`Aprovação dada${ifAny(by, (name) => ` por ${name}`)} para ${customer}: ${what || 'a reparação'}. Já pode dizer ao cliente.`,
		},
		'approval-declined': {
			subject: 'Não aprovado',
			says: ({ customer, what, by }) =>
				`Aprovação recusada${ifAny(by, (name) => ` por ${name}`)} para ${customer}: ${what || 'a reparação'}. O caso diz porquê; encontre outra forma de reparar a falha.`,
		},
		'evaluation-low': {
			subject: 'Pontuação baixa',
			says: ({ customer }) =>
				`${customer} respondeu às cinco perguntas e a pontuação é baixa. Leia as respostas e entre em contacto.`,
		},
		'bounced-task': {
			subject: 'E-mail devolvido',
			says: ({ customer }) =>
				`Um e-mail para ${customer} foi devolvido por não ser possível entregá-lo. Encontre outra forma de chegar ao cliente, por telefone ou por correio.`,
		},
		'nobody-there': {
			subject: 'Ninguém pode ficar com ele',
			says: ({ customer }) =>
				`Não está presente ninguém que possa ficar com o caso de ${customer}. Por favor, entregue-o a alguém.`,
		},
		mention: {
			subject: 'Há uma nota para si',
			says: ({ customer, by }) =>
				`${by || 'Um colega'} dirige-se a si numa nota sobre ${customer}. Responda a esta mensagem e as suas palavras passam a ser uma nota para a equipa; o cliente nunca a vê.`,
		},
		'note-held': {
			subject: 'O bilhete espera',
			says: ({ customer }) => `O bilhete escrito à mão para ${customer} ainda não é para escrever; o caso diz porquê.`,
		},
	},
	caseWord: 'Caso',
	dueWord: 'Prazo',
	openWord: 'Abrir o caso',
	forLead: {
		stillOpen: (assignee) => `${assignee} já recebeu o aviso e o assunto continua em aberto, por isso chega até si.`,
		nobody: 'Ninguém tem este caso em mãos, por isso chega até si.',
		knows: (name, since) => `${name} sabe desde ${since}`,
		knowsToo: (name, since) => `${name} desde ${since}`,
		stillOpenSince: (who) => `${who}; o assunto continua em aberto, por isso chega até si.`,
		nobodySince: (who) => `${who}; ninguém tem este caso em mãos, por isso chega até si.`,
	},
};
