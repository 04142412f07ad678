/** Subjects are compared without accents, in lower case, without reply prefixes. */
const plain = (text: string): string =>
	text
		.slice(0, 300)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/^(?:\s*(?:re|r|fwd?|aw|wg|rv|res|tr|ref|ответ|отв)\s*:\s*)+/u, '')
		.trim();

/** How absence notes and automatic answers begin, in seven languages. Only at the start: a complaint may speak of them. */
const AUTO_REPLY =
	/^\W{0,3}(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response|answer|responder)|autoreply|out of (?:the )?office|ooo\b|on (?:annual )?leave\b|away from (?:the office|my desk|my mail)|i am (?:away|out of)|vacation (?:reply|notice)|risposta automatica|fuori (?:ufficio|sede)|assente|assenza|in ferie|resposta automatica|fora do escritorio|ausencia|ausente|de ferias|aviso de ferias|автоответ|автоматическии? ответ|автоматическое уведомление|вне офиса|нет на месте|я в отпуске|в отпуске|отпуск\b|отсутству|respuesta automatica|fuera de (?:la )?oficina|de vacaciones|reponse automatique|absence|absente?\b|message d'absence|en conge|automatische (?:antwort|ruckantwort)|abwesenheit|abwesend|nicht im buro|ausser haus|im urlaub|bin im urlaub|ich bin (?:nicht im|im urlaub|abwesend))/u;

const BOUNCE =
	/(?:undeliver|delivery (?:status|failure|has failed|incomplete|delayed)|mail delivery|returned mail|failure notice|could not be delivered|non remis|unzustellbar|mancata consegna|nao entreg|no se puede entregar|не доставлен|недоставлен)/u;

const RECEIPT =
	/(?:order (?:confirm|receiv|shipped|update|#|no|number|placed|dispatched|delivered)|your (?:order|purchase|receipt|invoice|payment|booking|reservation|shipment|package|parcel|subscription|delivery|ticket|e-?ticket|statement|refund)|receipt (?:for|from)|payment (?:received|confirm|receipt|successful)|invoice (?:#|no|n|for|available|from)|shipping (?:confirm|update|notif)|has (?:been )?(?:shipped|dispatched)|booking confirm|reservation confirm|(?:we|have) received your|thank you for your (?:order|purchase|payment|request)|case (?:#|number)|verification code|password reset|verify your|security alert|sign-?in|conferma (?:d.)?(?:ordine|pagamento|prenotazione|di|spedizione|del)|il tuo ordine|il suo ordine|ricevuta|fattura|ordine (?:confermato|spedito|ricevuto|n)|spedizione|confirmacao (?:d[eo]|da)|seu pedido|pedido (?:confirmado|enviado|recebido|n|realizado)|recibo|nota fiscal|fatura|comprovante|pagamento (?:aprovado|confirmado|recebido)|confirmacion d|su pedido|tu pedido|pedido (?:recibido|n)|factura|comprobante|pago (?:recibido|confirmado)|envio|confirmation (?:de|d')|votre (?:commande|facture|recu|paiement|colis|reservation)|recu de|facture|commande (?:confirm|expedi|n)|bestellbestatigung|auftragsbestatigung|versandbestatigung|ihre (?:bestellung|rechnung|zahlung|buchung|sendung|lieferung)|deine (?:bestellung|rechnung|sendung)|rechnung|zahlungs(?:bestatigung|eingang)|buchungsbestatigung|quittung|подтверждение (?:заказа|оплаты|брони)|ваш заказ|заказ (?:№|n|принят|оформлен|отправлен|подтвержден)|чек|квитанция|счет|оплата (?:получена|прошла)|электронный билет)/u;

const DO_NOT_REPLY =
	/(?:do not (?:reply|respond)|don.t reply|not monitored|no[- ]?reply|automatically generated|automated (?:message|e-?mail|notification)|non rispondere|generata automaticamente|messaggio automatico|generato automaticamente|nao responda|nao e necessario responder|mensagem automatica|gerada automaticamente|e-?mail automatico|no responda|no conteste|mensaje automatico|generado automaticamente|ne pas repondre|message automatique|genere automatiquement|envoye automatiquement|nicht (?:auf diese|antworten)|automatisch (?:erstellt|erzeugt|generiert|versendet)|не отвечаи?те|сформировано автоматически|отправлено автоматически|автоматическое (?:сообщение|письмо|уведомление))/u;

/** Whether a subject opens like an out-of-office or another automatic answer. */
export const isAutoReplySubject = (subject: string): boolean => AUTO_REPLY.test(plain(subject));

/** Whether a subject speaks of a mail that was not delivered. */
export const isBounceSubject = (subject: string): boolean => BOUNCE.test(plain(subject));

/** Whether a subject is that of an order, payment or delivery notice. */
export const isReceiptSubject = (subject: string): boolean => RECEIPT.test(plain(subject));

/** Whether a body says that nobody reads answers to it; head and foot are looked at. */
export function saysDoNotReply(text: string): boolean {
	const ends = text.length > 3000 ? `${text.slice(0, 1000)} ${text.slice(-2000)}` : text;
	return DO_NOT_REPLY.test(
		ends
			.normalize('NFKD')
			.replace(/\p{M}+/gu, '')
			.toLowerCase(),
	);
}
