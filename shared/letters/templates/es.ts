import { letter, type TemplateTable } from './template-table.ts';

const wrap = letter({
	greeting: 'Hola, {customer}:',
	regards: 'Un cordial saludo',
	optOut: 'Si prefiere no recibir correos como este: {optOutLink}',
});

export const ES: TemplateTable = {
	'ask-satisfied': wrap([
		'Me gustaría saber con certeza que lo que salió mal ha quedado bien resuelto para usted. ¿Le parece satisfactoria la solución?',
		'Si falta algo, basta con responder a este correo y me ocuparé de ello.',
	]),
	'check-in': wrap([
		'Hace unos días resolvimos el problema por el que nos escribió. Me gustaría saber si todo sigue bien.',
		'Si no es así, basta con responder a este correo y me ocuparé de ello enseguida.',
		'[{askAddress}También me gustaría enviarle unas líneas por correo postal. Si le parece bien, añada su dirección postal en la respuesta.]',
	]),
	evaluation: wrap([
		'Nos escribió porque algo había salido mal, y me gustaría saber si lo hemos arreglado bien. ¿Respondería a cinco preguntas breves? Se tarda alrededor de un minuto.',
		'{link}',
		'Las respuestas nos llegan solo a nosotros. Si algo sigue sin estar bien, basta con responder a este correo y me ocuparé de ello.',
	]),
	'we-fixed-it': wrap([
		'Hace un tiempo algo le salió mal con nosotros, y nos lo dijo.\n{wrong}',
		'Ahora hemos eliminado la causa:\n{fixed}',
		'Gracias por decírnoslo. Si vuelve a ocurrir, basta con responder a este correo y me ocuparé de ello.',
	]),
	'closing-question': {
		subject: null,
		paragraphs: ['¿Está ahora todo en orden? Si falta algo, basta con responder a este correo y me ocuparé de ello.'],
	},
};
