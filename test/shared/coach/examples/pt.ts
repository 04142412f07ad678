import type { Examples } from './example.ts';

export const PT: Examples = {
	'legal-threat': {
		yes: ['Teremos de falar com os nossos advogados.', 'Reservamo-nos o direito de agir.'],
		no: 'Li a carta do seu advogado e respondo a cada ponto.',
	},
	'calm-down': {
		yes: ['Por favor, acalme-se.', 'Não há motivo para se exaltar.'],
		no: 'Compreendo a sua indignação e trato do assunto.',
	},
	doubt: {
		yes: [
			'Tem a certeza de que estava ligado à tomada?',
			'Leu mesmo as instruções?',
			'É possível que não tenha lido a data?',
		],
		no: 'Está em casa na sexta-feira, para eu mandar recolher?',
	},
	'blame-customer': {
		yes: ['Deveria ter avisado antes.', 'O senhor não seguiu o manual.', 'Deve ter-se enganado.', 'A culpa foi sua.'],
		no: 'Não tem de fazer mais nada, eu trato de tudo.',
	},
	'door-closed': {
		yes: ['Não podemos fazer nada.', 'A nossa decisão é definitiva.', 'Damos o assunto por encerrado.'],
		no: 'Há mais uma coisa que posso fazer por si.',
	},
	'non-apology': {
		yes: ['Lamentamos que se sinta assim.', 'Pedimos desculpa pelo incómodo.', 'Lamentamos qualquer inconveniente.'],
		no: 'Lamento que tenha esperado doze dias.',
	},
	'conditional-apology': {
		yes: ['Pedimos desculpa se algo correu mal.', 'Se cometemos um erro, pedimos desculpa.'],
		no: 'Peço desculpa. Se preferir, eu ligo-lhe.',
	},
	'but-after-apology': {
		yes: ['Peço desculpa, mas a encomenda saiu a tempo.', 'Pedimos desculpa. No entanto, era Natal.'],
		no: 'A chaleira está partida, mas tenho uma nova para si.',
	},
	terms: {
		yes: ['Conforme os nossos termos, demora 14 dias.', 'Consulte os termos e condições.'],
		no: 'Voltei a ler o contrato e a razão é sua.',
	},
	'blame-department': {
		yes: ['Isso é com outro departamento.', 'O armazém perdeu a sua encomenda.', 'Foi um erro do colega.'],
		no: 'Pedi à nossa oficina que veja isto hoje.',
	},
	'blame-supplier': {
		yes: ['A transportadora perdeu a encomenda.', 'Contacte a transportadora.', 'A culpa é do fornecedor.'],
		no: 'A transportadora leva-lhe uma nova na sexta-feira.',
	},
	'excuse-policy': {
		yes: ['É a política da empresa.', 'A nossa política não permite.'],
		no: 'Com regras ou sem elas, hoje envio-lhe uma nova.',
	},
	'excuse-volume': {
		yes: ['Devido ao elevado volume de pedidos, demoramos.', 'Temos falta de pessoal.'],
		no: 'O volume do rádio já está bom, eu verifiquei.',
	},
	'excuse-system': {
		yes: ['O nosso sistema não permite.', 'Foi um problema técnico.'],
		no: 'O seu alarme segue hoje.',
	},
	minimise: {
		yes: ['É apenas um pequeno risco.', 'Isto raramente acontece.', 'Não é assim tão grave.'],
		no: 'Sei quanto trabalho isto lhe deu.',
	},
	passive: {
		yes: ['Foram cometidos erros.', 'Houve um mal-entendido.', 'O seu e-mail foi esquecido.'],
		no: 'Esqueci-me do seu e-mail.',
	},
	'ask-review': {
		yes: ['Pode deixar-nos uma avaliação?', 'Por favor, avalie-nos no Google.'],
		no: 'Hoje voltei a ver o seu caso.',
	},
	gift: {
		yes: ['Enviamos-lhe um voucher.', 'Tem um desconto de 10 %.'],
		no: 'Hoje devolvi-lhe o preço completo.',
	},
	'ask-order-number': {
		yes: ['Qual é o número da sua encomenda?', 'Pode indicar-nos o número do pedido?'],
		no: 'Tenho aqui o número da encomenda, obrigado.',
	},
	'ask-photo': {
		yes: ['Pode enviar-nos uma fotografia?', 'Anexe umas imagens, por favor.'],
		no: 'Agradeço a fotografia.',
	},
	'empty-promise': {
		yes: ['Respondemos o mais breve possível.', 'Terá notícias em breve.', 'Assim que possível, diremos algo.'],
		no: 'Terá notícias em breve, o mais tardar na sexta-feira.',
	},
	unfortunately: {
		yes: ['Infelizmente o candeeiro está esgotado.', 'Lamentamos informar que está esgotado.'],
		no: 'O candeeiro está infelizmente esgotado, e encontrei outro.',
	},
	cheer: {
		yes: ['Oi, obrigado pelo e-mail.', 'Sem problema, vamos resolver.', 'Tenha um excelente dia.'],
		no: 'Agradeço a paciência que teve connosco.',
	},
};
