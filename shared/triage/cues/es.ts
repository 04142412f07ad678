import type { CueTable } from './cue.ts';

/** Spanish of Spain and of Latin America. */
export const ES: CueTable = {
	negators: 'no nunca jamas ningun ninguna ninguno sin ni nadie nada tampoco',
	rows: {
		broken: {
			patterns: `rot* !rotul* ; rota|rotas|roto|rotos|quebrad*|danad*|defectuos*|averiad*|estropead*|agrietad*|rajad*|abollad*|rasgad*|desgarrad*|aplastad*|golpead*|destrozad*|deteriorad*|descompuest*|malograd*|oxidad*|despegad*|descosid*|astillad*|partid*|fisurad*|quemad*|derretid*|deformad*|mojad*|maltratad*
				se (me|nos|le)? (ha|han|habia)? (rompio|rompieron|rompe|roto|quebro|quebraron|partio|cayo|desprendio|despego|descosio|dano|danaron|estropeo|averio|descompuso|quemo|rajo|agrieto|desarmo|desarma|deshizo|deshace|malogro|fundio|derritio|oxido) ; (pierde|perdia|gotea|filtra|fuga de) ..1 (agua|aceite|gas|liquido|aire|grifo)? ; fuga de (agua|gas|aceite) ; gotea ; (hecho|hecha|hechos) (pedazos|anicos|trizas|polvo) ; a pedazos ; en (mal|pesimo) estado ; en malas condiciones ; (llego|vino|llegaron|vinieron) ..2 (abiert*|mojad*|muert*|golpead*|rot*|danad*|mal) ; (dejo|dejaron|deja) de (funcionar|andar|encender|cargar|enfriar|calentar|prender) ; (defecto|defectos|falla|fallas|fallo|fallos|averia|averias) ; (un|una) (agujero|grieta|rajadura|golpe|abolladura|fisura) ; murio`,
			yes: 'El espejo llegó roto.',
			no: 'Nada está roto.',
		},
		'not-working': {
			patterns: `no ..2 (calient*|enfri*) ; (sin|pasando) (calor|frio) ; ilegible* ; no ..2 (funciona|funcionan|funcionaba|funcionando|anda|andan|enciende|encienden|prende|prenden|carga|cargan|conecta|calienta|enfria|imprime|arranca|abre|cierra|responde|gira|lee|reconoce|suena|seca|centrifuga|inicia|entra|sirve|sirven|queda|quedan|enchufa|detecta|vibra|aspira|lava) !para nada ; (dejo|dejaron|deja|ha dejado) de ; se (apaga|cuelga|bloquea|desconecta|calienta|sobrecalienta|traba|reinicia|congela|descarga|corta|cae|tilda|atasca) ; (apag*|bloquead*|colgad*|trabad*|atascad*) ; fuera de servicio ; (inservible|inutilizable|inutil*) ; sin (internet|agua|agua caliente|luz|conexion|senal|servicio|linea|calefaccion|corriente|cobertura|telefono|suministro) ; no hay (agua|agua caliente|internet|luz|conexion|senal|linea|calefaccion|servicio) ; (corte|cortes) (de)? (luz|internet|servicio|agua|suministro|continuos|constantes)? ; se cae (la)? (conexion|internet|senal|linea|sistema|llamada) ; bateria ..3 (dura|descarga|agota|hinchada|muere) ; (demasiado|muy) (pequen*|grande|grandes|estrech*|cort*|apretad*|chic*|ajustad*) ; (hace|hacen) (un)? (ruido|ruidos) ; ruido (extrano|raro|horrible|fuerte|insoportable|constante) ; (fallo|falla|fallan|fallando|fallas) ; no (me|nos)? (queda|quedan|valen|entra) ; mal funcionamiento ; averia`,
			yes: 'La lavadora no funciona.',
			no: '¿Cómo funciona la devolución?',
		},
		'not-arrived': {
			patterns: `(seguimiento|estado|rastreo|tracking) ..6 (parad*|igual|detenid*|sin cambios|sin moverse|congelad*) ; (novedades|noticias) (de|del|sobre) (mi|mis|el|la|nuestro) ..2 ; (no|nunca|sigue sin|siguen sin|sigo sin|aun sin|todavia sin|seguimos sin|jamas|ni) ..4 (llega|llegado|llego|llegan|llegaron|llegar|recibido|recibi|recibimos|recibir|recibo|entregado|entregaron|entregan|enviado|enviaron|aparece|aparecio|entregar|ha llegado|despachado|despacharon|tenerlo|tengo) !reembolso|respuesta|dinero|problema|queja ; (espero|esperando|esperamos|espere|a la espera de|esperado) ..3 (desde|mi (pedido|paquete|envio)|aun|todavia|el (pedido|paquete|envio)|semanas|dias|que llegue) ; (donde esta|donde estan|que paso con|que ha pasado con|donde quedo) (mi|mis|el|la|nuestro) ; ni rastro ; (perdid*|extraviad*|desaparecid*|desaparecio|perdieron|extraviaron|extravio|perdio) ..3 (paquete|pedido|maleta|maletas|equipaje|envio|reserva|carta|mercancia) ; (paquete|pedido|maleta|maletas|equipaje|envio|reserva|mercancia) ..3 (perdid*|extraviad*|desaparecid*|desaparecio|retenid*|parad*|detenid*|extravio|bloquead*) ; (debia|debio|tenia que|tendria que|deberia|debieron|debian) ..2 (llegar|haber llegado|estar|entregar*|entregarse) ; (figura|aparece|consta|dice|marca|sale) ..3 entregad* ; entregad* ..3 (otra|otro|vecino|equivocad*|desconocid*|otra direccion) ; (aun|todavia) nada ; seguimiento ..4 (no|parado|igual|detenido|actualiza) ; no (entrega|entregas)`,
			yes: 'Mi pedido todavía no ha llegado.',
			no: 'El pedido llegó hoy.',
		},
		late: {
			patterns: `retras*|demor*|atras* !disculp*|perdon*|mi ; tard* (demasiado|mucho|#|tres|dos|mas|en llegar|un|una|semanas|cuatro|cinco|casi) ; (llego|llegaron|llega|llegan|vino|vinieron|entregaron|entrega|entregado) ..3 tarde ; (#|dos|tres|cuatro|cinco|seis|varias|varios|muchos|muchas|mas de|una|un) (horas|hora|dias|dia|semanas|semana|meses|mes|minutos) (tarde|despues|de retraso|de demora|de atraso|de espera|esperando|mas tarde) ; (llevo|llevamos|hace|desde hace|esperando|espera de|esperar|espere|esperamos|esperado) (ya|mas de|casi)? (#|dos|tres|cuatro|cinco|seis|varias|varios|semanas|meses|dias|horas|un mes|una semana|un ano) ..1 (horas|dias|semanas|meses|esperando|sin|que espero)? ..0 ; (aplaz*|pospu*|reprogram*|posterg*) ; demasiado tarde ; fuera de plazo ; (plazo|fecha|plazos) ..3 (incumplid*|vencid*|pasad*|pasado|no cumpl*) ; lentisim* ; (servicio|entrega|envio|atencion) (lent*|tardi*)`,
			yes: 'Llegó con tres semanas de retraso.',
			no: 'Quiero la entrega en mayo.',
		},
		'wrong-item': {
			patterns: `(equivocad*|erroneo|erronea|erroneos|erroneas|incorrect*|distint*|diferente|diferentes) (articulo|producto|talla|color|modelo|numero|pedido|direccion|medida|nombre|tamano|importe|libro) ; (articulo|articulos|producto|productos|talla|color|modelo|numero|pedido|direccion|medida|nombre|tamano|libro|pieza|zapatos|paquete|plato|habitacion|fecha|cable|version|cosa|repuesto) ..1 (equivocad*|erroneo|erronea|erroneos|erroneas|incorrect*|que no (era|es|pedi|pedimos)|distint*|diferente|cambiad*) ; (enviaron|mandaron|llego|recibi|recibimos|dieron|entregaron|han enviado|han mandado|enviado|mandado|recibido|llegaron|sirvieron|trajeron) ..2 (otro|otra|otros|equivocad*|algo distinto|uno de|una de|talla|distint*|que no) ; (llego|llegaron|recibi|recibimos|enviaron|mandaron|trajeron|entregaron|sirvieron|han enviado|han mandado|he recibido|cobraron|dieron|vino|vinieron) ..6 (en lugar|en vez) de ; no (es|era|son|eran|corresponde|coincide|corresponden) (lo|el|la|los|las|con|a)? ..1 (que|pedi|pedimos|compre|ordene|pedido|pedida|mi|mio) ; (pedi|pedimos|encargue|compre|ordene|solicite|reserve|elegi) ..6 (pero|y) ..3 (recibi|llego|llegaron|enviaron|mandaron|dieron|me ha llegado|vino|me llega|me llegaron) !perfecto|rapido|hoy ; se equivocaron|equivocaron ; confundieron ; no (lo que|el que) (pedi|compre)`,
			yes: 'Me enviaron la talla equivocada.',
			no: '¿Qué talla me va mejor?',
		},
		'missing-part': {
			patterns: `(falta|faltan|faltaba|faltaban|faltante|faltantes|falto|faltaron) !poco|menos|dias|semanas ; incomplet* ; (sin|no trae|no traia|no venia|no incluye|no venian|no trajo) (el|la|los|las|su|ningun|con)? (cable|cargador|tornillos|manual|instrucciones|mando|tapa|control|adaptador|accesorios|llave|llaves|factura|ticket|bateria|control remoto) ; (caja|paquete|sobre|estuche) ..2 (vaci*) ; (solo|unicamente|apenas) ..2 (uno|una|dos|tres|la mitad|#) (de|piezas|articulos)? ; la mitad (del|de (mi|los|las)) ; vino|llego sin ; no (venia|venian|estaba|estaban|viene|vienen) (incluid*|en la caja|en el paquete|dentro)`,
			yes: 'Faltan dos tornillos en la caja.',
			no: 'La caja está completa.',
		},
		overcharged: {
			patterns: `(importe|factura|precio|total|monto|cuenta) ..5 no (coincide|corresponde|cuadra|es lo) ; (cobr*|cargad*|cargaron|cargo|cargos|factur*|pagu*|descont*|debit*|cobrado|pagado|retirado) ..4 (dos veces|doble|doblemente|tres veces|de mas|demas|otra vez|por duplicado|duplicad*|sin (permiso|autorizacion|mi|haber|avisar|razon|motivo)|indebid*|por error|aunque|a pesar|demasiado|mas de lo|de nuevo|incorrect*|extra) ; doble (cobro|cargo|pago|facturacion) ; (cobro|cobros|cargo|cargos|comision|comisiones|importe|gastos|tarifa|pago|factura|recargo|recargos) ..1 (indebid*|duplicad*|doble|no autorizad*|desconocid*|extra|extrano|ocult*|incorrect*|errone*|excesiv*|injustificad*|sorpresa|no reconocid*|de mas|raro) ; (factura|recibo|importe|total|precio|cuenta|monto) ..3 (equivocad*|incorrect*|no (coincide|corresponde|es correct*)|mal|demasiado alt*|excesiv*|errone*|mas alt*|inflad*|duplicad*|subio|abusiv*) ; (siguen|sigue|continuan|seguian|me estan|vuelven) (cobrando*|facturando*|a cobrar*|cargando*) ; (descuento|cupon|promocion|oferta|codigo) ..4 (no ..1 (aplic*|funciona|aparece|reconoce)|nunca) ; (nunca|no) ..1 (autorice|contrate|solicite|pedi ese|active|suscribi|firme|acepte) ; mas (caro|de lo acordado|de lo que|del precio) (que|de)? ; error (de|en la) (facturacion|factura)`,
			yes: 'Me cobraron dos veces el mismo pedido.',
			no: '¿Cuánto cobran por el envío?',
		},
		'refund-owed': {
			patterns: `(del|mi) (dinero|reembolso) ..2 (nada|noticias|ni rastro) ; (no|nunca|aun|todavia|sin|espero|esperando|cuando|donde|ningun|sigo|prometieron|deben|debe|reclamo) ..5 (reembols*|devuelt*|devolucion|devuelven|devolvieron|devolver*|mi dinero|abonad*|reintegr*|la fianza|el deposito|mi plata|me devuelvan) !politica|producto ; (reembolso|devolucion|reintegro|fianza|abono) ..3 (no|nunca|pendiente|negad*|rechazad*|parcial|jamas|sin) !costo|coste|problema ; (niegan|negaron|rechaz*|se niegan) ..3 (reembols*|devol*|garantia|devolverme) ; quiero mi dinero ; (se quedaron|quedaron) con (mi|el) (dinero|deposito|plata) ; mi (dinero|plata) (de vuelta|devuelta)?`,
			yes: 'Todavía no me han devuelto el dinero.',
			no: 'El reembolso llegó, gracias.',
		},
		unanswered: {
			patterns: `(nadie|no|nunca|sin|ni|ninguna|ningun|jamas|tampoco|cero|espero|esperando) ..4 (respuesta|respuestas|responde|responden|respondio|respondido|respondieron|contesta|contestan|contesto|contestado|contestaron|atiende|atienden|atendio|llamado|llamaron|llama|devuelto la llamada|noticias|aviso|avisaron|avisado|informado|informaron|explicacion|explicaciones|contactado|contacto|contactaron|solucionan|ayuda|ayudan|explica|escucha|hace caso|da la cara|dan la cara) !pregunta|rapida ; ignor* ; silencio ; (me|nos) (cuelgan|colgaron|colgo) ; cuelgan ; imposible (contactar|comunicar*|hablar|localizar) ; no ..1 (logro|consigo|puedo|hay manera de|hay forma de) (contactar|comunicarme|hablar|que me|localizar) ; (tercer|tercera|segundo|segunda|cuarto|cuarta|quinto|quinta|enesimo|#) (correo|mail|email|mensaje|carta|llamada|reclamo|reclamacion|vez que (escribo|llamo)) ; (escrito|escribi|llame|llamado|enviado|contactado|reclamado|mande|he enviado) ..3 (dos veces|tres veces|varias veces|muchas veces|veces|varios correos|repetidas|tres correos|mil veces) ; (me|nos) (pasan|tienen|mandan) de (un|una|aqui|lado) ; linea ocupada ; respuestas (automaticas|genericas) ; (peloteo|pelotean)`,
			yes: 'Nadie responde a mis correos.',
			no: 'Gracias por la respuesta rápida.',
		},
		rude: {
			patterns: `grosero|grosera|groseros|groseras|groseria*|maleducad*|descort*|irrespetuos*|prepotent*|arrogant*|soberbi*|despectiv*|insult*|humill*|antipatic*|agresiv*|discrimin*|racist*|desagradable* ; malas maneras ; mal educad* ; (trato|tratad*|trataron|atendieron|atendido|atendida|hablaron|contesto|hablo|respondio|trataba) ..2 (mal|pesimo|muy mal|horrible|fatal|como un|como una|de mala|con desprecio|feo|con malos|malos modos) ; mal (trato) ; (mala|pesima) (actitud|educacion|cara) ; falta de (respeto|educacion|profesionalismo|profesionalidad) ; (grito|gritaron|gritarme|gritando|grita) ; (se (rio|rieron|burlo|burlaron|burlan)) de ; malos modos ; poco profesional* ; me (amenaz*|echo|echaron)`,
			yes: 'El repartidor fue muy grosero.',
			no: 'El personal muy amable.',
		},
		'bad-quality': {
			patterns: `(mal|mala|malas|malos|pesim*|horrible|terrible|baja|deficiente|mediocre|lamentable|nefast*|penos*|peor|desastros*|horribles|deplorable) (calidad|servicio|atencion|experiencia|producto|trabajo|estancia|comida|material|gestion|organizacion|compra|trato|hotel|empresa|presentacion|embalaje|soporte|comunicacion|imagen) ; (calidad|servicio|atencion|producto|trabajo|comida|material|embalaje|experiencia|gestion|estancia|habitacion|cena) ..3 (mal|mala|malo|pesim*|horrible|terrible|deficiente|mediocre|lamentable|nefast*|deja mucho|deja bastante|baj*|penos*|empeorado|desastre|fatal|asco|inexistente|incomible|decepcionant*|dejo mucho|deplorable) ; (mal|pesimamente|fatal) (hecho|hecha|hechos|instalad*|cosid*|acabad*|embalad*|empaquetad*|montad*|pintad*|traducid*|terminad*|impres*) ; (dinero|plata) (tirad*|perdid*|a la basura) ; (tirar|perder) (el|mi) (dinero|tiempo) ; perdida de (tiempo|dinero) ; no vale ; (duro|duraron|dura|aguanto) (solo|apenas|menos|poco|dos|tres|una|un|# dias) ; (a los|despues de|tras|con) (solo|apenas|pocos|pocas|dos|tres|#) (dias|usos|semanas|meses|lavados|dia|horas)? ..0 ; un (desastre|asco|horror|fiasco|infierno) ; una (porqueria|basura|vergüenza|verguenza|estafa|mierda|pesadilla|chapuza) ; chapuz* ; incompeten*|inept* ; incomible ; pesadilla ; negligen* ; poca seriedad ; poco serio ; (error|errores) (en|de) (mi|la|el|su|ustedes) ; deja mucho que desear`,
			yes: 'La calidad es pésima.',
			no: 'Excelente calidad.',
		},
		'cancelled-by-you': {
			patterns: `(dado|dieron|dio|vendieron|asignaron) ..3 (habitacion|mesa|lugar|asiento|cuarto|plaza) ..2 (a otr*|otra|otro|otros) ; (han|ha|habeis|fue|sido|me|nos|ustedes|la aerolinea|el hotel|esta|unilateralmente) ..1 (cancelad*|cancelaron|anulad*|anularon|cancelo|suspend*|suspendid*|bloquead*|bloquearon|cerrad*|cerraron|dado de baja|eliminad*|eliminaron) ..1 (mi|el|la|sin|nuestro|nuestra|por|a ultima|dos|los|las)? ; (vuelo|pedido|reserva|cita|viaje|cuenta|evento|tren|contrato|clase|entrega|visita|concierto) ..2 (cancelad*|anulad*|suspendid*|bloquead*|desaparec*|cancelaron|cerrad*) ; (no|ninguna) ..2 (aparece|encuentran|encontraban|consta|constaba|figura|hay constancia) ..2 (reserva|pedido|pago|cuenta|registro)? ; sin (previo aviso|aviso|avisar|avisarme|avisarnos|explicacion|explicaciones|consentimiento|mi consentimiento|motivo|justificacion|decir) ; overbooking|sobreventa`,
			yes: 'Cancelaron mi reserva sin previo aviso.',
			no: '¿Cómo cancelo una reserva?',
		},
		'no-show': {
			patterns: `(nadie|tecnico|repartidor|fontanero|instalador|conductor|taxi|no|mensajero|electricista|operario|plomero|chofer|transportista|nunca) ..4 (vino|vinieron|presento|presentaron|aparecio|aparecieron|se presenta|ha venido|paso|viene|aparece|llego nadie|acudio|acudieron|apareciendo) !bien|hoy temprano|rapido ; (dejaron|dejado) plantad* ; (espere|esperando|esperamos) ..5 (en vano|para nada|todo el dia|toda la manana|y nadie|toda la tarde) ; falto|faltaron a la cita ; (pedi|tome|perdi) (el|un|la)? (dia|manana) (libre|de trabajo|en el trabajo)?`,
			yes: 'El técnico no vino.',
			no: 'El pedido está completo.',
		},
		'not-as-described': {
			patterns: `(no|nada|distint*|diferente|muy lejos) ..3 (como (en la foto|se describe|describ*|en las fotos|anuncia*|prometid*|se anuncia|en la web|dice)|se parece|a la foto|a las fotos|a la descripcion|de lo (anunciado|prometido|descrito|que se ve|que promet*|contratado)|coincide con (la|lo|las)|corresponde (a|con) (la|lo|las)|que ver) ; publicidad enganosa ; engan*|estaf*|timo|timad*|fraude|fraudulent*|mentir*|mienten|mintieron|mentiros*|embuste ; (fals*|falsific*|usad*|de segunda mano|caducad*|vencid*|replica|pirata|reacondicionad*) (producto|articulo|en lugar|en vez)? !contrato ; no es original`,
			yes: 'La habitación no es como en las fotos.',
			no: 'Es tal como se describe.',
		},
		'locked-out': {
			patterns: `(no|imposible|impide|sin poder|tampoco|ni) ..3 (acceder|entrar|iniciar sesion|ingresar|pagar|descargar|abrir|conectar*|registrar*|completar|usar|usarl*|utilizar|reservar|activar|cargar|guardar|ver mi|ver mis|imprimir|recuperar|deja|permite|acceso|comprar|loguear*|instalar|exportar|subir) !duda|esperar ; (mensaje|codigo|da|sale|aparece|muestra|marca|pantalla|me da) (de|un|el)? error ; error (al|en la|#|cuando|de sistema|cada|constante|interno|del servidor) ; (app|aplicacion|pagina|web|sitio|sistema|programa|portal|plataforma|servidor) ..3 (bloque*|cae|caid*|cierra|falla|cuelga|error|no carga|no abre|lent*|no responde|congela|no anda) ; cuenta ..2 (bloquead*|suspendid*|desactivad*|hackead*) ; contrasena ..4 (no|nunca|incorrect*|error) ; (perdi|perdimos|perdido|borraron|borrado|desaparecieron) ..2 (datos|archivos|fotos|trabajo|todo|acceso|informacion) ; (datos|archivos|fotos) ..2 (perdid*|borrad*|desaparec*) ; pantalla (negra|blanca|azul)`,
			yes: 'No puedo acceder a mi cuenta.',
			no: 'Ya puedo acceder.',
		},
		nuisance: {
			patterns: `tibi*|insipid*|rancio|chicloso|aguad* ; suci*|sucias|mugr*|asqueros*|mancha*|moho|cucaracha*|chinches|hormigas|insecto*|ratas|raton*|pelo|pelos|cabello|apest*|hediond*|pegajos*|gusano*|bicho*|maloliente* ; (comida|plato|pizza|agua|ducha|sopa|cafe|cena|habitacion|pasta) ..2 (fri*|crud*|quemad*|podrid*|pasad*|salad*|helad*|rancid*|agri*) ; (llego|estaba|estaban|llegaron|completamente|servid*) (fri*|crud*|quemad*|podrid*|helad*|derretid*|agri*) ; (mal|malos) (olor|olores) ; huele|olia (mal|a|fatal|horrible) ; (ruido|ruidos|ruidos*) ..2 (toda|insoportable|noche|obras|hasta|constante|vecin*|de obras) ; mucho ruido ; musica (alta|hasta) ; incomod* ; insoportable* ; sin (toallas|papel|aire acondicionado|limpiar|limpieza|sabanas) ; no (estaba|estaban|esta) (limpi*|fresc*) ; intoxic* ; podrid* ; caducad* ; echado a perder ; en mal estado ; atascad*`,
			yes: 'El baño estaba sucio.',
			no: 'Habitación limpia y tranquila.',
		},
		'not-solved': {
			patterns: `(aun|todavia|no|nunca|sigue|siguen|sigo|nadie|nada|sin|ninguna|seguimos|tampoco|ni) ..4 (solucion|soluciones|solucionad*|solucionan|soluciona|solucionaron|soluciono|resuelt*|resuelven|resuelve|resolvieron|resolver|reparad*|arreglad*|arreglan|arreglaron|corregid*|cambi*|hecho nada|respuesta|mejorad*|hacen nada|reemplazad*|pasa nada) !talla ; (mismo|misma|identico) (problema|error|fallo|falla|historia|defecto|averia|inconveniente) ; (problema|fallo|falla|error|averia|ruido|fuga|inconveniente) ..2 (persiste|continua|sigue|vuelve|volvio|reaparec*|se repite|regreso|permanece) ; (llevo|llevamos|hace) ..1 (semanas|meses|dias|tiempo|#|dos|tres|un mes|una semana) ..2 (sin|con|asi|esperando|intentando|reclamando|que)? ; sigue|siguen|sigo|seguimos (fri*|igual|sin|roto|rota|mal|fallando|esperando|averiad*|goteando|pendiente|sin solucion|apagad*) ; a dia de hoy ; a la fecha (no|sin)`,
			yes: 'El problema sigue sin solución.',
			no: 'Todo solucionado, gracias.',
		},
		'broken-promise': {
			patterns: `(prometi*|prometid*|aseguraron|aseguro|garantiz*|dijeron|dijo|confirmaron|acordamos|acordado|quedaron|comprometi*) ..9 (pero|nunca|no|nadie|nada|aun|todavia|sigo|sin embargo|y nada) ; promesa* (incumplid*|falsas|vacias|rotas) ; (no|incumpl*|sin) ..1 (cumpl*|respetad* (la|el)|respetaron) ; (a pesar de|pese a) ; no cumplen ; incumpl* ; (tal y)? como (prometieron|acordamos) ..2 no`,
			yes: 'Prometieron el viernes pero no vino nadie.',
			no: 'Prometí una bici a mi hijo.',
		},
		flaw: {
			patterns: `(ha dejado|dejo|deja|dejan|dejaron) (una|un|la)? (marca|mancha|raya|huella|residuo*) ; aranaz*|rayon|rayones|rayad*|rasguno* ; errata|erratas ; (error|errores|falta|faltas) de (ortografia|imprenta|impresion|escritura|tipeo) ; (pequen*|leve|liger*|minim*) (defecto|error|problema|danos|dano|mancha|retraso|demora|imperfeccion|detalle|fallo|falla|golpe|grieta|inconveniente|rasguno|molestia|queja|desperfecto|rayon|abolladura|critica) ; defectillo|detallito|manchita|golpecito ; (un poco|ligeramente|algo|un pelin|un tanto|levemente) (tarde|fri*|torcid*|flojo|floja|suelt*|lent*|sucio|sucia|manchad*|rayad*|golpead*|decepcion*|incomod*|salad*|descolorid*|danad*|confus*|abollad*|desteñid*|arrugad*|duro|dura|apretad*|estrech*) ; (enlace|boton|pagina|imagen|foto|link) ..4 (rot*|no funciona|no carga|no va|equivocad*|no abre|caid*) ; (torcid*|descolorid*|desteñid*|cojea|chirria|rechina) ; hilo suelto ; boton suelto ; mal (escrito|escrita) ; dificil de (leer|abrir|encontrar|cerrar) ; se lee mal ; (fecha|horario|precio|numero|nombre) (equivocad*|incorrect*|mal|desactualizad*|viejo) ; desactualizad* ; podria (ser|estar) mejor`,
			yes: 'Hay un pequeño arañazo en la tapa.',
			no: 'Busco un rascador para gato.',
		},
		discrepancy: {
			patterns: `(pedi|compre|encargue|pedimos|compramos) # ..3 (llegaron|llego|recibi|recibimos|vinieron) #; # (pedid*|pagad*) ..2 # (llegaron|recibid*|entregad*); (dijeron|prometieron|confirmaron) ..5 (y estamos|y hoy|ya es|ya vamos)`,
			yes: 'Pedí 3, llegaron 2.',
			no: 'Pedimos tres sillas y nos encantan.',
		},
		'complaint-word': {
			patterns: `queja|quejas|quejar*|quejo !departamento ; reclamo|reclamos|reclamacion|reclamaciones|reclamar !departamento ; hoja de reclamaciones ; libro de (quejas|reclamaciones) ; protest* ; disconform* ; inconform* ; (poner|presentar|interponer) una (queja|reclamacion|denuncia)`,
			yes: 'Quiero presentar una reclamación.',
			no: 'No tengo ninguna queja.',
		},
		disappointed: {
			patterns: `decepcion*|defraud*|insatisfech*|descontent*|enfadad*|enojad*|molest* !no ; furios*|indignad*|indignante|indignacion|frustrad*|frustrante|hart*|cabread*|disgustad*|desesperad*|irritad*|disgusto|enojo|harto|harta|asquead*|impotencia|desilusion* ; (no|nada) (estoy|estamos|quede|quedamos|muy)? ..1 (satisfech*|content*|feliz|conform*|cumplio) ; (peor|jamas|nunca) ..2 (experiencia|visto|habia pasado|empresa) ; (arrepent*|lamento) (de)? (haber comprado|haber|comprar)? ; perd* la (paciencia|confianza) ; esperaba (mas|otra cosa|algo mejor|mucho) ; que (decepcion|desilusion|asco) ; ya basta ; basta ya`,
			yes: 'Estoy muy decepcionado.',
			no: 'Quedarán contentos.',
		},
		unacceptable: {
			patterns: `(asi|es esta la forma) ..1 (tratan|tratar|trata|tratais|es como) ..2 (cliente|clientes|client*)? ; es asi como ; inaceptable*|inadmisible*|intolerable*|verguenz*|vergonzos*|ridicul*|absurd*|increible !oferta|precio|servicio|experiencia|trabajo ; indignante*|lamentable*|escandal*|imperdonable*|injust*|insolit*|inconcebible*|inaudit*|impresentable*|inexplicable*|abuso|abusiv*|burla|atropello ; no (es|puede ser|es normal|se puede|hay derecho|acepto|entiendo|es posible|es justo|es serio|me parece) (aceptable|normal|posible|justo|serio|asi|que|correcto|logico)? ; (como|es) posible que ; como puede ser ; (tomadura|toma) de pelo ; me parece (fatal|muy mal|increible|una) ; (que|vaya) (clase|tipo) de (empresa|servicio|broma) ; (culpa|responsabilidad|negligencia) (suya|de ustedes|vuestra) ; falta de (seriedad|respeto|profesionalidad|consideracion) ; por que tengo que ; que verguenza`,
			yes: 'Esto es inaceptable.',
			no: '¿Aceptan tarjetas?',
		},
		problem: {
			patterns: `problema|problemas|inconvenient*|incidencia* ; lamentablemente|desafortunadamente|desgraciadamente ; sin embargo ; aun|todavia ; por que ; error ; equivocacion ; dificultad* ; extran*|raro ; en cambio ; aunque ; de repente ; se supone ; deberia|debia ; molestia* ; apenas ; solo ; ya (van|hace)`,
			yes: 'Hay un problema con mi asiento.',
			no: 'Ningún problema.',
		},
		sarcasm: {
			patterns: `(felicidades|felicitaciones|enhorabuena|bravo|gran trabajo|buen trabajo|muchas gracias|gracias|que bien|genial|excelente servicio|estupendo|fantastico|maravilloso|muy bien|fenomenal|perfecto|un aplauso) ..8 (tercer*|segund*|enesim*|rot*|semanas|tarde|retraso|nada|nadie|equivocad*|nunca|perdid*|arruin*|vaci*|otra vez rot*|horas esperando|horas de|cancel*|averiad*|quebrad*) ; gracias por (nada|arruinar*|ignorar*|hacerme perder|estropear*|el retraso|perder*) ; (vaya|menuda|menudo|que) (servicio|desastre|forma de|verguenza|chapuza|estafa|asco|manera de)`,
			yes: 'Felicidades, tercer hervidor roto.',
			no: 'Felicidades, muy buen trabajo.',
		},
		demand: {
			patterns: `exijo|exigimos|demando ; (espero|esperamos|quiero|solicito|necesito|pido|requiero|queremos) (una|la|que|su|mi|una pronta)? (solucion|respuesta inmediata|explicacion|compensacion|reembolso|resuelvan|me devuelvan|solucionen|responsabilic*|se hagan|me den|me cambien|me envien|respuesta) ; (solucionen|resuelvan|arreglen|reparen|soluciones|solucionad|arreglad) ; (lo antes posible|cuanto antes|de inmediato|inmediatamente|urgentemente|a la brevedad|ya mismo|en # (horas|dias)) ; (que|como) (van|piensan|vais) a ; hagan algo ; urge`,
			yes: 'Exijo una solución inmediata.',
			no: 'Quiero dos sillas.',
		},
		'plain-question': {
			patterns: `(tienen|teneis|hay|hacen|venden|envian|entregan|ofrecen|puedo|podemos|pueden|podria|podrian|se puede|aceptan|existe|es|estan|esta|seria|cuentan|tienes|manejan|realizan) ..4 (disponible*|posible|inclu*|stock|abiert*|informacion|saber|decirme|indicarme|recomend*|enviarme|compatible*|apto|reservar|vegan*|gluten|estacionamiento|parking|recoger|cambiar|pedir|talla|domicilio|sabado|domingo|sabados|domingos|catalogo|existencias|pagar|color|otros|modelo|a) ; (cuanto|cuantos|cuantas) (cuesta|cuestan|vale|valen|tarda|tardan|es|sale|tiempo|mide|pesa|dias|seria) ; cuales (son|es) ; (que|cual) (talla|tallas|medida|medidas|horario|horarios|diferencia|es|documentos|modelos|colores|incluye|metodos|formas|opciones) ; (quisiera|me gustaria|queria|deseo|quiero|querria|necesito) (saber|consultar|preguntar|informacion|conocer|mas informacion|recibir informacion) ; (una|un) (pregunta|consulta|duda) ; (estoy|estamos) interesad* ; me interesa* ; a que hora ; que pasa si ; es posible ; como (puedo|se|hago|funciona) (reservar|comprar|hacer|pedir|pagar|usa|devolver|cancelar)? ; cuando (abren|estara|vuelve|sale|cierran|tendran|llegara el nuevo)`,
			yes: '¿Envían a Noruega?',
			no: 'La lámpara está rota.',
		},
		praise: {
			patterns: `(excelente|excelentes|magnific*|fantastic*|estupend*|gran|genial|maravillos*|increible|perfect*|buen|buena|muy buen*|inmejorable|impecable) (servicio|trabajo|producto|atencion|experiencia|calidad|equipo|trato|estancia|comida|tienda|web|compra|soporte|hotel|personal|ayuda) ; (muchas|mil|muchisimas) gracias ; gracias (por todo|por su ayuda|por la|por tu|por su|por vuestr*|a) !nada|ignorar ; felicidades|felicitaciones|enhorabuena|felicit* ; (muy|super|totalmente|realmente) (content*|satisfech*|amable*|feliz|agradecid*|rapid*|profesional*|bueno|buena|contenta|atent*|bonit*) ; encant* ; satisfech* ; (lo|los|la|os) recomiend* ; recomendable* ; agradec*|agradezco|agradecid* ; funciona (perfect*|muy bien|de maravilla|genial) ; todo (perfecto|genial|excelente|muy bien) ; cinco estrellas ; (sois|son) (los mejores|geniales|unos cracks|increibles) ; sigan asi ; elogio ; amabilidad`,
			yes: 'Excelente servicio, ¡muchas gracias!',
			no: 'No estoy muy contento.',
		},
		solved: {
			patterns: `(ya|todo|esta|quedo|problema|ha sido|fue|han|queda|ahora) ..1 (solucionad*|resuelt*|arreglad*|reparad*|solucionaron|resolvieron) !no|aun|todavia|? ; (ya|ahora|por fin|todo|de nuevo) (me)? funciona* ; funciona* (de nuevo|ahora|perfect*|muy bien|bien|todo|correctamente|otra vez|de maravilla) !no ; (reemplazo|reembolso|repuesto|paquete|pedido|nuev*|dinero|producto|lampara|cambio|pieza|devolucion|todo) ..3 (llego|llegaron|recibid*|recibi|ha llegado) (hoy|ayer|esta manana|perfect*|bien|en perfect*|sano|a tiempo|y funciona|rapid*|puntual*|gracias|sin problemas|antes) !rot*|pero ; (recibi|he recibido|ya recibi|ya tengo|ya me llego|me llego) (el|la|mi|todo|ya)? (reembolso|reemplazo|dinero|cambio|nuev*|paquete|repuesto|devolucion|pedido)? (y (funciona|todo)|gracias|perfect*|muchas gracias|hoy|en perfecto) !rot*|pero ; (solucionaron|resolvieron|cambiaron|arreglaron|repararon|devolvieron|reembolsaron|repusieron) !pero|no|mal ; gracias por ..2 (solucion*|resolver*|arregl*|el reembolso|el cambio|el reemplazo|la solucion|la rapida solucion|la reparacion|la ayuda|reparar*|la rapidez) ; ya no (hace falta|es necesario|necesito|tengo el problema) ; (ignoren|olviden|hagan caso omiso) (mi|el|a|de) ; (fue|era) (error|culpa|un error) (mio|mia) ; (ya)? aparecio el (paquete|pedido) ; (me|nos) quedan? (perfect*|muy bien|bien|genial) ; asunto (resuelto|solucionado|cerrado) ; todo (bien|en orden|ok|correcto|perfecto) (ahora|ya|gracias)? ; ya (puedo|pude) (entrar|acceder|usar*)`,
			yes: 'Ya está solucionado, funciona bien.',
			no: 'Todavía no está solucionado.',
		},
		purchase: {
			patterns: `(quisiera|quiero|queremos|quisieramos|me gustaria|deseo|deseamos|puedo|queria|necesito|interesad* en) (hacer un pedido|pedir|comprar|reservar|encargar|ordenar|anadir|agregar|suscribirme|contratar|renovar|cambiar la direccion|modificar|actualizar|adquirir|una reserva|un presupuesto|una cotizacion|cotizar|alquilar|inscribir*) ; presupuesto|cotizacion ; catalogo|folleto ; lista de precios ; hacer un pedido ; (reserva|reservar|mesa|habitacion) para (#|dos|tres|cuatro|el|dos) ; (cambiar|actualizar|modificar) (la|mi|mis) (direccion|datos|fecha|correo) ; al por mayor ; (copia de la|enviarme la|duplicado de) factura ; envolver para regalo ; papel de regalo`,
			yes: 'Quisiera hacer un pedido de dos sillas.',
			no: 'La silla cojea.',
		},
		application: {
			patterns: `curriculum|cv ; hoja de vida ; candidatura|postul* ; (oferta|puesto|vacante) (de)? (trabajo|empleo|vacante)? ; carta de presentacion ; colaboracion|alianza|patrocinio ; (nuestra|mi) (empresa|agencia) (ofrece|se dedica|es) ; practicas ; propuesta comercial ; aumentar (sus|tus) ventas`,
			yes: 'Adjunto mi currículum.',
			no: 'Trabajo aquí.',
		},
		business: {
			patterns: `(adjunto|adjunta|adjuntamos|adjuntos|anexo) (la|el|los|encontrar*|factura|contrato|acta|remito|envio)? !foto* ; (factura|contrato|acta|informe) (adjunt*|en adjunto) ; (reunion|junta|conferencia|videollamada) (de|del|manana|el|programada) ; orden del dia ; para su (informacion|conocimiento) ; recordatorio ; nos vemos ; boletin ; transferencia realizada ; acta de`,
			yes: 'Adjunto el acta de la reunión.',
			no: 'La carta está aquí.',
		},
		'no-complaint': {
			patterns: `(no|ninguna|ningun|sin) ..3 (queja|quejas|reclamo|reclamacion|quejar*|critica) ; nada que (objetar|reclamar|reprochar) ; solo (felicitar*|elogios)`,
			yes: 'Esto no es una queja.',
			no: 'Es mi segunda queja.',
		},
		'own-fault': {
			patterns: `(culpa|error|despiste|descuido) (mia|mio|nuestra|nuestro); (mi|nuestro|nuestra) (culpa|error|despiste|torpeza); se me (cayo|rompio|olvido|perdio|derramo|paso); (por error|sin querer) (yo|he|puse|borre); no es culpa (suya|vuestra|de ustedes)`,
			yes: 'Se me cayó en el fregadero.',
			no: 'El repartidor lo tiró al suelo.',
		},
		bulk: {
			patterns: `(darse de baja|cancelar suscripcion|dejar de recibir) ; en este numero; (estimados|queridos|apreciados) (socios|lectores|suscriptores|vecinos|companeros|colegas|todos); (acta de|orden del dia|asistentes); boletin`,
			yes: 'En este número: cómo responder a las quejas.',
			no: 'Tengo una queja.',
		},
		farewell: {
			patterns: `(ningun otro|no hay otro|sin otro) motivo; (nada que ver con|no tiene que ver con|nada en contra de) (ustedes|vosotros|el servicio|vos); (me mudo|nos mudamos|me voy a vivir|nos vamos a vivir|cambio de ciudad|cambio de pais); ya no (lo|la)? (necesito|necesitamos|uso|usamos)`,
			yes: 'Quiero darme de baja, nada que ver con ustedes.',
			no: 'Ya no confío en ustedes.',
		},
		safety: {
			patterns: `(salia|salio|sale|echo|echar|echaba|echando|soltar|humo) humo ; humo (negro|saliendo|y llamas|denso) ; (se prendio|prendio|tomo) (fuego) ; incendi* ; en llamas ; (fuego|llamas|chispas|chispazo*|chisporrote*|flamazo) !artificial* ; explot*|explosion|estall* ; (quem*|quemadura*) (la mano|un dito|el dedo|la|mi|mis|un|el|en|de)? (mano|manos|dedo|dedos|mesa|hijo|piel|pared|mueble)? !cd|dvd ; (me|se|nos) (quem*|cort*|lastim*|hirio|electroc*) ..2 (mano|dedo|con|la|el|pie|labio|al)? ; olor a (quemado|gas|humo) ; fuga de gas ; escape de gas ; monoxido ; descarga (electrica)? ; electrocut*|calambre|corrientazo ; toque electrico ; cortocircuito ; corto circuito ; sobrecalent*|recalent* ; herid*|lesion*|sangr* ; (urgencias|hospital*|ambulancia) ; alergic*|alergia|alergeno* ; anafila* ; asfixi*|atragant*|ahog* ; intoxic*|envenen* ; (vidrio|vidrios|cristal|cristales|metal|plastico|clavo|tornillo) ..1 (en|dentro) (la|el|mi|los)? (comida|yogur|sopa|ensalada|plato|frasco|pan|alimento*)? ; peligr* ; (riesgo|problema|tema) de seguridad ; insegur* ; frenos ..3 (no|fall*|rot*) ; (casi|podria haber|pudo|pudimos|podia haber|por poco) ..3 (mor*|quem*|ca*|mat*|accident*|incendi*|hiri*|heri*|ahog*|asfixi*|lastim*) !caro ; (se (cayo|derrumbo|desplomo|colapso)) ..2 (encima|sobre|con|cuando|mientras)? ; toxic* ; (puntos de sutura|fractur*|desmay*) ; bateria (hinchada|inflada|explot*) ; medicamento (equivocado|caducado|vencido) ; salmonel* ; vomit*`,
			yes: 'El cargador echaba humo.',
			no: '¿Es habitación para no fumadores?',
		},
		legal: {
			patterns: `abogad* ; (acciones|accion|medidas|via|vias|demanda|proceso) (legal|legales|judicial|judiciales|judicialmente) ; (una|interponer|presentar) demanda ; demand* (judicial|legal|ante|a la empresa|contra) ; demandar*|demandare ; tribunal*|juzgado*|juez|juicio ; denunci* ; policia|comisaria ; guardia civil ; (oficina|oficinas|organizacion|asociacion|defensa|proteccion|instituto) ..2 (consumidor|consumidores|usuario|consumo) ; (omic|ocu|facua|profeco|indecopi|sernac|procon|condusef|consumo|defensoria|conciliat|superintendencia|sic|cnmc|aesa) ; ley (de|del) (consumidor|proteccion|defensa|consumo) ; (mis|nuestros) derechos ; derechos (del|como) consumidor* ; danos y perjuicios ; burofax ; arbitraje ; incumplimiento de contrato ; autoridades ; agencia de proteccion ; sanidad ; hoja de reclamaciones oficial ; querella`,
			yes: 'Voy a consultar con mi abogado.',
			no: '¿Cuál es su demanda de potencia?',
		},
		privacy: {
			patterns: `(violacion|vulneracion|fuga|filtracion|robo|brecha) de (datos|privacidad|la privacidad|mis datos|seguridad) ; (mi|nuestra) privacidad ; rgpd|gdpr|lopd ; proteccion de datos ; (datos|informacion|direccion|telefono|documentos|fotos|historial) ..1 (personal*|privad*|bancari*|medic*|confidencial*|mis)? ..4 (filtr*|compart*|publicad*|publicaron|divulg*|vendid*|vendieron|expuest*|terceros|otras personas|otro cliente|otros clientes|visible*|a la vista|un desconocido|otra persona|sin mi) ; (datos|factura|pedido|nombre|direccion|documentos|contrato|cuenta|historial|resultados|expediente|correo|extracto|perfil) de (otro|otra|otros|otras|un|alguien) ..1 (cliente|clientes|persona|personas|paciente|pacientes|usuario|usuarios|desconocido|mas) ; (hackear*|hackeo|hackead*|suplantacion|robo de identidad|robaron mis datos) ; sin mi (consentimiento|autorizacion|permiso) ; (compartieron|vendieron|dieron|publicaron|enviaron|filtraron|divulgaron) (mi|mis|nuestros) ..2 (datos|direccion|telefono|numero|correo|informacion|fotos|documentos|historial) ; en copia ..3 (todos|otros)`,
			yes: 'Compartieron mis datos con otro cliente.',
			no: '¿Dónde está el aviso?',
		},
		'missed-event': {
			patterns: `(perd*|arruin*|estrope*|sin|a tiempo para|tarde para|cancelar|fastidi*|no llego para|no llegaron para|echo a perder|faltar a) ..4 (boda|cumpleanos|navidad|fiesta|funeral|aniversario|vuelo|graduacion|viaje|vacaciones|concierto|conexion|ceremonia|examen|entrevista|evento|feria|bautizo|comunion|tren|avion|reyes|luna de miele|luna de miel|quinceanera|presentacion|espectaculo|noche|crucero|partido|san valentin|dia de la madre) !vestido ; (boda|cumpleanos|navidad|fiesta|funeral|aniversario|graduacion|viaje|vacaciones|ceremonia|evento|feria|bautizo|comunion|luna de miel|examen|regalo) ..4 (arruin*|estrope*|fue ayer|era ayer|era el|ya paso|ya fue|paso|perd*|fue el|fastidi*|un desastre|sin) ; (era|eran|necesitaba*|comprad*|comprado|regalo|pedido|es) para (el|la|mi|nuestra|una|un|su)? ..1 (boda|cumpleanos|funeral|graduacion|bautizo|comunion|aniversario|navidad|fiesta) ; ya no (sirve|me sirve|tiene sentido) ; demasiado tarde para`,
			yes: 'Perdimos el vuelo por culpa del taxi.',
			no: '¿Venden vestidos de boda?',
		},
		'churn-threat': {
			patterns: `conmigo no cuenten ; no cuenten (mas)? conmigo ; no (me|nos) (veran|vuelven a ver) ; hasta aqui llegue ; adios para siempre ; (cancelar|cancelare|cancelo|cancelaremos|rescind*|dar de baja|darme de baja|doy de baja|dare de baja|cerrar|cerrare|terminar) ..4 (todo|si|inmediat*|porque|hoy|mismo) !como ; (me|nos) (cambi*|voy|vamos|ire|iremos|paso|pasare|pasamos|cambio|marcho|dare de baja) (a|de|con) (la|otro|otra|una|un|empresa|compania|competencia)? ..1 (competencia|empresa|proveedor|compania|operador|tienda|lado|banco|compania|parte)? ; (compr*|buscar*|ire|iremos|acudir*|busco|contratar*|pedir*|vamos a buscar|voy a buscar) ..2 (otra (parte|empresa|tienda|compania)|otro (proveedor|lado|sitio|lugar|banco|operador)|la competencia|otros|alternativ*) ; (nunca|jamas|no) ..2 (mas|volver*|comprar*|vuelvo|vuelvan|volvemos|recomend*|contar*) ..3 (comprar|con ustedes|aqui|nada|mas|nadie|cliente|con vosotros|a comprar*|a pedir|a contratar|en su|en esta) !reembolso ; nunca mas ; (pierden|perdieron|perderan|perder|perdido|perdeis) (a)? (un|una|otro|varios|nos|me)? client* ; ultim* (pedido|compra|vez que|oportunidad|aviso) ; competencia ; (no renov*) ; en otra parte ; en otro (sitio|lado|lugar) ; dejar (de ser client*|esta empresa|su empresa) ; hasta nunca`,
			yes: 'La próxima vez compraré en otra parte.',
			no: 'Volveré a comprar pronto.',
		},
		'repeat-failure': {
			patterns: `(otra vez|de nuevo|nuevamente) (han|me han|nos han|habeis|me|nos) ..5 (incomplet*|equivocad*|rot*|mal|tarde|errone*|averiad*) !gracias ; (igual|lo mismo) que (la vez anterior|la otra vez|la ultima vez|el mes pasado|el ano pasado|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)) !gracias ; (segund*|tercer*|cuart*|quint*|enesim*) ..1 (fri*|rot*|defectuos*|averiad*|equivocad*|tecnico|tarde|danad*|reparacion) ; (segunda|tercera|cuarta|quinta|sexta|enesima|decima|#a) (vez|entrega|reparacion|averia|visita|queja|reclamacion|ocasion|carta|llamada|semana (sin|de|con)|sustitucion|incidencia|lampara) !que compro|que visito ; (segundo|tercer|tercero|cuarto|quinto|enesimo|sexto) (retraso|correo|intento|error|reclamo|tecnico|paquete|envio|producto|fallo|problema|mes|aparato|equipo|mensaje|hervidor|pedido|telefono|incidente|repuesto|reemplazo) ; (otra vez|de nuevo|nuevamente) (rot*|lo mismo|el mismo|la misma|mal|tarde|sin|no|averiad*|equivocad*|con|retras*|problemas|falla*|me|se|danad*|un|una|error) !gracias|felicidades|comprar ; (rot*|rompio|tarde|fallo|falla|averi*|equivocad*|sin|mal|llego|retras*|descompuso|caido|cobraron|paso|ocurrio|sucedio|danad*) ..4 (otra vez|de nuevo|nuevamente) !gracias ; (cada|todas las|todos los) (mes|semana|semanas|meses|dia|dias|pedido|entrega) !que abro ; (mismo|misma) (problema|error|fallo|falla|historia|averia|inconveniente) ; (dos|tres|cuatro|cinco|varias|muchas|#|mil|infinidad de|demasiadas|multiples) veces (ya|en|este|que|he|esta) !al ; (ya|anteriormente|previamente) (me|les|os|lo|nos|habia|hemos|he|se)? (quej*|reclam*|escrib*|inform*|dij*|llam*|report*|ocurr*|paso|pasado|sucedi*|dicho|escrito|lo cambi*|repar*|cambiaron|avis*|explique|mande|envie|contacte|comente) ; como (ya)? (les|le|os|te) (dije|comente|informe|escribi|he dicho|indique|explique) ; no es la primera (vez)? ; (sigue|siguen|continua) (rompi*|fall*|ocurri*|pas*|repiti*|llegando|sucedi*|cay*) ; (vuelve|volvio|vuelven|volvieron|ha vuelto) a (fall*|romp*|pasar|ocurrir|suceder|llegar|estrope*|descomp*|averi*|apag*|cobrar*|gotear|equivocar*) ; (tambien|tampoco) ..1 (el reemplazo|el nuevo|la nueva|el segundo|la segunda) ; (el|la) (reemplazo|sustituto|nuevo|nueva|segundo|segunda|repuesto) (tambien|tampoco) ; consecutiv* ; reiterad*|recurrente*|repetid*|cronic* ; (llevo|llevamos|desde hace) (meses|semanas|# meses|dos meses|tres meses|# semanas) ; (otro|otra) (averia|retraso|fallo|error|rot*|problema|falla|demora) ; (el mes|la semana|el ano|la vez) (pasad*|anterior) (tambien|ya|fue|me|lo mismo) ; siempre (lo mismo|igual|llega|hay)`,
			yes: 'Se rompió por tercera vez.',
			no: 'Gracias otra vez por la ayuda.',
		},
		vulnerable: {
			patterns: `dialisis|quimioterapia ; bebe|bebes|embaraz* !ropa|vestido ; recien nacid* ; (mi|nuestro|nuestra|su|un|una|mis) (hijo|hija|nino|nina|hijos|ninos|nieto|nieta|pequen*) ..4 (de # anos|anos|tiene|alergic*|enferm*|discapacidad|autis*|se|asma*|meses) ; ancian*|jubilad*|pensionista|discapac*|minusval*|enferm*|cieg*|invident*|sord*|alzheimer|demencia|autis*|cancer|quimio*|dialisis|diabet*|insulina|asma|asmatic*|epilep*|oxigeno|cardiac*|marcapasos|infarto|oncolog*|hospitalizad*|viud*|desemplead* ; (silla de ruedas|adulto mayor|adulta mayor|tercera edad|movilidad reducida) ; (tengo|tiene|de|con) (#|ochenta|noventa|setenta) anos !garantia|client* ; (mi|nuestra|nuestro) (madre|padre|abuela|abuelo|mama|papa|suegra|suegro) ..2 (de|tiene|es|mayor|sola|solo|enferm*|vive|no puede) ; vive sol* ; madre soltera ; ansiedad|depresion ; no puedo (caminar|pagar el alquiler) ; persona mayor`,
			yes: 'Mi madre tiene 84 años y vive sola.',
			no: 'Compré un espejo.',
		},
		abuse: {
			patterns: `idiota*|imbecil*|estupid*|gilipoll*|cabron*|mierda*|pendej*|ladron*|sinverguenz*|delincuent*|estafador*|inutiles|incompetentes|payas*|puta*|puto*|carajo|joder|cono|bandid*|mentiros*|caraduras|miserables|chorros|boludos|pelotudos|tarados|mafios*|rater* ; (hijos|hijo|basura|panda|bola|banda|manga) de (puta|ladrones|inutiles|incompetentes|estafadores|idiotas|sinverguenzas|ineptos) ; vayanse al`,
			yes: 'Son una panda de ladrones.',
			no: 'Son amables.',
		},
		'public-exposure': {
			patterns: `(trustpilot|tripadvisor|google|facebook|instagram|twitter|tiktok|youtube|linkedin|booking) ..3 (resena*|opinion|comentario|publicar*|estrella*|todos|valoracion)? ; (resena*|opinion|valoracion|critica) (negativ*|mala|pesima|publica|en|de una) ; (dejar*|escribir*|publicar*|pondre|poner|hare|hacer|subir*) ..3 (resena*|opinion negativa|redes|en internet|publico|publica|una critica|video|valoracion|experiencia en) ; redes sociales ; en redes ; (prensa|periodic*|periodista*|television|medios de comunicacion|los medios|noticier*) ; (contar*|avisar*|advertir*|decir*|dire|difundir*) ..2 (todo el mundo|todos|amigos|conocidos|gente|a todos|otros clientes) ; una estrella ; seguidores ; viral ; hacer* publico ; publicamente`,
			yes: 'Dejaré una reseña negativa en Google.',
			no: 'Pulse el botón.',
		},
		'small-thing': {
			patterns: `(solo|unico|unica) ..6 (tibi*|pero|ruidos*) ; (detalle|cosa|problema|queja) (sin importancia|menor) ; (pequen*|minim*|leve|liger*|insignificante*|menor) (cosa|problema|detalle|error|defecto|observacion|inconveniente|sugerencia|aranazo|rasguno|fallo|nota|comentario|apunte|molestia|errata|queja|mancha|demora|retraso|desperfecto|imperfeccion|rayon|golpe|falla|critica|dano) ; detallito|cosita|tonteria|nimiedad|defectillo|minucia ; (nada|no es|no) ..2 (grave|urgente|importante|gran cosa|serio|dramatico|prisa|grave pero|tan grave|para tanto) ; (solo|solamente|simplemente) (para|queria|quiero|un|una) (avisar*|comentar*|informar*|que sepan|detalle|pequen*|sugerencia|decirles|mencionar|indicar*|avisarles) ; errata|erratas ; (error|falta) de (ortografia|imprenta|impresion|escritura|tipeo) ; (un poco|ligeramente|un pelin|levemente) ; por lo demas ; sin prisa ; (para|en) (el futuro|la proxima|futuras) ; sugerencia ; todo lo demas`,
			yes: 'Un pequeño detalle: la tapa está rayada.',
			no: 'La tapa está rota.',
		},
		strong: {
			patterns: `furios*|indign*|asco|escandal*|verguenz*|vergonz*|inaceptable*|inadmisible*|pesim*|horrible*|terrible*|desastr*|peor|intolerable*|hart*|absurd*|pesadilla|lamentable*|nefast* ; (muy|extremadamente|sumamente|totalmente|profundamente|tan|completamente) (decepcionad*|enfadad*|molest*|enojad*|insatisfech*|mal|disgustad*|defraudad*|grave) ; ultima (vez|oportunidad) ; ya basta ; exij* ; ridicul* ; no puede ser`,
			yes: 'Estoy furiosa.',
			no: 'Está bien.',
		},
		'seek-refund': {
			patterns: `reembols* !llego|recibi|recibido|politica|gracias ; (devolucion|devuelvan|devolverme|devolver|devuelva|devuelvanme|devuelveme|devolvedme|devuelven|reintegr*|regresen|regresarme|abonen|abonar|abono) ..2 (dinero|importe|plata|cobro|total|pago|monto|cargo|lo (pagado|cobrado)|eur*|$|#|el|mi|la) !llego ; (dinero|plata) de vuelta ; mi (dinero|plata) ; reintegro`,
			yes: 'Quiero que me devuelvan el dinero.',
			no: 'El reembolso llegó.',
		},
		'seek-credit': {
			patterns: `compensa* ; indemniz* ; (bono|vale|credito|abono|saldo) (por|a favor|como|de regalo) ; resarci* ; danos y perjuicios ; alguna (atencion|compensacion)`,
			yes: 'Espero una compensación.',
			no: 'Pago con tarjeta de crédito.',
		},
		'seek-discount': {
			patterns: `(un|algun|el|pido|quiero) (descuento|rebaja) !codigo ; (rebaja|reduccion|descuento) (del|de|en el|sobre) (precio|importe|#|la factura|el)`,
			yes: 'Pido un descuento.',
			no: 'Lo cuento.',
		},
		'seek-replacement': {
			patterns: `(reemplaz*|reemplac*|sustitu*|reposicion|repongan) !llego|tambien|recibi|gracias ; (cambi*|cambio) (de|por|lo|la|el|me|este|esta|del)? (producto|uno|otro|articulo|nuevo|talla|correcto)? ..0 !direccion|idea ; (envi*|mand*|reenvi*|quiero|entreg*|remit*) ..2 (otro|otra|uno nuevo|una nueva|nuev*|correct*|el correcto|la correcta|faltante*|que falta*|las piezas) ; (producto|aparato|equipo) nuevo ; nuevo envio`,
			yes: 'Quiero que lo reemplacen por uno nuevo.',
			no: 'El plato está bien.',
		},
		'seek-repair': {
			patterns: `(repar*|arregl*|arreglen|arreglarlo) (lo|la|el|esto|por|en|mi|cuanto)? !gracias|perfect* ; (envi*|mand*|necesito|venga|visita de|manden) (a|un|una|al|otro)? (tecnico|fontanero|electricista|plomero|revision) ; (en|la|por) garantia ; servicio tecnico`,
			yes: 'Por favor, reparen el aparato en garantía.',
			no: 'Un par de zapatos.',
		},
		'seek-apology': {
			patterns: `(una|exijo|espero|pido|ni|sin|merezco|quiero|menos) ..1 (disculpa|disculpas) ; (pidan|pedir|pidio|pidieron|ofrezcan) (disculpas|perdon)`,
			yes: 'Exijo una disculpa.',
			no: 'Disculpe, ¿dónde están?',
		},
		'seek-explanation': {
			patterns: `explicacion*|explic* (que|por|como|me|lo)? ; por que (no|me|se|han|mi|tengo|nadie|esta|la|el|nos|razon) ; (quiero|quisiera|me gustaria) (saber|entender) (por que|que paso|como) ; que (paso|ha pasado|sucede|ocurre|sucedio) ; como es posible ; aclar* ; motivo`,
			yes: 'Quiero una explicación.',
			no: 'La playa es bonita.',
		},
		'seek-callback': {
			patterns: `(llamen|llameme|llamenme|llamarme|llamame|llama|contacten|contactenme|contactarme|comuniquense|comunicarse|llamadme|me llamen|telefoneen) ; (devolver|devuelvan) (la|me la)? llamada ; hablar con (un|una|el|su|alguien|algun) (responsable|supervisor|encargado|gerente|persona|agente|humano)? ; una llamada ; que (me|alguien|nos) (me)? (llame|llamen|contacte|contacten)`,
			yes: 'Llámenme hoy mismo.',
			no: 'Ayer llovía.',
		},
		'seek-cancellation': {
			patterns: `(cancelar|cancelen|cancelacion|anular|anulen|anulacion|dar de baja|darme de baja|rescindir|baja (de|del)|desistir|desistimiento|cancele) ..3 (pedido|suscripcion|contrato|cuenta|reserva|servicio|compra|orden|todo|linea|abono|mi|el|la)`,
			yes: 'Quiero cancelar el pedido.',
			no: 'El canal está abierto.',
		},
		apologises: {
			patterns: `disculp* ; perdon* ; (lo|le|sentimos|siento|lamento|lamentamos) (siento|sentimos|lamento|lamentamos|mucho|muchisimo|las|el|la|lo|que|profundamente|los|este|esta|oir|saber)? ; lamentamos|lamento|sentimos|siento ; (nuestro|mi) error ; (hemos|nos) (fallado|equivocamos|equivocado) ; nuestra culpa`,
			yes: 'Le pedimos disculpas.',
			no: 'Gracias por escribirnos.',
		},
		asks: {
			patterns: `(podria|podrias|puede|puedes|pueden|podrian|por favor|le pido|le pedimos|necesitamos|necesito|me|nos|le ruego|le rogamos|seria tan amable|agradeceria|agradeceriamos|le agradeceria|te pido) ..3 (enviar*|envie|envies|mandar*|mande|indicar*|indique|indica|confirmar*|confirme|confirma|decir*|diga|dime|digame|proporcion*|facilit*|compart*|adjunt*|describ*|verific*|comprueb*|numero|foto|fotos|una foto|datos|brind*|inform*|explic*|respond*) ; (envienos|enviame|enviarnos|mandenos|indiquenos|indiqueme|confirmenos|digame|diganos|enviennos|facilitenos|proporcionenos|envianos|mandanos|dinos|cuentenos|cuentanos)`,
			yes: 'Envíenos una foto, por favor.',
			no: 'Le enviaremos un par nuevo.',
		},
		'asks-fair': {
			patterns: `(que|cual|como) ..6 (justa|justo|consider*|satisfactori*|compensar*|equitativ*|aceptable|le gustaria que hicieramos|espera de nosotros|seria para usted|remediar*|arreglarlo|enmendar*|pareceria|le parece) ; solucion ..2 (justa|satisfactoria|adecuada|aceptable) ; como podemos (compensar*|arreglar*|solucionar*|remediar*|ayudarle mejor|resolver*)`,
			yes: '¿Qué solución consideraría justa?',
			no: '¿Cuál es su número de pedido?',
		},
		offers: {
			patterns: `(enviaremos|enviamos|enviare|envio|mandaremos|mandamos|mandare|reembolsaremos|reembolsamos|reembolsare|devolveremos|devolvemos|reemplazaremos|reemplazamos|cambiaremos|cambiamos|repararemos|reparamos|ofrecemos|ofrezco|ofreceremos|proponemos|propongo|abonaremos|abonamos|gestionaremos|gestionamos|recogeremos|recogemos|pasara|recibira|haremos|entregaremos|procederemos|corregiremos|anularemos|cancelaremos|verificaremos|revisaremos|solucionaremos|llamaremos|contactaremos|compensaremos|regalamos|sustituiremos|repondremos|revisare|recibiras|arreglaremos|acreditaremos|programaremos) ; (podemos|puedo|queremos|nos gustaria|quisieramos|vamos a|voy a|estamos) (ofrecer*|enviar*|proponer*|cambiar*|reembolsar*|devolver*|reemplazar*|reparar*|mandar*|preparando|enviando|tramitando|gestionando|hacer|recoger*|abonar*|reponer*|compensar*) ; (sale|saldra|salen|se enviara|sera (enviad*|reembolsad*|reemplazad*)|llegara|estara) ..2 (hoy|manana|nuev*|esta|correct*|en|con usted) ; (sin (costo|coste|cargo|ningun costo|ningun coste)|gratis|gratuit*|a nuestro cargo|por nuestra cuenta|de regalo|cortesia) ; puede (quedarse|conservar) ; (tecnico|mensajero|companero|repartidor) (pasara|ira|recogera|lo visitara|la visitara|acudira) ; (he|hemos) (programado|reservado|agendado|organizado|solicitado|pedido|concertado|dispuesto|preparado) ; (prefiere|preferiria|aceptaria|desea|quiere) ..2 (reembolso|cambio|nuev*|que le|un|una) ; (agend*|program*) (la|el|una|un) (visita|cambio|recogida|cita|reparacion) ; (vale|cupon|descuento|bono) de`,
			yes: 'Le enviaremos un par nuevo sin costo.',
			no: 'Gracias por su paciencia.',
		},
		delivers: {
			patterns: `(hemos|he|ha sido|han sido|fue|ya|se ha|se han|quedo|acabo de|acabamos de|esta) ..2 (reembolsad*|reembolsar|reemplazad*|reparad*|enviad*|abonad*|corregid*|solucionad*|resuelt*|devuelt*|entregad*|emitid*|restablecid*|anulado el cargo|desbloquead*|reactivad*|completad*|aplicad*|actualizad*|cargad*|arreglad*|cambiad*|enviar|devolver|instalad*|procesad*|realizad*|abonar|acreditad*) !si|cuando ; (reembolso|envio|reemplazo|transferencia|reparacion|pedido|paquete|abono) ..2 (ha sido|fue|esta|ya|realizad*|procesad*|en camino|emitid*|completad*|salio) !sera ; (va|esta|ya) (en camino|funcionando|activo|activa|solucionado|resuelto|salio) ; numero de (seguimiento|guia|rastreo) es ; (problema|error|fallo) ..2 (solucionad*|resuelt*|corregid*) ; (reembolsamos|enviamos|reparamos|solucionamos|devolvimos|cambiamos|corregimos) (ayer|hoy|ya|el)`,
			yes: 'Hemos reembolsado 54 dólares hoy.',
			no: 'Le reembolsaremos.',
		},
		'asks-satisfied': {
			patterns: `(esta|quedo|todo|funciona|ha|es|espero|esperamos|llego|quedado|estan) ..4 (satisfech*|a su gusto|en orden|resuelto|solucionado|funciona (bien|ahora|todo|correctamente)|conforme|content*|bien ahora|correctamente|todo bien|en perfect*|su agrado|bien) ; (algo|alguna cosa) (mas|otra) ; (puedo|podemos) (ayudarle|ayudarte) en algo ; como (le va|va|funciona|le funciona|le ha ido) ; todo (bien|correcto|en orden|ok)`,
			yes: '¿Está todo a su gusto ahora?',
			no: 'Lo cambiamos.',
		},
		thanks: {
			patterns: `gracias|agradec*|agradezco|perfecto|ok|okay|vale|genial|recibido|entendido|estupendo|bien ; de acuerdo ; muy amable`,
			yes: '¡Muchas gracias!',
			no: 'El paquete está aquí.',
		},
		supposition: {
			patterns: `(cuanto tiempo|cuantos dias|hasta cuando) ..1 (tengo|hay|puedo|tenemos) ; si ; en caso de ; que (pasa|sucede|ocurre) ; (reparan|cambian|reembolsan|venden|aceptan|ofrecen|tienen|cubren) ; como (funciona|se hace|puedo|es) ; politica de ; condiciones de ; quisiera saber si ; es posible ; para evitar ; por ejemplo`,
			yes: '¿Qué pasa si llega roto?',
			no: 'Llegó roto.',
		},
	},
};
