import type { Examples } from './example.ts';

export const ES: Examples = {
	'legal-threat': {
		yes: ['Tendremos que acudir a nuestros abogados.', 'Nos reservamos el derecho de emprender acciones legales.'],
		no: 'He leído la carta de su abogado y respondo a cada punto.',
	},
	'calm-down': {
		yes: ['Por favor, cálmese.', 'No hay motivo para alterarse.'],
		no: 'Entiendo su enfado y me ocupo de ello.',
	},
	doubt: {
		yes: ['¿Está seguro de que estaba enchufado?', '¿Ha leído siquiera el manual?', 'Quizá haya leído mal la fecha.'],
		no: '¿Está usted en casa el viernes, para que lo recojan?',
	},
	'blame-customer': {
		yes: ['Debería habernos avisado antes.', 'Usted no siguió las instrucciones.', 'Es culpa suya.'],
		no: 'No tiene que hacer nada más, yo me ocupo.',
	},
	'door-closed': {
		yes: ['No podemos hacer nada.', 'Nuestra decisión es definitiva.', 'Damos el asunto por cerrado.'],
		no: 'Hay una cosa más que puedo hacer por usted.',
	},
	'non-apology': {
		yes: ['Sentimos que se sienta así.', 'Disculpe las molestias.', 'Lamentamos cualquier inconveniente.'],
		no: 'Siento que haya tenido que esperar doce días.',
	},
	'conditional-apology': {
		yes: ['Lo sentimos si algo estaba mal.', 'Si hemos cometido un error, le pedimos disculpas.'],
		no: 'Le pido perdón. Si lo prefiere, le llamo yo.',
	},
	'but-after-apology': {
		yes: ['Lo siento, pero el paquete salió a tiempo.', 'Le pedimos disculpas. Sin embargo, era Navidad.'],
		no: 'El hervidor está roto, pero tengo uno nuevo para usted.',
	},
	terms: {
		yes: ['Según nuestras condiciones, tarda 14 días.', 'Consulte los términos y condiciones.'],
		no: 'He vuelto a leer el contrato y usted tiene razón.',
	},
	'blame-department': {
		yes: ['De eso se ocupa otro departamento.', 'El almacén se ha equivocado.', 'Fue un error del compañero.'],
		no: 'He pedido a nuestro taller que lo mire hoy.',
	},
	'blame-supplier': {
		yes: ['El transportista ha perdido el paquete.', 'Contacte con el transportista.', 'Es culpa del proveedor.'],
		no: 'El transportista le lleva uno nuevo el viernes.',
	},
	'excuse-policy': {
		yes: ['Es la política de la empresa.', 'Nuestra política no lo permite.'],
		no: 'Con normas o sin ellas, hoy le envío uno nuevo.',
	},
	'excuse-volume': {
		yes: ['Debido al alto volumen de consultas tardamos.', 'Tenemos falta de personal.'],
		no: 'El volumen de la radio ya está bien, la he probado.',
	},
	'excuse-system': {
		yes: ['Nuestro sistema no lo permite.', 'Fue un problema técnico.'],
		no: 'Su alarma está hoy de camino.',
	},
	minimise: {
		yes: ['Es solo un pequeño arañazo.', 'Esto casi nunca pasa.', 'No es para tanto.'],
		no: 'Sé cuánto trabajo le ha dado esto.',
	},
	passive: {
		yes: ['Se cometieron errores.', 'Hubo un malentendido.', 'Su correo fue pasado por alto.'],
		no: 'Pasé por alto su correo.',
	},
	'ask-review': {
		yes: ['¿Podría dejarnos una reseña?', 'Valórenos en Google, por favor.'],
		no: 'Hoy he vuelto a revisar su caso.',
	},
	gift: {
		yes: ['Le enviamos un cupón.', 'Tendrá un descuento del 10 %.'],
		no: 'Hoy le he devuelto el precio completo.',
	},
	'ask-order-number': {
		yes: ['¿Cuál es su número de pedido?', '¿Podría facilitarnos el número de pedido?'],
		no: 'Tengo aquí su número de pedido, gracias.',
	},
	'ask-photo': {
		yes: ['¿Puede enviarnos una foto?', 'Adjunte unas imágenes, por favor.'],
		no: 'Gracias por la foto.',
	},
	'empty-promise': {
		yes: ['Le responderemos lo antes posible.', 'A la mayor brevedad le diremos algo.', 'Tendrá noticias en breve.'],
		no: 'Tendrá noticias en breve, a más tardar el viernes.',
	},
	unfortunately: {
		yes: ['Lamentablemente la lámpara está agotada.', 'Lamentamos informarle de que está agotada.'],
		no: 'La lámpara está lamentablemente agotada, y he encontrado otra.',
	},
	cheer: {
		yes: ['Holi, gracias por su correo.', 'Sin problema, lo arreglamos.', 'Que tenga un feliz día.'],
		no: 'Gracias por la paciencia que ha tenido con nosotros.',
	},
};
