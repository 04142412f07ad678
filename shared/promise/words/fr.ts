import type { PromiseWords } from './promise-words.ts';

/** Promises in French. */
export const fr: PromiseWords = {
	acts: {
		word: {
			words: `
				je ..2 appelle|rappelle|contacte|recontacte|écris|réponds|reviens|tiens|informe|confirme|préviens|vérifie|donne|fais
				nous ..2 appelons|rappelons|contactons|recontactons|écrivons|revenons|tenons|informons|confirmons|prévenons|vérifions|donnons|faisons
				appellerai|appellerons|rappellerai|rappellerons|contacterai|contacterons|recontacterai|recontacterons|écrirai|écrirons|répondrai|répondrons|reviendrai|reviendrons|tiendrai|tiendrons|informerai|informerons|confirmerai|confirmerons|préviendrai|préviendrons|vérifierai|vérifierons|donnerai|donnerons|ferai|ferons|dirai|dirons
				(je vais|nous allons) ..2 appeler|rappeler|contacter|recontacter|écrire|répondre|revenir|informer|confirmer|prévenir|vérifier|donner
				vous aurez ..3 réponse|nouvelles|appel|retour
				vous recevrez ..3 réponse|nouvelles|appel|retour
			`,
			yes: 'Je vous appelle jeudi.',
			no: 'Je vous ai appelé jeudi.',
		},
		solution: {
			words: `
				je ..2 envoie|rembourse|remplace|livre|répare|expédie|verse|renvoie
				nous ..2 envoyons|remboursons|remplaçons|livrons|réparons|expédions|versons|renvoyons|échangeons|créditons
				enverrai|enverrons|rembourserai|rembourserons|remplacerai|remplacerons|livrerai|livrerons|réparerai|réparerons|expédierai|expédierons|verserai|verserons|renverrai|renverrons|échangerai|échangerons|créditerons|résoudrai|résoudrons|réglerai|réglerons|paierons|annulerai|annulerons
				(je vais|nous allons) ..2 envoyer|rembourser|remplacer|livrer|réparer|expédier|verser|renvoyer|échanger|créditer|résoudre|régler
				technicien|livreur|coursier ..1 passera|viendra
			`,
			yes: 'Nous vous enverrons une lampe neuve d’ici vendredi.',
			no: 'Vous nous enverrez la lampe d’ici vendredi ?',
		},
		passive: {
			words: `
				vous recevrez|aurez
				sera|seront|serez ..2 envoyé|envoyée|envoyés|remboursé|remboursée|remboursés|livré|livrée|livrés|réparé|réparée|expédié|expédiée|versé|versée|crédité|créditée|remplacé|remplacée|résolu|résolue|réglé|réglée|prêt|prête|disponible|effectué|effectuée|sur|chez
				arrivera|arriveront|partira|partiront
			`,
			yes: 'Vous recevrez le remboursement avant la fin de la semaine.',
			no: 'Vous avez reçu le remboursement à la fin de la semaine.',
		},
	},
	and: 'et|puis|ensuite|mais',
	also: {
		word: '(vous|le|la|les)? (le|la|les)? rappelle|appelle|recontacte|contacte|écris|réponds|informe|confirme|préviens|tiens|donne|rappelons|appelons|recontactons|contactons|écrivons|informons|confirmons|prévenons|tenons|donnons|rappeler|appeler|recontacter|contacter|écrire|répondre|informer|confirmer|prévenir',
		solution:
			'(vous|le|la|les)? (le|la|les)? envoie|rembourse|remplace|livre|répare|expédie|verse|renvoie|envoyons|remboursons|remplaçons|livrons|réparons|expédions|versons|renvoyons|envoyer|rembourser|remplacer|livrer|réparer|expédier|verser|renvoyer',
		yes: 'Je vous appelle demain et vous envoie la lampe d’ici vendredi.',
		no: 'Je vous appelle demain et vous pouvez renvoyer la lampe d’ici vendredi.',
	},
	last: null,
	numbers: ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
	within: {
		words:
			"(?:sous|dans un délai (?:maximum )?de|dans|d'ici|en|au cours des|en moins de)(?: les| le| la)?(?: prochaine?s)?(?: environ| au plus)?",
		yes: 'Nous vous rembourserons sous 48 heures.',
		no: 'Vous avez été remboursé sous 48 heures.',
	},
	units: {
		minute: 'minutes?|min',
		hour: '(?:prochaines )?heures?|h',
		'working-day': 'jours? (?:ouvrés?|ouvrables?)',
		day: '(?:prochains )?jours?|(?<=\\d )j',
		week: 'semaines?',
		month: 'mois',
	},
	today: {
		words:
			"aujourd'hui(?: même)?|dans la journée|ce (?:soir|matin)|cet après-midi|d'ici (?:ce soir|la fin de (?:la )?journée)|avant la fin de (?:la )?journée",
		yes: 'Je vous écrirai dans la journée.',
		no: 'Merci pour votre courriel d’aujourd’hui.',
	},
	tomorrow: {
		words: 'demain',
		yes: 'Le colis partira demain matin.',
		no: 'Voulez-vous que le colis parte demain matin ?',
	},
	afterTomorrow: {
		words: 'après-demain|après demain',
		yes: 'Nous vous recontacterons après-demain.',
		no: 'Vous pouvez nous appeler après-demain.',
	},
	weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
	on: {
		words: "(?:d'ici(?: à)?(?: le)?|avant|pour|jusqu'à|ce|le|dès|au plus tard)",
		yes: 'Nous réparerons le vélo d’ici vendredi.',
		no: 'Nous réparerons le vélo.',
	},
	needsOn: false,
	nextWeekday: null,
	weekLater: 'en huit',
	nextWeek: {
		words: "(?:(?:d'ici |dans |avant )?(?:la )?(?:fin de (?:la )?|début de (?:la )?|courant )?semaine prochaine)",
		yes: 'La nouvelle bouilloire arrivera la semaine prochaine.',
		no: 'La bouilloire est arrivée la semaine dernière.',
	},
	weekEnd: {
		words:
			"(?:d'ici |avant |pour |en )?(?:à )?(?:la |le )?(?:fin de (?:la |cette )?semaine|week-end)|(?:dans |d'ici )?(?:cette semaine|la semaine)(?! prochaine| derniere)",
		yes: 'Nous réglerons la panne cette semaine.',
		no: 'La panne est revenue cette semaine.',
	},
	monthEnd: {
		words: "(?:d'ici |avant |pour )?(?:à )?(?:la )?fin (?:du|de ce) mois|ce mois-ci",
		yes: 'Le montant sera crédité avant la fin du mois.',
		no: 'Le montant a été débité à la fin du mois.',
	},
	parts: {
		morning: 'matin|matinée',
		noon: 'midi',
		afternoon: 'après-midi',
		evening: 'soir|soirée',
	},
	clock: {
		words: `
			(?:à|avant|d'ici|vers|jusqu'à|dès) (?<h>\\d{1,2}) ?(?:h|heures?|:) ?(?<m>\\d{2})?(?<late> du soir| de l'après-midi)?
		`,
		yes: 'Je vous rappelle avant 17 h.',
		no: 'Je vous rappelle au 17.',
	},
	onDate: {
		words: "(?:le|avant le|d'ici le|d'ici au|jusqu'au|au|du)",
		yes: 'Nous livrerons le 4/12.',
		no: 'Nous livrerons l’article 4/12.',
	},
	before: 'avant(?: le| la)?',
	gone: '(?:depuis|dernier|de|du)',
	conditions: "si|s'il|au cas où|à condition|dès que vous|lorsque vous|quand vous|une fois que vous",
	habits:
		"habituellement|généralement|en général|normalement|d'ordinaire|heures d'ouverture|toutes les demandes|tous les (?:courriels|messages|mails)|chaque demande",
	negators: 'ne|pas|jamais|n',
	negatedAfter: 0,
};
