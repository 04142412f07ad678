import type { PromiseWords } from './promise-words.ts';

/** Promises in Spanish. */
export const es: PromiseWords = {
	acts: {
		word: {
			words: `
				llamo|llamamos|telefoneo|escribo|escribimos|contacto|contactamos|informo|informamos|aviso|avisamos|confirmo|confirmamos
				llamaré|llamaremos|telefonearé|escribiré|escribiremos|contactaré|contactaremos|informaré|informaremos|avisaré|avisaremos|confirmaré|confirmaremos|responderé|responderemos|contestaré|contestaremos|comunicaré|comunicaremos|averiguaré|averiguaremos|comprobaré|comprobaremos|revisaré|revisaremos|diré|diremos|daré|daremos|pondré|pondremos
				(voy a|vamos a) ..1 llamar*|escribir*|contactar*|informar*|avisar*|confirmar*|responder*|contestar*|averiguar*|comprobar*|revisar*|dar|darle|darte|decirle
				(tendrá|recibirá|tendrás|recibirás) ..2 respuesta|noticias|llamada
			`,
			yes: 'Le llamo el jueves.',
			no: 'Le llamé el jueves.',
		},
		solution: {
			words: `
				enviamos|mandamos|reembolsamos|devolvemos|reparamos|entregamos|abonamos|recogemos|solucionamos
				(le|te|se lo|se la|os|les) envío|mando|reembolso|devuelvo|abono|cambio
				enviaré|enviaremos|mandaré|mandaremos|reembolsaré|reembolsaremos|devolveré|devolveremos|repararé|repararemos|entregaré|entregaremos|abonaré|abonaremos|recogeré|recogeremos|solucionaré|solucionaremos|resolveré|resolveremos|sustituiré|sustituiremos|cambiaré|cambiaremos|reemplazaremos|pagaremos|arreglaré|arreglaremos|cancelaré|cancelaremos
				(voy a|vamos a) ..1 enviar*|mandar*|reembolsar*|devolver*|reparar*|entregar*|abonar*|recoger*|solucionar*|resolver*|sustituir*|cambiar*|arreglar*
				técnico|mensajero|transportista ..1 irá|pasará|vendrá
			`,
			yes: 'Le enviaremos una lámpara nueva antes del viernes.',
			no: 'Envíenos la lámpara antes del viernes.',
		},
		passive: {
			words: `
				recibirá|recibirás|recibirán|tendrá|tendrás|tendrán
				será|estará|serán|estarán ..2 enviado|enviada|reembolsado|reembolsada|entregado|entregada|reparado|reparada|abonado|abonada|devuelto|devuelta|resuelto|resuelta|solucionado|solucionada|listo|lista|disponible|recogido|sustituido|en
				llegará|llegarán|saldrá|saldrán
				se (le|les|te)? enviará|reembolsará|abonará|entregará|devolverá|reparará
			`,
			yes: 'Recibirá el reembolso antes de fin de semana.',
			no: 'Recibió el reembolso el fin de semana.',
		},
	},
	and: 'y|e|luego|después|mientras|pero',
	also: {
		word: 'llamarle|llamarla|llamarlo|llamar|escribirle|escribir|avisarle|avisar|informarle|informar|responderle|responder|darle',
		solution: `enviarle|enviar|enviárselo|mandarle|mandar|reembolsarle|reembolsar|devolverle|devolver|reparar|entregar|entregarle|abonarle|abonar|cambiar|sustituir
			(le|te|les)? envío|mando|reembolso|devuelvo|abono`,
		yes: 'Voy a llamarle mañana y enviarle la lámpara antes del viernes.',
		no: 'Voy a llamarle mañana y puede enviarnos la lámpara antes del viernes.',
	},
	last: null,
	numbers: ['un[oa]?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
	within: {
		words:
			'(?:dentro de|en un plazo (?:máximo )?de|en menos de|en|antes de|durante|a lo largo de)(?: las| los| el)?(?: próxim[oa]s| próximo)?(?: unas| unos| máximo)?',
		yes: 'Le reembolsaremos el importe en 48 horas.',
		no: 'El importe llegó en 48 horas.',
	},
	units: {
		minute: 'minutos?',
		hour: 'horas?|h',
		'working-day': 'días? (?:hábil(?:es)?|laborables?|laborales)',
		day: 'días?',
		week: 'semanas?',
		month: 'mes(?:es)?',
	},
	today: {
		words:
			'hoy(?: mismo)?|esta (?:tarde|noche|misma tarde)|al final del día|antes de que acabe el día|antes de terminar el día',
		yes: 'Le escribiré hoy mismo.',
		no: 'Gracias por su correo de hoy.',
	},
	tomorrow: {
		words: 'mañana',
		yes: 'El paquete saldrá mañana por la mañana.',
		no: '¿Le parece bien que el paquete salga mañana por la mañana?',
	},
	afterTomorrow: {
		words: 'pasado mañana',
		yes: 'Le contactaremos pasado mañana.',
		no: 'Puede contactarnos pasado mañana.',
	},
	weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
	on: {
		words: '(?:el próximo|este próximo|antes del|hasta el|para el|el|este|antes de este|a más tardar el)',
		yes: 'Repararemos la bici antes del viernes.',
		no: 'Repararemos la bici.',
	},
	needsOn: false,
	nextWeekday: null,
	weekLater: 'en ocho días',
	nextWeek: {
		words:
			'(?:(?:antes de |a |para )?(?:la |finales de la |principios de la |mediados de la )?(?:próxima semana|semana que viene|semana próxima))',
		yes: 'La nueva tetera llegará la próxima semana.',
		no: 'La tetera llegó la semana pasada.',
	},
	weekEnd: {
		words:
			'(?:antes del? |para el |hasta el |a )?(?:final(?:es)? de (?:la |esta )?semana|fin de semana)|(?:dentro de |durante |en )?(?:esta (?:misma )?semana)',
		yes: 'Solucionaremos el fallo esta semana.',
		no: 'El fallo volvió esta semana.',
	},
	monthEnd: {
		words: '(?:antes del? |a |para el )?(?:final(?:es)? de(?:l| este)? mes|fin de mes)|este mes',
		yes: 'El importe será abonado antes de final de mes.',
		no: 'El importe se cobró a final de mes.',
	},
	parts: {
		morning: '(?:por|de) la mañana|primera hora',
		noon: 'mediodía',
		afternoon: '(?:por|de) la tarde|esta tarde|esta misma tarde',
		evening: '(?:por|de) la noche|esta noche',
	},
	clock: {
		words: `
			(?:a|antes de|hasta|sobre|para) las (?<h>\\d{1,2})(?:[:.h](?<m>\\d{2}))?(?: ?h| horas)?(?<late> ?pm| de la tarde| de la noche)?
		`,
		yes: 'Le llamaré antes de las 17:00.',
		no: 'Le llamaré desde las 17 tiendas.',
	},
	onDate: {
		words: '(?:el|antes del|hasta el|para el|día|del)',
		yes: 'Lo entregaremos el 4/12.',
		no: 'Lo entregaremos, artículo 4/12.',
	},
	before: 'antes de(?:l| la)?',
	gone: '(?:pasad[oa]|desde el|desde)',
	conditions: 'si|en caso de|siempre que|cuando nos|cuando haya|una vez que|en cuanto',
	habits:
		'normalmente|habitualmente|por lo general|generalmente|horario de (?:atención|apertura)|todas las (?:consultas|solicitudes)|todos los (?:correos|mensajes)',
	negators: 'no|nunca|jamás|ni',
	negatedAfter: 0,
};
