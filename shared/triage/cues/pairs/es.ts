import type { CuePair } from './pair.ts';

const PERSONAL = `nómina|nóminas|recibo de sueldo|recibos de sueldo|sueldo|sueldos|salario|salarios|diagnóstico|pasaporte|pasaportes|iban|receta médica|recetas|historia clínica|historial clínico|historial médico|expediente médico|informe médico|informes médicos|resultados|análisis|analítica|radiografía|extracto bancario|extractos bancarios|estado de cuenta|estados de cuenta|
	datos bancarios|datos personales|datos privados|datos de salud|mis datos|nuestros datos|dni|documento de identidad|cédula|fecha de nacimiento|número de la seguridad social|cuil|curp|rut|domicilio particular|mi dirección|mi domicilio|número de teléfono|mi teléfono|mi número|número de tarjeta|números de tarjeta|declaración de la renta|certificado médico|parte médico|baja médica|
	contraseña|contraseñas|mi expediente|mi ficha|mi contrato|nombre y apellidos|mis mensajes|mis conversaciones|tratamiento médico|embarazo|deuda|deudas`;

const STRANGER = `desconocido|desconocidos|desconocida|otra persona|otras personas|otro cliente|otra clienta|otros clientes|otro paciente|otra paciente|otros pacientes|otra señora|otro señor|otra empresa|otra compañía|otro inquilino|otros inquilinos|otra familia|otros padres|todos los padres|terceros|un tercero|persona equivocada|dirección equivocada|correo equivocado|destinatario equivocado|cliente equivocado|
	mi vecino|mi vecina|los vecinos|mis vecinos|mi ex|ex marido|exmarido|ex mujer|ex esposo|mi jefe|mi jefa|mi empleador|mis compañeros|compañeros|toda la oficina|todo el equipo|toda la clase|un competidor|la competencia|mi suegra|otro usuario|otros usuarios|otro huésped|otro socio|otro alumno|extraños|un extraño|no es mío|no es mía|no son míos|no soy yo|de un tal|de una tal|cualquiera`;

const EXPOSED = `a la vista de todos|visible para todos|visibles para todos|al alcance de cualquiera|accesible para todos|en abierto|en el tablón|en el grupo de|grupo de whatsapp|en copia|con copia a todos|en cc|en voz alta|delante de todos|delante de todo|delante de la gente|delante de los demás|delante de la cola|en la sala de espera|en internet|en la web|
	publicado|publicada|publicados|publicaron|difundido|difundieron|divulgado|divulgaron|filtrado|filtraron|filtración|vendido|vendieron|robados|robaron mis|hackeado|hackeada|hackearon|en la basura|tirados|en la calle|todo el mundo puede|todos pueden ver|todos podían|cualquiera puede|cualquiera podía|sin sobre|sin cifrar`;

const BODY = `dedo|dedos|mano|manos|brazo|brazos|pierna|piernas|pie|pies|ojo|ojos|cara|cabeza|frente|espalda|costilla|costillas|diente|dientes|muela|labio|labios|lengua|garganta|piel|boca|rodilla|tobillo|muñeca|hombro|cuello|mentón|nariz|mejilla|codo|cadera|muslo|ceja`;
const HURT = `quemó|quemé|quemado|quemada|quemadura|quemaduras|quemaron|cortó|corté|cortado|cortada|corte|rompió|rompí|fracturó|fractura|fracturado|fracturada|sangre|sangraba|sangrando|sangró|hinchado|hinchada|hinchó|hincharon|puntos|suturas|sutura|esguince|torció|moretón|moretones|moratón|ampolla|ampollas|sarpullido|ronchas|yeso|escayola|escayolado|aplastó|aplastado|atrapado|atrapada|atrapó|herida|herido|lastimó|lastimé|lesión|luxación|cerró la|dislocó|abrió la|picazón|entumecid*|golpeó|golpe en`;

const PERSON = `niño|niña|niños|nene|nena|bebé|hijo|hija|hijos|nieto|nieta|madre|mamá|padre|papá|abuela|abuelo|marido|esposo|esposa|mujer|pareja|pasajero|pasajera|pasajeros|cliente|clienta|huésped|alumno|alumnos|paciente|empleado|empleada|trabajador|operario|técnico|compañero|ciclista|peatón|perro|perra|gato|yo|él|ella|suegra|suegro|señora|señor|vecina|vecino|hermana|hermano|me|se`;

/** Spanish, as written on both sides of the ocean. */
export const ES_PAIRS: readonly CuePair[] = [
	{
		cue: 'privacy',
		one: PERSONAL,
		other: STRANGER,
		apart: 12,
		yes: 'En el sobre venía el informe médico de otra señora.',
		no: 'Los resultados todavía no están listos.',
	},
	{
		cue: 'privacy',
		one: PERSONAL,
		other: EXPOSED,
		apart: 10,
		yes: 'La recepcionista leyó mi diagnóstico en voz alta.',
		no: 'Mi pasaporte llegó con la tapa doblada.',
	},
	{
		cue: 'privacy',
		one: `correo|correos|mail|mails|email|emails|mensaje|mensajes|sms|carta|cartas|buzón|buzón de voz|pedidos|facturas|factura|reservas|citas|documentos|fotos|sobre|formulario`,
		other: `para otra persona|dirigida a otra|dirigido a otra|dirigido a otro|dirigidos a otra|de un desconocido|de una desconocida|de desconocidos|de otros clientes|de otros pacientes|de otro cliente|de otra clienta|de otro paciente|de otra paciente|de otra persona|de otro señor|de otra señora|a nombre de otro|a nombre de otra|quién lee los míos|quién tiene los míos|quién tiene el mío|quién tiene la mía|leyendo los míos|recibió los míos|recibió la mía|tendrá la mía|tendrá el mío`,
		apart: 8,
		yes: 'Desde el martes me llegan los SMS de otra persona, ¿y quién lee los míos?',
		no: 'Me llegaron tres facturas del mismo pedido.',
	},
	{
		cue: 'privacy',
		one: `mi cuenta|nuestra cuenta|mi perfil|mi usuario|mi área de cliente|mi correo|mi identidad|mi tarjeta|mi sesión`,
		other: `hackeada|hackeado|hackearon|clonada|clonaron|suplantación|suplantaron|robaron|estafador|estafadores|alguien entró|alguien accedió|dispositivo desconocido|pedidos de otro|pedidos de otra|pedidos de otros|datos de otro|datos de otra|datos de otros|nombre de otro|nombre de otra|de otra persona|de otros clientes`,
		apart: 10,
		yes: 'Al abrir mi cuenta veo los pedidos de otra persona.',
		no: 'El lunes cobraron en mi cuenta.',
	},
	{
		cue: 'safety',
		one: BODY,
		other: HURT,
		apart: 5,
		yes: 'Saltó la tapa y tengo la mano quemada.',
		no: 'El pie de la mesa baila.',
	},
	{
		cue: 'safety',
		one: `hospital|urgencias|emergencias|emergencia|ambulancia|guardia|sala de urgencias|cuidados intensivos|terapia intensiva|clínica|bomberos|sanatorio|cruz roja|centro de salud`,
		other: `llevado|llevada|llevamos|llevaron|llevar|llevé|internado|internada|internaron|ingresado|ingresada|ingresaron|terminamos en|terminé en|terminó en|acabamos en|acabé en|acabó en|salimos corriendo|corriendo|hospitaliz*|dos noches|tres noches|pasamos la noche|pasó la noche|después de comer|tras comer|operaron|operado|operada|reacción|intoxicación|atendieron|estamos en`,
		apart: 6,
		yes: 'Media hora después de la sopa la llevamos a urgencias.',
		no: 'La entrega es en el hospital, puerta B.',
	},
	{
		cue: 'safety',
		one: `medicamento|medicamentos|medicina|medicinas|medicación|remedio|pastilla|pastillas|comprimido|comprimidos|píldora|píldoras|dosis|inyección|insulina|antibiótico|antibióticos|penicilina|jeringa|gotas|suero|vacuna|jarabe|anestesia|anticoagulante|tratamiento`,
		other: `equivocado|equivocada|equivocados|equivocaron|equivocó|cambiado|cambiada|cambiados|confundieron|confundido|de otro paciente|de otra paciente|de otro|de otra|de la cama|doble|el doble|diez veces|alérgico|alérgica|alergia|vencido|vencida|vencidos|caducado|caducada|caducados|en lugar de|en vez de|no era para|no eran para|que no era|error|errónea|erróneo|contraindicad*`,
		apart: 7,
		yes: 'Le dieron a mi mamá un antibiótico al que es alérgica.',
		no: '¿La farmacia reparte las medicinas el martes?',
	},
	{
		cue: 'safety',
		one: PERSON,
		other: `se tragó|tragó|me tragué|atragantó|atraganté|ahogó|ahogando|asfixi*|se cayó del|se cayó de|se cayó por|se cayó al|se cayó en|me caí|cayó al vacío|resbaló|resbalé|tropezó|tropecé|quedó encerrado|quedó encerrada|quedó atrapado|quedó atrapada|encerrados en|pudo morir|podía morir|pudo haber muerto|pudo matarse|casi se muere|casi muere|casi me mato|casi nos matamos|casi pierde|casi pierdo|casi se ahoga|
			por un pelo|por poco no|de milagro|descarga eléctrica|una descarga|electrocut*|inconsciente|desmayó|desmayé|perdió el conocimiento|no podía respirar|no respiraba|intoxic*|envenen*|vomitó|vomitando|vómitos|atropell*|conmoción|solo en la calle|sola en la calle|salió solo|salió sola|sin vigilancia|mordió|mordido|salió despedido|quedó internada|quedó internado|patadón|calambrazo`,
		apart: 5,
		yes: 'El escalón cedió y nuestro técnico se cayó al sótano.',
		no: 'Mi madre está contenta con el sillón, pero llegó tarde.',
	},
	{
		cue: 'safety',
		one: `enchufe|cable|cables|cargador|batería|caldera|cocina|horno|estufa|radiador|regleta|alargador|cuadro eléctrico|tablero|medidor|interruptor|lámpara|tostadora|hervidor|plancha|secadora|lavadora|lavarropas|lavavajillas|secador|manta|patinete|monopatín|nevera|heladera|refrigerador|televisor|gas|calefón|calentador|termotanque|freidora|garrafa`,
		other: `humo|humeando|chispas|chispa|chispazo|llamas|llama|fuego|prendió fuego|incendió|incendio|quemado|olor a quemado|huele a quemado|olor a gas|huele a gas|fuga|escape de gas|derritió|derretido|derretida|explotó|explosión|estalló|reventó|descarga|pelado|pelados|al aire|al rojo|ardiendo|chamuscado|negro de|monóxido|cortocircuito|calambre`,
		apart: 6,
		yes: 'Del enchufe del pasillo salieron chispas.',
		no: 'El radiador no calienta.',
	},
	{
		cue: 'safety',
		one: `freno|frenos|dirección|volante|manubrio|manillar|rueda|neumático|llanta|cinturón|silla del coche|asiento|airbag|escalera|andamio|techo|cielorraso|balcón|baranda|barandilla|estante|estantes|estantería|armario|portón|barrera|ascensor|elevador|teja|tejas|árbol|rama|cartel|puerta|lámpara|cornisa|escalón|rampa`,
		other: `en marcha|en movimiento|en plena ruta|en la autopista|en la carretera|en bajada|cuesta abajo|encima|en la cabeza|sobre la cabeza|sobre la acera|en la vereda|por un pelo|por poco|a un metro|a centímetros|pudo matar|podía matar|podría haber matado|pudo haber matado|se derrumbó|se desplomó|desplomado|se vino abajo|se vino encima|cedió|se soltó|se desprendió|se desprendieron|fallaron|falló`,
		apart: 8,
		yes: 'La estantería se vino abajo a centímetros de un empleado.',
		no: 'La escalera llegó con dos rayas.',
	},
	{
		cue: 'safety',
		one: `vidrio|vidrios|cristal|cristales|astilla|astillas|metal|aguja|tornillo|clavo|cuchilla|hoja de afeitar|alambre|piedra|trozo de plástico|grapa|fierro`,
		other: `en la boca|en la sopa|en la ensalada|en la comida|en el pan|en el frasco|en el yogur|en la papilla|en la compota|en el plato|en el bocadillo|en el sándwich|en la botella|mordí|mordió|al morder|masticando|mastiqué|masticó|tragado|tragué|entre los dientes|en la galleta`,
		apart: 7,
		yes: 'Al morder el pan me encontré un trozo de metal, una aguja.',
		no: 'El cristal de la lámpara es verde.',
	},
	{
		cue: 'missed-event',
		one: `boda|casamiento|funeral|entierro|velorio|bautizo|bautismo|comunión|graduación|aniversario|cumpleaños|luna de miel|examen|exámenes|oposición|entrevista|audición|ceremonia|estreno|maratón|gala|fiesta|inauguración|feria|congreso|conferencia|ponencia|concierto|recital|final|partido|presentación|lanzamiento|apertura|quinceañera|quince años|defensa de tesis|firma|escritura|reunión|evento|espectáculo|festival|torneo|exposición|recepción|navidad|nochebuena|nochevieja|desfile|función`,
		other: `perdí|perdimos|perdió|perdieron|perdido|demasiado tarde|tarde|horas de retraso|horas después|con retraso|al día siguiente|un día después|ya había terminado|ya había empezado|ya se habían ido|arruinado|arruinada|arruinaron|arruinó|sin torta|sin tarta|sin pastel|sin vestido|sin flores|sin fotógrafo|sin música|sin comida|sin nosotros|manos vacías|nunca llegó|nunca llegaron|no llegó|no llegaron|no vino|no vinieron|no se presentó|no apareció|
			no pudimos|no pude|no pudo|no llegamos|no nos dejaron|no me dejaron|ya estaban usados|ya estaban usadas|quedamos afuera|quedé afuera|quedamos fuera|quedé fuera|cancelaron el mismo|cancelado el día|prestado|prestada|por el móvil|por el celular|por teléfono|por video|ya no servía|ya no sirve|se cayó|se perdió|vacío|mesa vacía`,
		apart: 12,
		yes: 'El traslado llegó con dos horas de retraso y no pudo dar la conferencia.',
		no: 'Quisiera reservar un salón para una boda.',
	},
	{
		cue: 'churn-threat',
		one: `paso|pasamos|pasaré|pasaremos|pasarme|cambio|cambiamos|cambiaré|cambiaremos|cambiar|cambiarme|voy|vamos|iré|iremos|irme|irnos|busco|buscamos|buscaré|buscaremos|buscar|compro|compraré|compraremos|pediré|contrataré|contrataremos|contratar|llevo|llevaré|llevaremos|llevarme|presupuestos|porto|portaré|portabilidad|mudamos|mudo`,
		other: `a otro lado|a otra parte|otro sitio|a la competencia|la competencia|un competidor|otro proveedor|otros proveedores|otra compañía|otra empresa|otro banco|otro taller|otra tienda|otro gimnasio|otra aseguradora|otro seguro|otro operador|otra operadora|otro sitio|otra agencia|con otros|con otro`,
		apart: 5,
		yes: 'Si esto sigue así, cambiaremos a otro proveedor.',
		no: 'Vi el mismo precio en otra tienda y por eso pregunto.',
	},
	{
		cue: 'churn-threat',
		one: `si no|si|o me|o nos|de lo contrario|sino|caso contrario|en caso contrario|así que|después de esto|en estas condiciones|por eso|en vista`,
		other: `pido la baja|pedimos la baja|me doy de baja|nos damos de baja|doy de baja|daré de baja|daremos de baja|cancelo mi|cancelo la|cancelo el|cancelaré mi|cancelaré el|cancelaré la|cancelamos el|cancelaremos el|cierro la cuenta|cierro mi cuenta|cerraré la cuenta|cerraré mi cuenta|no renuevo|no renovaré|no renovamos|no renovaremos|me voy|nos vamos|no vuelvo|no volveré|no volvemos|no volveremos|pierden un cliente|pierden una clienta|perderán un cliente|perderán una clienta|perdieron un cliente|perdieron una clienta|rescindo|rescindimos|rescindiremos|rescindiré|dejo el piso|entrego el departamento`,
		apart: 14,
		yes: 'O me explican qué pasó antes del viernes o cierro mi cuenta.',
		no: 'Si pueden, confirmen la fecha de entrega.',
	},
	{
		cue: 'public-exposure',
		one: `publico|publicamos|publicaré|publicaremos|publicar|publicarlo|subo|subí|subiré|subiremos|subir|subirlo|pongo|pondré|pondremos|poner|dejo|dejaré|dejaremos|escribo|escribiré|escribiremos|escribir|cuento|contaré|contaremos|contar|contarlo|comparto|compartiré|compartir|mando|mandaré|llamo|llamaré|contactaré|aviso|avisaré|denuncio|denunciaré|difundir|difundiré|viral`,
		other: `reseña|reseñas|opiniones|una estrella|facebook|tiktok|instagram|youtube|google|trustpilot|tripadvisor|redes|redes sociales|periódico|periódicos|diario|diarios|prensa|periodista|periodistas|televisión|tele|noticiero|radio|canal|foro|foros|grupo del barrio|grupo de padres|por todas partes|en todos lados|todo el mundo|para que ninguna|para que nadie|para que todos|twitter`,
		apart: 7,
		yes: 'Tengo las fotos y las voy a publicar para que ninguna mamá la compre.',
		no: 'Leímos las reseñas antes de reservar.',
	},
	{
		cue: 'vulnerable',
		one: `mi madre|mamá|mi padre|papá|abuela|abuelo|mi marido|mi esposo|mi esposa|mi mujer|mi hijo|mi hija|bebé|niño|niña|suegra|suegro|tía|tío|señora|vecina|vecino|hermano|hermana|inquilina|soy|estoy|camino|está`,
		other: `bastón|andador|muletas|silla de ruedas|oxígeno|diálisis|quimio|quimioterapia|insulina|diabético|diabética|epiléptico|epiléptica|epilepsia|asma|asmático|asmática|alzheimer|parkinson|demencia|discapacidad|discapacitado|discapacitada|inválido|inválida|embarazada|embarazo|recién nacido|recién nacida|prematuro|prematura|ciego|ciega|sordo|sorda|autista|autismo|cardíaco|cardíaca|marcapasos|recién operado|recién operada|postrado|postrada|no camina|no puede caminar|no puedo caminar|cáncer|oncológico|movilidad reducida`,
		apart: 5,
		yes: 'Vivo en el quinto piso y camino con bastón.',
		no: 'Somos cinco adultos y la habitación es pequeña.',
	},
];
