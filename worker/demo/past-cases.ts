import type { Documentation } from '../../shared/case.ts';
import type { Language } from '../../shared/language.ts';
import type { RemedyKind } from '../../shared/remedy/remedy.ts';

/** A mail of a past case. `after`: days since the complaint came. */
interface PastMail {
	readonly after: number;
	readonly by: 'customer' | 'team';
	readonly words: string;
}

/** A case that had ended before anybody looked at the demo. */
export interface PastCase {
	readonly id: string;
	/** days ago, when the complaint came */
	readonly ago: number;
	readonly customer: { readonly name: string; readonly address: string };
	readonly language: Language;
	/** whoever had it, and answered */
	readonly agent: { readonly id: string; readonly name: string };
	readonly subject: string;
	/** the complaint first */
	readonly mails: readonly PastMail[];
	/** in euros, where it has a sum; `by` has the authority for it */
	readonly gift: {
		readonly kind: RemedyKind;
		readonly euros: number | null;
		readonly loss: number;
		readonly why: string;
		readonly by: string;
	};
	readonly ended: Omit<Documentation, 'rootCause'> & { readonly rootCauseId: string };
	readonly avoidable: boolean;
}

const ANA = { id: 'ana', name: 'Ana Duarte' };
const MARCO = { id: 'marco', name: 'Marco Bellini' };

/** What the demo's shop has learned from: three leaking machines of one cause, and two mistakes of its own. */
export const PAST_CASES: readonly PastCase[] = [
	{
		id: 'past-espresso',
		ago: 58,
		customer: { name: 'Martha Quill', address: 'martha@quill-studio.example' },
		language: 'en',
		agent: ANA,
		subject: 'Espresso machine leaks from below',
		mails: [
			{
				after: 0,
				by: 'customer',
				words:
					'the Finch Moka espresso machine (order CF-19802, 640 euros) leaks water from below since the second day. I am very disappointed.\n\nPlease replace it.',
			},
			{
				after: 0.2,
				by: 'team',
				words:
					'I am sorry that your machine leaks. A seal was not seated before it left us, and that was our mistake. We will send you a new one and collect the old one.',
			},
			{
				after: 3,
				by: 'team',
				words: 'the new machine was delivered this morning. Is everything to your satisfaction now?',
			},
			{ after: 4, by: 'customer', words: 'it works perfectly now. Thank you!' },
		],
		gift: { kind: 'replacement', euros: null, loss: 640, why: 'The seal was loose from the start', by: 'ana' },
		ended: {
			whatWentWrong: 'The espresso machine leaked from below: the seal of the water tank was not seated.',
			whatWeDid: 'A new machine by courier, and the old one was collected.',
			rootCauseId: 'product-defect',
		},
		avoidable: false,
	},
	{
		id: 'past-cafetera',
		ago: 50,
		customer: { name: 'Lucía Ferrer', address: 'lucia.ferrer@casaferrer.example' },
		language: 'es',
		agent: MARCO,
		subject: 'La cafetera pierde agua',
		mails: [
			{
				after: 0,
				by: 'customer',
				words:
					'la cafetera que compré (149 euros) pierde agua por debajo y no funciona bien. Estoy muy molesta y quiero que me devuelvan el dinero.',
			},
			{
				after: 0.3,
				by: 'team',
				words: 'lamento mucho que su cafetera pierda agua; fue un error nuestro. Le reembolsaremos los 149 euros.',
			},
			{ after: 2, by: 'team', words: 'hemos reembolsado los 149 euros. ¿Está todo a su gusto?' },
			{ after: 3, by: 'customer', words: 'ya he recibido el dinero. Muchas gracias.' },
		],
		gift: { kind: 'refund', euros: 149, loss: 149, why: 'She wanted no other machine', by: 'irina' },
		ended: {
			whatWentWrong: 'The coffee machine leaked from below: the seal of the water tank was not seated.',
			whatWeDid: 'The price was refunded within two days.',
			rootCauseId: 'product-defect',
		},
		avoidable: false,
	},
	{
		id: 'past-macchina',
		ago: 45,
		customer: { name: 'Paolo Serra', address: 'paolo.serra@barserra.example' },
		language: 'it',
		agent: MARCO,
		subject: 'La macchina del caffè perde acqua',
		mails: [
			{
				after: 0,
				by: 'customer',
				words:
					'la macchina del caffè (199 euro) perde acqua da sotto e il bancone è sempre bagnato. Sono molto deluso. Chiedo la riparazione.',
			},
			{
				after: 0.1,
				by: 'team',
				words:
					'mi scuso: la macchina è difettosa ed è un nostro errore. La ritiriamo domani e La ripariamo gratuitamente.',
			},
			{ after: 5, by: 'team', words: 'la macchina riparata è stata consegnata stamattina. È tutto a posto adesso?' },
			{ after: 6, by: 'customer', words: 'adesso funziona perfettamente. Grazie!' },
		],
		gift: { kind: 'repair', euros: 35, loss: 199, why: 'New seal, and five days without coffee', by: 'marco' },
		ended: {
			whatWentWrong: 'The coffee machine leaked from below: the seal of the water tank was not seated.',
			whatWeDid: 'Collected, repaired with a new seal and brought back within five days.',
			rootCauseId: 'product-defect',
		},
		avoidable: false,
	},
	{
		id: 'past-doppelt',
		ago: 42,
		customer: { name: 'Jonas Brandt', address: 'jonas@brandt-post.example' },
		language: 'de',
		agent: ANA,
		subject: 'Zweimal abgebucht',
		mails: [
			{
				after: 0,
				by: 'customer',
				words:
					'für die Bestellung CF-19911 haben Sie zweimal 129 Euro abgebucht. Das ist sehr ärgerlich. Ich möchte mein Geld zurück.',
			},
			{
				after: 0.2,
				by: 'team',
				words:
					'es tut mir leid, dass wir zweimal abgebucht haben. Das war unser Fehler. Wir erstatten Ihnen die 129 Euro.',
			},
			{ after: 1, by: 'team', words: 'die 129 Euro wurden erstattet. Sind Sie nun zufrieden?' },
			{ after: 2, by: 'customer', words: 'das Geld ist angekommen. Danke!' },
		],
		gift: { kind: 'refund', euros: 129, loss: 129, why: 'Charged twice', by: 'irina' },
		ended: {
			whatWentWrong: 'The payment was sent to the bank twice, after a time-out of the shop’s page.',
			whatWeDid: 'Refunded on the next day.',
			rootCauseId: 'billing-twice',
		},
		avoidable: true,
	},
	{
		id: 'past-shade',
		ago: 38,
		customer: { name: 'Owen Hart', address: 'owen.hart@hartwood.example' },
		language: 'en',
		agent: ANA,
		subject: 'Lamp arrived without its shade',
		mails: [
			{
				after: 0,
				by: 'customer',
				words:
					'the Luma floor lamp (order CF-19987, 89 euros) arrived and the shade is missing. I am annoyed: the box was open.\n\nPlease send the shade.',
			},
			{
				after: 0.2,
				by: 'team',
				words:
					'I am sorry that your lamp came without its shade. That was our mistake. We will send you the shade, and I will refund the postage.',
			},
			{ after: 2, by: 'team', words: 'your shade was delivered this morning. Is everything to your satisfaction now?' },
			{ after: 3, by: 'customer', words: 'the shade is here and the lamp works. Thanks!' },
		],
		gift: { kind: 'refund', euros: 9, loss: 89, why: 'Postage, for the wait', by: 'ana' },
		ended: {
			whatWentWrong: 'The lamp arrived without its shade: the box left the shelf open.',
			whatWeDid: 'The shade by express, and the postage was refunded.',
			rootCauseId: 'delivery-wrong',
		},
		avoidable: true,
	},
];
