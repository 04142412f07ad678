import type { Answers } from './answers.ts';

export const PT: Answers = {
	good: [
		[
			'new',
			'Exma. senhora Sousa,\n\nlamento que a encomenda tenha chegado com duas semanas de atraso. Estou a verificar onde ficou parada e escrevo-lhe amanhã até ao meio-dia.\n\nCom os melhores cumprimentos\nAna',
		],
		[
			'new',
			'Bom dia, Tomás. Peço desculpa: enviámos-lhe o tamanho errado, e pela segunda vez. Já separei o certo para si. Posso enviá-lo hoje?',
		],
		[
			'new',
			'Caro senhor Costa, peço desculpa pela comida fria e pela hora de espera. Sou eu que lhe devolvo hoje o valor todo da encomenda.',
		],
		[
			'new',
			'Bom dia, Helena. Lamento muito que a chaleira se tenha avariado e molhado a sua cozinha. A senhora e a sua família estão bem? Peço-lhe que não a use mais.',
		],
		[
			'new',
			'Cara Priscila, cobrámos-lhe duas vezes o mesmo valor e eu peço desculpa. O segundo volta hoje ao seu cartão.',
		],
		[
			'acknowledged',
			'Caro senhor Reis, obrigada por me contar como foi. Para eu perceber porque é que a caldeira falhou: ouviu algum ruído antes?',
		],
		[
			'acknowledged',
			'Obrigada, Laura. Vejo agora que ninguém respondeu às suas três mensagens. Vou lê-las todas e ligo-lhe esta tarde.',
		],
		[
			'acknowledged',
			'Bom dia, Samuel. Ouvi a sua mensagem sobre o ecrã partido e quero perceber bem. O que estava a fazer quando se apagou?',
		],
		[
			'acknowledged',
			'Cara senhora Matos, recebi as fotografias da mesa riscada, obrigada: ajudam-me muito. Qual das pernas abana?',
		],
		[
			'understanding',
			'Cara Graça, o que seria para si uma solução justa? Seja qual for, eu respondo-lhe até quinta-feira com o que posso fazer.',
		],
		[
			'understanding',
			'Obrigado pela sua paciência, senhor Lima. Se percebi bem, o ruído incomoda-o mais do que o dinheiro. Vou falar com o técnico e ligo-lhe amanhã.',
		],
		[
			'understanding',
			'Li tudo o que escreveu, Joana, e eu própria vou falar com o motorista. Terá notícias minhas na segunda-feira.',
		],
		[
			'resolving',
			'Caro senhor Pinto, encomendei-lhe uma bomba nova. Sai hoje e deve chegar na quarta-feira; na quinta eu verifico se chegou.',
		],
		[
			'resolving',
			'Bom dia, Ema. Posso oferecer-lhe duas coisas: a devolução do valor todo, ou um casaco novo e metade do preço de volta. Diga-me qual prefere e eu trato disso hoje.',
		],
		[
			'resolving',
			'Cara senhora Vidal, mudei a sua reserva para o dia 14 de maio sem custos e mantive o quarto com vista. Envio-lhe hoje a confirmação.',
		],
		[
			'resolving',
			'Bom dia, David. O técnico vai a sua casa na sexta-feira, entre as nove e as onze. Leva a peça e eu pedi-lhe que telefone meia hora antes.',
		],
		[
			'resolving',
			'Cara senhora Nunes, a fatura estava errada porque eu tinha usado a tarifa antiga. Já a corrigi e receberá a nova dentro de dois dias.',
		],
		[
			'resolved',
			'Caro senhor Gomes, a máquina nova trabalha desde terça-feira. Está tudo a funcionar bem? Se algo não estiver, eu estou aqui.',
		],
		[
			'resolved',
			'Bom dia, Nina. Espero que a peça nova sirva. Está satisfeita? Pode responder a esta mensagem, chega diretamente a mim.',
		],
		[
			'resolved',
			'Cara senhora Ramos, o reembolso saiu na segunda-feira. Está tudo em ordem agora? Tomei nota do que correu mal, para o mudarmos de vez.',
		],
	],
	bad: [
		['legal-threat', 'Se publicar isso, os nossos advogados entrarão em contacto consigo.'],
		['calm-down', 'Antes de continuarmos, peço-lhe que se acalme um pouco.'],
		['doubt', 'Tem a certeza de que ligou a máquina à tomada?'],
		['blame-customer', 'Deveria ter verificado a tabela de tamanhos antes de encomendar.'],
		['door-closed', 'Falei com o responsável e não há nada mais que possamos fazer.'],
		['non-apology', 'Lamentamos qualquer inconveniente causado pela mudança de data.'],
		['conditional-apology', 'Pedimos desculpa se o colega não foi simpático ao telefone.'],
		['but-after-apology', 'Lamento muito, mas fez a encomenda numa sexta-feira à noite.'],
		['terms', 'De acordo com os nossos termos e condições, artigos abertos não são aceites.'],
		['blame-department', 'O armazém enganou-se quando preparou a sua encomenda.'],
		['blame-supplier', 'A transportadora perdeu a encomenda, contacte a DHL.'],
		['excuse-policy', 'A nossa política só permite o reembolso em vales.'],
		['excuse-volume', 'Devido ao elevado número de pedidos não conseguimos responder antes.'],
		['excuse-system', 'O nosso sistema não permite mudar a morada.'],
		['minimise', 'É apenas um pequeno risco atrás, ninguém vai ver.'],
		['passive', 'Foi cometido um erro no processamento da encomenda.'],
		['ask-review', 'Se tiver um minuto, deixe-nos uma avaliação no Google.'],
		['empty-promise', 'Vamos verificar e entraremos em contacto o mais brevemente possível.'],
		['unfortunately', 'Infelizmente o casaco que deseja só volta na primavera.'],
		['cheer', 'Tenha um fim de semana fantástico e cheio de sol!'],
	],
};
