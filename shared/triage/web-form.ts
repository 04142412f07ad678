import type { Mail } from '../mail.ts';

/** Senders that read no answer. */
export const NO_REPLY =
	/(?:^|[-_.+])(?:no-?_?\.?reply|do-?_?not-?_?reply|donotreply|nicht-?antworten|no-?responder|nao-?responda|nepasrepondre|ne-?pas-?repondre|non-?rispondere|noresponder|mailer|bounces?)(?:$|[-_.+\d])/;

/** Senders under which site software hands a visitor's words in. */
const FORM_SENDER =
	/^(?:wordpress|web|www|webmaster|website|forms?|contact-?form|webform|kontaktformular|formulario|formulaire|contatto|sito|site|mail|server|nobody|apache|www-data|jotform|typeform|wufoo|formspree|wpforms)/;

const FORM_FIELD =
	/^\W{0,3}(?:(?:your |full |first )?name|nome(?: e cognome)?|nombre(?: completo)?|nom|vorname|nachname|имя|e-?mail(?:[ -]?(?:address|adresse))?|correo(?: electrónico)?|courriel|posta elettronica|почта|message|messaggio|mensagem|mensaje|nachricht|сообщение|comments?|commento|phone|telefono|telefone|téléphone|telefon|телефон|subject|betreff|oggetto|assunto|asunto|objet|тема)\s?\*?:/gimu;

/** Bodies are read so far for form fields. */
const READ_AT_MOST = 3_000;
const FIELDS_OF_A_FORM = 2;

/**
 * A site's contact form: the mail comes from the site itself, and a person's address stands in Reply-To or in a form field.
 */
export function isWebForm(mail: Mail): boolean {
	const sender = localPart(mail);
	const isFromSite = NO_REPLY.test(sender) || FORM_SENDER.test(sender);
	if (!isFromSite) return false;
	const fields = mail.text.slice(0, READ_AT_MOST).match(FORM_FIELD)?.length ?? 0;
	return fields >= FIELDS_OF_A_FORM || mail.replyTo.some(({ address }) => isSomebodyElse(address, mail));
}

function isSomebodyElse(address: string, mail: Mail): boolean {
	const own = mail.from?.address ?? '';
	const [local = '', domain = ''] = address.split('@');
	return local !== '' && !NO_REPLY.test(local) && address !== own && domain !== (own.split('@')[1] ?? '');
}

/** The sender's name before the @, in lower case; '' without a sender. */
export function localPart(mail: Mail): string {
	return (mail.from?.address ?? '').split('@')[0] ?? '';
}

/** The words of a contact form's message field, or the whole text: field names and addresses are not the writer's words. */
export function formMessage(mail: Mail): string {
	if (!isWebForm(mail)) return mail.text;
	const field =
		/^\W{0,3}(?:your )?(?:message|messaggio|mensagem|mensaje|nachricht|сообщение|comments?|commento|testo|texto|texte|text)\s?\*?:[ \t]*/imu.exec(
			mail.text.slice(0, READ_AT_MOST),
		);
	return field ? mail.text.slice(field.index + field[0].length) : mail.text;
}
