import type { PromiseWords } from './promise-words.ts';

/** Promises in Portuguese, of both shores. */
export const pt: PromiseWords = {
	acts: {
		word: {
			words: `
				ligo|ligamos|telefono|telefonamos|escrevo|contacto|contato|contactamos|contatamos|informo|informamos|aviso|avisamos|respondo|retorno|retornamos|confirmo|confirmamos
				ligarei|ligaremos|telefonarei|telefonaremos|escreverei|escreveremos|contactarei|contactaremos|contatarei|contataremos|informarei|informaremos|avisarei|avisaremos|responderei|responderemos|retornarei|retornaremos|confirmarei|confirmaremos|verificarei|verificaremos|darei|daremos|entrarei|entraremos
				(vou|vamos|irei|iremos) ..1 ligar|telefonar|escrever|contactar|contatar|informar|avisar|responder|retornar|confirmar|verificar|apurar|dar|entrar
				dou|damos lhe
				(terá|receberá|você terá|vai ter|vai receber) ..2 resposta|notícias|retorno|telefonema|ligação
			`,
			yes: 'Ligo-lhe na quinta-feira.',
			no: 'Liguei-lhe na quinta-feira.',
		},
		solution: {
			words: `
				enviamos|mandamos|reembolsamos|devolvemos|reparamos|entregamos|creditamos|recolhemos|resolvemos|substituímos
				envio|mando|devolvo lhe
				enviarei|enviaremos|mandarei|mandaremos|reembolsarei|reembolsaremos|devolverei|devolveremos|repararei|repararemos|entregarei|entregaremos|creditarei|creditaremos|recolheremos|resolverei|resolveremos|substituirei|substituiremos|trocaremos|trocarei|pagaremos|consertaremos|cancelaremos|cancelarei
				(vou|vamos|irei|iremos) ..2 enviar|mandar|reembolsar|devolver|reparar|entregar|creditar|recolher|resolver|substituir|trocar|pagar|consertar|arranjar|estornar|cancelar
				técnico|estafeta|motoboy|transportadora ..1 irá|passará|vai
			`,
			yes: 'Vamos enviar-lhe um candeeiro novo até sexta-feira.',
			no: 'Envie-nos o candeeiro até sexta-feira.',
		},
		passive: {
			words: `
				receberá|receberão|terá|terão
				vai receber|ter|chegar|sair
				será|estará|serão|estarão ..2 enviado|enviada|reembolsado|reembolsada|entregue|reparado|reparada|creditado|creditada|devolvido|devolvida|resolvido|resolvida|pronto|pronta|disponível|recolhido|substituído|substituída|na|em|estornado|feito|feita
				(vai ser) ..2 enviado|enviada|reembolsado|reembolsada|entregue|reparado|creditado|devolvido|resolvido
				chegará|chegarão|sairá|sairão
			`,
			yes: 'Receberá o reembolso até ao fim da semana.',
			no: 'Recebeu o reembolso no fim da semana.',
		},
	},
	and: 'e|depois|enquanto|mas',
	also: {
		word: 'ligo|escrevo|aviso|informo|respondo|ligar|escrever|avisar|informar|responder|contactar|contatar|confirmar|dar',
		solution:
			'envio|mando|reembolso|devolvo|enviar|mandar|reembolsar|devolver|reparar|entregar|creditar|recolher|trocar|substituir|consertar|estornar',
		yes: 'Vou ligar amanhã e enviar o candeeiro até sexta-feira.',
		no: 'Vou ligar amanhã e pode enviar-nos o candeeiro até sexta-feira.',
	},
	last: null,
	numbers: ['um[a]?', 'dois|duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze'],
	within: {
		words:
			'(?:dentro de|no prazo (?:máximo )?de|num prazo de|em até|em menos de|em|daqui a|nas|nos|ao longo das?)(?: as| os)?(?: próxim[oa]s)?(?: cerca de| no máximo)?',
		yes: 'Vamos reembolsar o valor em 48 horas.',
		no: 'O valor chegou em 48 horas.',
	},
	units: {
		minute: 'minutos?',
		hour: 'horas?|h',
		'working-day': 'dias? úteis|dia útil',
		day: 'dias?',
		week: 'semanas?',
		month: 'm(?:ês|eses)',
	},
	today: {
		words: 'hoje(?: mesmo| ainda)?|ainda hoje|esta (?:tarde|noite)|até ao? (?:fim|final) do dia',
		yes: 'Escreverei ainda hoje.',
		no: 'Obrigado pelo seu e-mail de hoje.',
	},
	tomorrow: {
		words: 'amanhã',
		yes: 'A encomenda sairá amanhã de manhã.',
		no: 'Quer que a encomenda saia amanhã de manhã?',
	},
	afterTomorrow: {
		words: 'depois de amanhã',
		yes: 'Contactaremos o senhor depois de amanhã.',
		no: 'Pode contactar-nos depois de amanhã.',
	},
	weekdays: [
		'segunda(?:[ -]feira)?',
		'terça(?:[ -]feira)?',
		'quarta(?:[ -]feira)?',
		'quinta(?:[ -]feira)?',
		'sexta(?:[ -]feira)?',
		'sábado',
		'domingo',
	],
	on: {
		words:
			'(?:na próxima|no próximo|próxima|próximo|até à próxima|até a próxima|até à|até a|até ao|até o|até|na|no|nesta|neste|esta|este|antes de|à|para)',
		yes: 'Vamos reparar a bicicleta até sexta.',
		no: 'Vamos reparar a bicicleta pela segunda vez.',
	},
	needsOn: true,
	nextWeekday: null,
	weekLater: 'daqui a uma semana',
	nextWeek: {
		words:
			'(?:(?:até |no |na |ao )*(?:a |à |o |ao )?(?:fim da |final da |início da )?(?:próxima semana|semana que vem|semana seguinte))',
		yes: 'A chaleira nova chegará na próxima semana.',
		no: 'A chaleira chegou na semana passada.',
	},
	weekEnd: {
		words:
			'(?:até |antes do )?(?:ao |o |a )?(?:fim (?:da|desta|de) semana|final (?:da|desta) semana)|(?:ainda )?(?:n?esta semana)',
		yes: 'Resolveremos a falha ainda esta semana.',
		no: 'A falha voltou esta semana.',
	},
	monthEnd: {
		words: '(?:até )?(?:ao |o )?(?:fim|final) d(?:o|este) mês|(?:ainda )?(?:n?este mês)',
		yes: 'O valor será creditado até ao fim do mês.',
		no: 'O valor foi cobrado no fim do mês.',
	},
	parts: {
		morning: '(?:de|da|pela) manhã|primeira hora',
		noon: 'meio[ -]dia',
		afternoon: '(?:à|a|da|de|pela|esta) tarde',
		evening: '(?:à|a|da|de|esta) noite',
	},
	clock: {
		words: `
			(?:às|as|até às|até as|pelas|antes das|por volta das) (?<h>\\d{1,2})(?: ?[:.h](?<m>\\d{2})| ?h(?:oras)?)?(?<late> da tarde| da noite)?
		`,
		yes: 'Vou ligar até às 17h.',
		no: 'Vou ligar para o 17.',
	},
	onDate: {
		words: '(?:em|até|até a|dia|no dia|a|ao dia|antes de)',
		yes: 'Entregaremos até 4/12.',
		no: 'Entregaremos o artigo 4/12.',
	},
	before: 'antes d[eoa](?: dia)?',
	gone: '(?:passad[oa]|última|último|desde a?|da|do)',
	conditions: 'se|caso|desde que|assim que nos|quando nos|quando receber|logo que nos',
	habits:
		'normalmente|habitualmente|geralmente|em geral|por norma|horário de (?:atendimento|funcionamento)|todos os (?:pedidos|e-mails|emails)|todas as mensagens',
	negators: 'não|nunca|jamais|nem',
	negatedAfter: 0,
};
