import type { PromiseWords } from './promise-words.ts';

/** Promises in Italian. */
export const it: PromiseWords = {
	acts: {
		word: {
			words: `
				chiamo|richiamo|telefono|ricontatto|contatto|scrivo|informo|aggiorno|rispondo|avviso|faccio
				chiameremo|chiamiamo|richiamiamo|ricontattiamo|contattiamo|informiamo|aggiorniamo|avvisiamo|facciamo
				chiamerò|richiamerò|richiameremo|telefonerò|telefoneremo|ricontatterò|ricontatteremo|contatterò|contatteremo|scriverò|scriveremo|informerò|informeremo|aggiornerò|aggiorneremo|risponderò|risponderemo|avviserò|avviseremo|farò|faremo|verificherò|verificheremo|controllerò|controlleremo|comunicherò|comunicheremo|darò|daremo
				(avrà|riceverà|avrete|riceverete) ..3 risposta|notizie|telefonata|chiamata|aggiornamento|riscontro
				(avrà|avrete) nostre|mie notizie
			`,
			yes: 'La chiamo giovedì.',
			no: 'L’ho chiamata giovedì.',
		},
		solution: {
			words: `
				spedisco|spediamo|mando|mandiamo|inviamo|rimborsiamo|sostituiamo|ripariamo|consegniamo|accreditiamo|ritiriamo|risolviamo|provvediamo|provvedo
				(le|vi|ti|glielo|gliela) invio|rimborso|cambio
				spedirò|spediremo|manderò|manderemo|invierò|invieremo|rimborserò|rimborseremo|sostituirò|sostituiremo|riparerò|ripareremo|consegnerò|consegneremo|accrediterò|accrediteremo|ritirerò|ritireremo|risolverò|risolveremo|provvederò|provvederemo|restituiremo|restituirò|pagheremo|sistemerò|sistemeremo|annullerò|annulleremo
				tecnico|corriere ..1 verrà|passerà|arriverà
			`,
			yes: 'Le spediremo una lampada nuova entro venerdì.',
			no: 'Ci spedisca la lampada entro venerdì.',
		},
		passive: {
			words: `
				avrà|riceverà|avrete|riceverete|riavrà|riavrete
				(verrà|sarà|verranno|saranno) ..2 spedito|spedita|spediti|inviato|inviata|rimborsato|rimborsata|rimborsati|sostituito|sostituita|riparato|riparata|consegnato|consegnata|accreditato|accreditata|ritirato|ritirata|risolto|risolta|effettuato|effettuata|pronto|pronta|disponibile|da|restituito
				arriverà|arriveranno|partirà|partiranno|perverrà
			`,
			yes: 'Riceverà il rimborso entro la fine della settimana.',
			no: 'Ha ricevuto il rimborso alla fine della settimana.',
		},
	},
	and: 'e|ed|poi|mentre|ma',
	also: {
		word: 'a? chiamarla|richiamarla|ricontattarla|scriverle|informarla|aggiornarla|avvisarla|risponderle|darle',
		solution: `a? spedirle|spedire|mandarle|mandare|inviarle|inviare|rimborsarle|rimborsarla|rimborsare|sostituire|riparare|consegnare|accreditare|ritirare
			(le|vi)? invio|rimborso`,
		yes: 'La chiamo domani e Le spedisco la lampada entro venerdì.',
		no: 'La chiamo domani e Lei può spedirci la lampada entro venerdì.',
	},
	last: null,
	numbers: ['un[oa]?', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici'],
	within: {
		words:
			"(?:entro(?: e non oltre)?|nel giro di|in|tra|fra|nell'arco di|nelle|nei)(?: le| i| gli)?(?: prossim[ei])?(?: circa| massimo| al massimo)?",
		yes: 'Le rimborseremo l’importo entro 48 ore.',
		no: 'L’importo è arrivato entro 48 ore.',
	},
	units: {
		minute: 'minut[oi]',
		hour: 'or[ae]|h',
		'working-day': 'giorn[oi] (?:lavorativ[oi]|feriali|utili)',
		day: 'giorn[oi]|gg',
		week: 'settiman[ae]',
		month: 'mes[ei]',
	},
	today: {
		words:
			'oggi(?: stesso)?|in giornata|stasera|entro (?:la fine della giornata|fine giornata|stasera|sera)|questo pomeriggio|stamattina',
		yes: 'Le scriverò in giornata.',
		no: 'Grazie della Sua mail di oggi.',
	},
	tomorrow: {
		words: 'domani|domattina',
		yes: 'Il pacco partirà domani mattina.',
		no: 'Vuole che il pacco parta domani mattina?',
	},
	afterTomorrow: {
		words: 'dopodomani|dopo domani',
		yes: 'La ricontatteremo dopodomani.',
		no: 'Può contattarci dopodomani.',
	},
	weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
	on: {
		words: '(?:entro|per|prima di|fino a|questo|questa|di|il|la|prossimo|prossima|entro il|entro la|entro questo)',
		yes: 'Ripareremo la bici entro venerdì.',
		no: 'Ripareremo la bici.',
	},
	needsOn: false,
	nextWeekday: null,
	weekLater: 'a otto|fra una settimana|tra una settimana',
	nextWeek: {
		words:
			'(?:(?:entro |per )?(?:la |nella )?(?:fine della |metà della |inizio della )?(?:prossima settimana|settimana prossima))',
		yes: 'Il nuovo bollitore arriverà la settimana prossima.',
		no: 'Il bollitore è arrivato la settimana scorsa.',
	},
	weekEnd: {
		words:
			'(?:entro |per |prima del )?(?:la )?(?:fine (?:della |di questa )?settimana|fine settimana|weekend)|(?:in |entro )?(?:questa settimana|la settimana)',
		yes: 'Risolveremo il problema entro la settimana.',
		no: 'Il problema è tornato questa settimana.',
	},
	monthEnd: {
		words: '(?:entro |per )?(?:la )?fine (?:del |di questo )?mese|entro (?:il|questo) mese',
		yes: 'L’importo sarà accreditato entro la fine del mese.',
		no: 'L’importo è stato addebitato alla fine del mese.',
	},
	parts: {
		morning: 'mattina|mattino|mattinata|domattina',
		noon: 'mezzogiorno',
		afternoon: 'pomeriggio',
		evening: 'sera|serata|stasera',
	},
	clock: {
		words: `
			(?:alle|dalle|entro le|per le|verso le|prima delle|le)(?: ore)? (?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?<late> di sera| del pomeriggio| di pomeriggio)?
			(?:ore) (?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?(?<late> di sera)?
		`,
		yes: 'La richiamo entro le 17.',
		no: 'La richiamo al numero 17.',
	},
	onDate: {
		words: '(?:il|entro il|entro|per il|del|prima del|fino al|al)',
		yes: 'Consegneremo il 4/12.',
		no: 'Consegneremo l’articolo 4/12.',
	},
	before: "prima d(?:i|el|ella|ell')",
	gone: '(?:scorso|scorsa|da|dal|dalla|di)',
	conditions: 'se|qualora|nel caso|a condizione|purché|appena avrà|quando avrà|quando riceverà',
	habits:
		'di solito|normalmente|generalmente|solitamente|di norma|orari di apertura|tutte le (?:richieste|mail|email)|ogni (?:richiesta|mail|email)',
	negators: 'non|mai',
	negatedAfter: 0,
};
