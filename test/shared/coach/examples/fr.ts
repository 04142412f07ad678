import type { Examples } from './example.ts';

export const FR: Examples = {
	'legal-threat': {
		yes: ['Nous devrons saisir notre avocat.', 'Nous nous réservons le droit d’engager des poursuites judiciaires.'],
		no: 'J’ai lu la lettre de votre avocat et je réponds à chaque point.',
	},
	'calm-down': {
		yes: ['Calmez-vous, s’il vous plaît.', 'Inutile de vous énerver.'],
		no: 'Je comprends votre colère et je m’en occupe.',
	},
	doubt: {
		yes: [
			'Êtes-vous sûr qu’il était branché ?',
			'Avez-vous seulement lu la notice ?',
			'Peut-être que vous avez mal lu la date.',
		],
		no: 'Êtes-vous chez vous vendredi, pour que je le fasse reprendre ?',
	},
	'blame-customer': {
		yes: ['Vous auriez dû nous prévenir plus tôt.', 'Vous vous êtes trompé.', 'C’est votre propre faute.'],
		no: 'Vous devez avoir le remboursement vendredi.',
	},
	'door-closed': {
		yes: ['Nous ne pouvons rien faire.', 'Notre décision est définitive.', 'Nous considérons ce dossier comme clos.'],
		no: 'Il y a encore une chose que je peux faire pour vous.',
	},
	'non-apology': {
		yes: [
			'Nous sommes désolés que vous vous sentiez ainsi.',
			'Veuillez nous excuser pour la gêne occasionnée.',
			'Nous regrettons tout désagrément.',
		],
		no: 'Je regrette que vous ayez attendu douze jours.',
	},
	'conditional-apology': {
		yes: ['Désolé si quelque chose n’allait pas.', 'Si nous avons commis une erreur, nous nous en excusons.'],
		no: 'Je vous présente mes excuses. Si vous préférez, je vous appelle.',
	},
	'but-after-apology': {
		yes: ['Je suis désolé, mais le colis est parti à temps.', 'Nous nous excusons. Cependant, c’était Noël.'],
		no: 'La bouilloire est cassée, mais j’en ai une neuve pour vous.',
	},
	terms: {
		yes: ['Comme indiqué dans nos conditions, le délai est de 14 jours.', 'Voyez nos conditions générales.'],
		no: 'J’ai relu le contrat, et vous avez raison.',
	},
	'blame-department': {
		yes: [
			'Cela relève d’un autre service.',
			'L’entrepôt a oublié votre colis.',
			'C’est la faute du service livraison.',
		],
		no: 'J’ai demandé à notre atelier de le regarder aujourd’hui.',
	},
	'blame-supplier': {
		yes: [
			'Le transporteur a perdu le colis.',
			'Contactez directement le transporteur.',
			'C’est la faute du fournisseur.',
		],
		no: 'Le transporteur vous en apporte un neuf vendredi.',
	},
	'excuse-policy': {
		yes: ['C’est la politique de la maison.', 'Notre politique ne le permet pas.'],
		no: 'Règle ou pas, je vous en envoie un neuf aujourd’hui.',
	},
	'excuse-volume': {
		yes: ['En raison d’un grand nombre de demandes, nous tardons.', 'Le retard tient à un manque de personnel.'],
		no: 'Le volume de la radio est bon maintenant, je l’ai essayée.',
	},
	'excuse-system': {
		yes: ['Notre système ne le permet pas.', 'C’était un problème technique.'],
		no: 'Votre alarme part aujourd’hui.',
	},
	minimise: {
		yes: ['C’est juste une petite rayure.', 'Cela arrive très rarement.', 'Ce n’est pas si grave.'],
		no: 'Je sais combien de travail cela vous a donné.',
	},
	passive: {
		yes: ['Des erreurs ont été commises.', 'Une erreur s’est produite.', 'Votre message a été oublié.'],
		no: 'J’ai oublié votre message.',
	},
	'ask-review': {
		yes: ['Pourriez-vous laisser un avis ?', 'Notez-nous sur Google.'],
		no: 'J’ai revu votre dossier aujourd’hui.',
	},
	gift: {
		yes: ['Voici un bon d’achat.', 'Nous vous envoyons un petit cadeau.'],
		no: 'Je vous ai remboursé le prix entier aujourd’hui.',
	},
	'ask-order-number': {
		yes: ['Quel est votre numéro de commande ?', 'Pouvez-vous nous indiquer le numéro de commande ?'],
		no: 'J’ai votre numéro de commande sous les yeux.',
	},
	'ask-photo': {
		yes: ['Pouvez-vous nous envoyer une photo ?', 'Joignez quelques images, s’il vous plaît.'],
		no: 'Merci pour la photo.',
	},
	'empty-promise': {
		yes: ['Je vous réponds dès que possible.', 'Vous aurez une réponse sous peu.', 'Nous revenons vers vous.'],
		no: 'Vous aurez une réponse sous peu, au plus tard vendredi.',
	},
	unfortunately: {
		yes: ['Malheureusement, la lampe est épuisée.', 'Nous regrettons de vous informer qu’elle est épuisée.'],
		no: 'La lampe est malheureusement épuisée, et j’en ai trouvé une autre.',
	},
	cheer: {
		yes: [
			'Coucou, merci pour votre message.',
			'Pas de souci, nous allons arranger cela.',
			'Passez une magnifique journée.',
		],
		no: 'Merci de la patience que vous avez eue avec nous.',
	},
};
