import type { StarterTable } from '../table.ts';

const mail = (...paragraphs: readonly string[]): string =>
	['Buenos días, {customer}:', ...paragraphs, 'Un cordial saludo,\n{agent}'].join('\n\n');

export const ES: StarterTable = {
	new: [
		mail(
			'Le pido perdón. No debería haber ocurrido: {failure}. El error es nuestro y me ocupo personalmente.',
			'Volverá a tener noticias mías antes del {day}.',
		),
		mail(
			'Gracias por escribirnos. Le pido disculpas por esto: {failure}. Usted confió en nosotros y le fallamos.',
			'Ya estoy revisando lo ocurrido y le escribo antes del {day}.',
		),
		mail(
			'He leído con atención cada línea de su mensaje y lo siento. Nos equivocamos: {failure}.',
			'Su caso está en mis manos y lo sigo hasta que quede resuelto. Antes del {day} le cuento qué he encontrado.',
		),
	],
	acknowledged: [
		mail(
			'Le reitero mis disculpas: {failure}. Para arreglarlo me gustaría entender bien cómo lo ha vivido usted.',
			'¿Qué ocurrió primero y qué complicaciones le ha traído desde entonces?',
			'Con su respuesta le hago una propuesta antes del {day}.',
		),
		mail(
			'Gracias por contarnos esto: {failure}. Siento que le hayamos causado estas complicaciones.',
			'Me gustaría escucharlo con sus propias palabras. ¿Puedo llamarle el {day}? Si prefiere escribir, basta con responder a este correo.',
		),
	],
	understanding: [
		mail(
			'Gracias por la explicación. Ahora veo en qué fallamos: {failure}. Le pido perdón.',
			'¿Qué solución le parecería justa? Le respondo antes del {day}.',
		),
		mail(
			'Gracias. Así lo entiendo yo: {failure}. Si falta algo, dígamelo.',
			'Me gustaría arreglarlo de esta manera: {remedy}. ¿Le parecería justo? Decida lo que decida, estará hecho antes del {day}.',
		),
	],
	resolving: [
		mail(
			'Así lo arreglo: {remedy}. Estará hecho antes del {day}.',
			'Y una cosa más: busco la causa y le escribo qué vamos a cambiar.',
		),
		mail(
			'Ya lo he organizado todo: {remedy}. Lo tendrá antes del {day}.',
			'Y una cosa más: ese día compruebo en persona que haya llegado como acordamos. Si responde a este correo, me llega siempre a mí.',
		),
	],
	resolved: [
		mail(
			'Lo que le prometí está hecho: {remedy}. ¿Está ya todo bien para usted?',
			'Si falta algo, basta con responder y me ocupo de ello.',
		),
		mail(
			'Usted nos escribió por esto: {failure}. Ya lo hemos arreglado y quisiera tener la certeza. ¿Le parece satisfactoria la solución?',
			'Si no es así, dígame qué falta y me ocupo de ello.',
		),
	],
	closed: [
		mail(
			'Usted nos avisó de esto: {failure}. Quisiera contarle qué hemos cambiado gracias a usted: {remedy}.',
			'Gracias por el tiempo que nos dedicó. Si nos necesita, puede escribirme directamente.',
		),
		mail(
			'Me acuerdo de su mensaje: {failure}. Espero que todo siga bien. Si no es así, basta con responder y me ocupo de ello.',
		),
	],
};
