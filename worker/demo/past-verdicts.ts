import type { Act, Verdict } from '../../shared/triage/verdict.ts';

/** What is kept of a verdict on a past mail. */
interface PastVerdict {
	readonly said: readonly (readonly [Act, string])[];
	/** of the complaint alone */
	readonly judged?: Pick<Verdict, 'severity' | 'signals' | 'sought' | 'because'>;
}

/**
 * What triage says of the past mails, by case and place. Written down, for reading them would load every language's words before the demo's
 * first page; a test holds that triage still says so.
 */
export const PAST_VERDICTS: Readonly<Record<string, PastVerdict>> = {
	'past-espresso-0': {
		said: [
			[
				'failure',
				'the Finch Moka espresso machine (order CF-19802, 640 euros) leaks water from below since the second day.',
			],
		],
		judged: {
			severity: 'S3',
			signals: [
				{
					name: 'money',
					quote:
						'the Finch Moka espresso machine (order CF-19802, 640 euros) leaks water from below since the second day.',
				},
			],
			sought: [{ name: 'replacement', quote: 'Please replace it.' }],
			because: [
				{ cue: 'not-working', weight: 2.7, quote: 'machine leaks' },
				{ cue: 'broken', weight: 2.7, quote: 'leaks' },
				{ cue: 'nuisance', weight: 2.3, quote: 'leaks from' },
				{ cue: 'disappointed', weight: 2, quote: 'disappointed' },
				{ cue: 'seek-replacement', weight: 0.9, quote: 'Please replace it' },
				{ cue: 'strong', weight: 0.5, quote: 'very disappointed' },
				{ cue: 'severity:money', weight: 0.2, quote: '640 euros' },
				{ cue: 'severity:strong', weight: 0.3, quote: 'very disappointed' },
			],
		},
	},
	'past-espresso-1': {
		said: [
			['apology', 'I am sorry that your machine leaks.'],
			['apology', 'A seal was not seated before it left us, and that was our mistake.'],
			['delivered', 'A seal was not seated before it left us, and that was our mistake.'],
			['offer', 'We will send you a new one and collect the old one.'],
		],
	},
	'past-espresso-2': {
		said: [
			['delivered', 'the new machine was delivered this morning.'],
			['satisfied-question', 'Is everything to your satisfaction now?'],
		],
	},
	'past-espresso-3': {
		said: [['confirmation', 'it works perfectly now.']],
	},
	'past-cafetera-0': {
		said: [
			['failure', 'la cafetera que compré (149 euros) pierde agua por debajo y no funciona bien.'],
			['failure', 'Estoy muy molesta y quiero que me devuelvan el dinero.'],
		],
		judged: {
			severity: 'S2',
			signals: [
				{ name: 'money', quote: 'la cafetera que compré (149 euros) pierde agua por debajo y no funciona bien.' },
			],
			sought: [{ name: 'refund', quote: 'Estoy muy molesta y quiero que me devuelvan el dinero.' }],
			because: [
				{ cue: 'broken', weight: 2.7, quote: 'pierde agua' },
				{ cue: 'not-working', weight: 2.7, quote: 'no funciona' },
				{ cue: 'refund-owed', weight: 2.6, quote: 'devuelvan el dinero' },
				{ cue: 'disappointed', weight: 2, quote: 'Estoy muy molesta' },
				{ cue: 'demand', weight: 1.1, quote: 'quiero que me devuelvan' },
				{ cue: 'seek-refund', weight: 1, quote: 'quiero que me devuelvan el' },
				{ cue: 'strong', weight: 0.5, quote: 'muy molesta' },
				{ cue: 'severity:money', weight: 0.1, quote: '149 euros' },
				{ cue: 'severity:strong', weight: 0.3, quote: 'muy molesta' },
			],
		},
	},
	'past-cafetera-1': {
		said: [
			['apology', 'lamento mucho que su cafetera pierda agua; fue un error nuestro.'],
			['offer', 'Le reembolsaremos los 149 euros.'],
		],
	},
	'past-cafetera-2': {
		said: [
			['delivered', 'hemos reembolsado los 149 euros.'],
			['satisfied-question', '¿Está todo a su gusto?'],
		],
	},
	'past-cafetera-3': {
		said: [['confirmation', 'ya he recibido el dinero.']],
	},
	'past-macchina-0': {
		said: [['failure', 'la macchina del caffè (199 euro) perde acqua da sotto e il bancone è sempre bagnato.']],
		judged: {
			severity: 'S2',
			signals: [
				{
					name: 'money',
					quote: 'la macchina del caffè (199 euro) perde acqua da sotto e il bancone è sempre bagnato.',
				},
			],
			sought: [{ name: 'repair', quote: 'Chiedo la riparazione.' }],
			because: [
				{ cue: 'broken', weight: 2.7, quote: 'perde acqua' },
				{ cue: 'disappointed', weight: 2, quote: 'deluso' },
				{ cue: 'seek-repair', weight: 0.6, quote: 'Chiedo la riparazione' },
				{ cue: 'strong', weight: 0.5, quote: 'molto deluso' },
				{ cue: 'severity:money', weight: 0.1, quote: '199 euro' },
				{ cue: 'severity:strong', weight: 0.3, quote: 'molto deluso' },
			],
		},
	},
	'past-macchina-1': {
		said: [
			['apology', 'mi scuso: la macchina è difettosa ed è un nostro errore.'],
			['offer', 'La ritiriamo domani e La ripariamo gratuitamente.'],
		],
	},
	'past-macchina-2': {
		said: [
			['delivered', 'la macchina riparata è stata consegnata stamattina.'],
			['satisfied-question', 'È tutto a posto adesso?'],
		],
	},
	'past-macchina-3': {
		said: [['confirmation', 'adesso funziona perfettamente.']],
	},
	'past-doppelt-0': {
		said: [
			['failure', 'für die Bestellung CF-19911 haben Sie zweimal 129 Euro abgebucht.'],
			['failure', 'Ich möchte mein Geld zurück.'],
		],
		judged: {
			severity: 'S2',
			signals: [{ name: 'money', quote: 'für die Bestellung CF-19911 haben Sie zweimal 129 Euro abgebucht.' }],
			sought: [{ name: 'refund', quote: 'Ich möchte mein Geld zurück.' }],
			because: [
				{ cue: 'overcharged', weight: 2.7, quote: 'Zweimal abgebucht' },
				{ cue: 'refund-owed', weight: 2.6, quote: 'möchte mein Geld' },
				{ cue: 'disappointed', weight: 2, quote: 'ärgerlich' },
				{ cue: 'seek-refund', weight: 1, quote: 'möchte mein Geld zurück' },
				{ cue: 'strong', weight: 0.5, quote: 'sehr ärgerlich' },
				{ cue: 'severity:money', weight: 0.1, quote: '129 Euro' },
				{ cue: 'severity:strong', weight: 0.3, quote: 'sehr ärgerlich' },
			],
		},
	},
	'past-doppelt-1': {
		said: [
			['apology', 'es tut mir leid, dass wir zweimal abgebucht haben.'],
			['apology', 'Das war unser Fehler.'],
			['offer', 'Wir erstatten Ihnen die 129 Euro.'],
		],
	},
	'past-doppelt-2': {
		said: [
			['delivered', 'die 129 Euro wurden erstattet.'],
			['satisfied-question', 'Sind Sie nun zufrieden?'],
		],
	},
	'past-doppelt-3': {
		said: [['confirmation', 'das Geld ist angekommen.']],
	},
	'past-shade-0': {
		said: [['failure', 'the Luma floor lamp (order CF-19987, 89 euros) arrived and the shade is missing.']],
		judged: {
			severity: 'S2',
			signals: [
				{ name: 'money', quote: 'the Luma floor lamp (order CF-19987, 89 euros) arrived and the shade is missing.' },
			],
			sought: [],
			because: [
				{ cue: 'missing-part', weight: 2.4, quote: 'arrived without its' },
				{ cue: 'disappointed', weight: 2, quote: 'annoyed' },
				{ cue: 'severity:money', weight: 0.1, quote: '89 euros' },
			],
		},
	},
	'past-shade-1': {
		said: [
			['apology', 'I am sorry that your lamp came without its shade.'],
			['apology', 'That was our mistake.'],
			['offer', 'We will send you the shade, and I will refund the postage.'],
		],
	},
	'past-shade-2': {
		said: [
			['delivered', 'your shade was delivered this morning.'],
			['satisfied-question', 'Is everything to your satisfaction now?'],
		],
	},
	'past-shade-3': {
		said: [['answer', 'the shade is here and the lamp works.']],
	},
};
