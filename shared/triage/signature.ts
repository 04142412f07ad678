/** Lines with which a mail program or a habit opens the signature. Each stands alone on its line. */
const SIGNATURE_STARTS: readonly RegExp[] = [
	/^-- ?$/,
	/^(?:—|–|_{3,}|-{3,}|\*{3,}|={3,})\s*$/,
	/^\W{0,3}(?:sent|get|gesendet|von meinem|inviato|enviado|enviada|envoyé|envoye|отправлено|obtenir|ottieni|outlook für|descargar|obter|obtener|enviado desde)\b.{0,30}(?:iphone|ipad|android|outlook|samsung|galaxy|mobile|handy|smartphone|telefon|blackberry|huawei|xiaomi|gmail|yahoo|mail app|windows|cellulare|celular|móvil|movil|telemóvel|mon mobile|gmx|web\.de|aol)/iu,
	/^отправлено\s+(?:с|из|через|от)\s/iu,
	/^(?:von meinem|aus meinem)\s.{0,30}gesendet/iu,
];

/** Small print in seven languages: nobody complains in a confidentiality notice, and it is often in another language. */
const SMALL_PRINT =
	/^\W{0,3}(?:disclaimer|confidentiality|confidential(?:ity)? notice|legal notice|this (?:e-?mail|message|communication)(?: and any| is| may| contains| \(|,)|the information (?:contained|in this)|please consider the environment|before printing|avviso di riservatezza|questo messaggio (?:e|è|contiene|di posta)|le informazioni contenute|ai sensi d|rispetta l.ambiente|aviso (?:legal|de confidencialidade|de confidencialidad)|esta mensagem (?:e|é|pode|contém)|as informações contidas|este (?:mensaje|correo)(?: electrónico)? (?:y|es|contiene|puede|va)|la información contenida|antes de imprimir|ce (?:message|courriel|mail)(?: électronique)? (?:et|est|contient|peut)|avis de confidentialité|les informations contenues|pensez à l.environnement|diese (?:e-?mail|nachricht) (?:ist|enthält|kann|und)|vertraulich|haftungsausschluss|der inhalt dieser|bitte denken sie an die umwelt|это (?:сообщение|письмо) (?:и|является|содержит|может|предназначено)|конфиденциальн|данное (?:сообщение|письмо))/iu;

/** @param line one line @param isAfterText whether anything stands before it: a first line of dashes opens no signature */
export function isSignatureStart(line: string, isAfterText: boolean): boolean {
	return isAfterText && SIGNATURE_STARTS.some((pattern) => pattern.test(line));
}

/** Whether a line opens a legal notice. "This e-mail contains…" does, "This message was rude" does not. */
export function isSmallPrint(line: string): boolean {
	return line.length > 40
		? SMALL_PRINT.test(line)
		: /^\W{0,3}(?:disclaimer|confidentiality notice|legal notice|haftungsausschluss|avviso di riservatezza|aviso legal|avis de confidentialité)\W*$/iu.test(
				line,
			);
}
