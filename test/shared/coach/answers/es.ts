import type { Answers } from './answers.ts';

export const ES: Answers = {
	good: [
		[
			'new',
			'Estimada señora Gómez:\n\nSiento que el paquete llegara con dos semanas de retraso. Estoy comprobando dónde se detuvo y le escribo mañana antes del mediodía.\n\nUn cordial saludo\nAna',
		],
		[
			'new',
			'Buenos días, Tomás. Le pido disculpas: le enviamos la talla equivocada, y por segunda vez. Ya le he apartado la correcta. ¿Puedo enviársela hoy?',
		],
		[
			'new',
			'Estimado señor Ortega, le pido perdón por la comida fría y por la hora de espera. Yo misma le devuelvo hoy el importe completo.',
		],
		[
			'new',
			'Buenos días, Elena. Siento mucho que el hervidor se averiara y mojara su cocina. ¿Están bien usted y su familia? Por favor, no lo use más.',
		],
		[
			'new',
			'Estimada Pilar, le cobramos dos veces el mismo importe y le pido disculpas. El segundo vuelve hoy a su tarjeta; yo lo compruebo mañana.',
		],
		[
			'acknowledged',
			'Estimado señor Ruiz, gracias por contarme cómo fue. Para entender por qué no funciona la caldera: ¿oyó usted algún ruido antes?',
		],
		[
			'acknowledged',
			'Gracias, Laura. Ahora veo que nadie respondió a sus tres correos. Los leo todos y la llamo esta tarde; me encargo yo.',
		],
		[
			'acknowledged',
			'Buenos días, Samuel. He escuchado su mensaje sobre la pantalla rota. ¿Qué estaba haciendo cuando se apagó?',
		],
		[
			'acknowledged',
			'Estimada señora Navarro, he recibido las fotos de la mesa rayada, gracias: me ayudan mucho. ¿Cuál de las patas se mueve?',
		],
		[
			'understanding',
			'Estimada Gracia, ¿qué sería para usted una solución justa? Sea la que sea, yo le respondo antes del jueves con lo que puedo hacer.',
		],
		[
			'understanding',
			'Le agradezco su paciencia, señor Lara. Si le entiendo bien, el ruido le pesa más que el dinero. Voy a hablar con el técnico y le llamaré mañana.',
		],
		[
			'understanding',
			'He leído todo lo que escribió, Juana, y hablaré yo misma con el conductor. Tendrá noticias mías el lunes.',
		],
		[
			'resolving',
			'Estimado señor Peña, he pedido para usted una bomba nueva. Sale hoy y debería tenerla el miércoles; el jueves compruebo que ha llegado.',
		],
		[
			'resolving',
			'Buenos días, Emma. Puedo ofrecerle dos cosas: la devolución completa, o un abrigo nuevo y la mitad del precio. Dígame cuál prefiere y lo hago hoy.',
		],
		[
			'resolving',
			'Estimada señora Vidal, he cambiado su reserva al 14 de mayo sin coste y he mantenido la habitación con vistas. Le envío hoy la confirmación.',
		],
		[
			'resolving',
			'Buenos días, David. El técnico va el viernes entre las nueve y las once. Lleva la pieza y le he pedido que le llame media hora antes.',
		],
		[
			'resolving',
			'Estimada señora Núñez, la factura estaba equivocada porque yo había puesto la tarifa antigua. La he corregido y recibirá la nueva dentro de dos días.',
		],
		[
			'resolved',
			'Estimado señor Gil, la lavadora nueva funciona desde el martes. ¿Está todo bien? Si algo no va, aquí me tiene.',
		],
		[
			'resolved',
			'Buenos días, Nina. Espero que la pieza nueva le sirva. ¿Está satisfecha? Puede responder a este correo, me llega directamente.',
		],
		[
			'resolved',
			'Estimada señora Ramos, el reembolso salió el lunes. ¿Está todo en orden ahora? He anotado lo que salió mal para que lo cambiemos de verdad.',
		],
	],
	bad: [
		['legal-threat', 'Si publica eso, nuestros abogados se pondrán en contacto con usted.'],
		['calm-down', 'Antes de seguir le pido que se calme un poco.'],
		['doubt', '¿Está seguro de que enchufó la máquina?'],
		['blame-customer', 'Debería haber consultado la tabla de tallas antes de pedir.'],
		['door-closed', 'Lo he hablado con mi responsable y no podemos hacer nada más.'],
		['non-apology', 'Lamentamos las molestias que el cambio de fecha haya podido ocasionar.'],
		['conditional-apology', 'Le pedimos disculpas si el compañero no fue amable al teléfono.'],
		['but-after-apology', 'Lo siento mucho, pero usted pidió un viernes por la noche.'],
		['terms', 'Según nuestros términos y condiciones, no se aceptan artículos abiertos.'],
		['blame-department', 'El almacén se equivocó al preparar su pedido.'],
		['blame-supplier', 'El transportista perdió el paquete, póngase en contacto con DHL.'],
		['excuse-policy', 'Nuestra política solo permite el reembolso en vales.'],
		['excuse-volume', 'Debido al gran número de solicitudes no pudimos responder antes.'],
		['excuse-system', 'Nuestro sistema no permite cambiar la dirección.'],
		['minimise', 'Es solo un pequeño arañazo por detrás, nadie lo verá.'],
		['passive', 'Se cometió un error al procesar su pedido.'],
		['ask-review', 'Si tiene un minuto, déjenos una reseña en Google.'],
		['empty-promise', 'Lo revisaremos y le responderemos lo antes posible.'],
		['unfortunately', 'Lamentablemente la chaqueta que desea no vuelve hasta la primavera.'],
		['cheer', '¡Que tenga un fin de semana fantástico y lleno de sol!'],
	],
};
