import type { Language } from '../language.ts';

/** What a link in a mail to a customer is called where it is shown as a link; in plain text the address itself stands. */
export const LINK_LABELS: Readonly<Record<Language, { readonly link: string; readonly optOutLink: string }>> = {
	en: { link: 'Answer the five questions', optOutLink: 'no more such mails' },
	it: { link: 'Rispondere alle cinque domande', optOutLink: 'non ricevere altre mail di questo tipo' },
	pt: { link: 'Responder às cinco perguntas', optOutLink: 'não receber mais e-mails deste tipo' },
	ru: { link: 'Ответить на пять вопросов', optOutLink: 'отказаться от таких писем' },
	es: { link: 'Responder a las cinco preguntas', optOutLink: 'no recibir más correos de este tipo' },
	fr: { link: 'Répondre aux cinq questions', optOutLink: 'ne plus en recevoir' },
	de: { link: 'Die fünf Fragen beantworten', optOutLink: 'keine solchen Mails mehr' },
};
