import type { PageWords } from './page-words.ts';

export const FR: PageWords = {
	form: {
		title: 'Cinq questions brèves',
		intro:
			'Vous avez écrit à {mailbox} parce que quelque chose n’allait pas. Comment l’avons-nous réparé ? Vos réponses sont lues par des personnes et ne sont transmises à personne d’autre.',
		questions: {
			expectation: {
				asks: 'Quand vous nous avez écrit, qu’attendiez-vous de nous ?',
				lowest: 'très peu',
				highest: 'beaucoup',
			},
			outcome: {
				asks: 'La solution que vous avez obtenue est-elle juste ?',
				lowest: 'pas du tout',
				highest: 'tout à fait',
			},
			treatment: { asks: 'Comment vous a-t-on traité ?', lowest: 'mal', highest: 'très bien' },
			process: {
				asks: 'Le chemin vers la solution a-t-il été simple et rapide ?',
				lowest: 'compliqué et lent',
				highest: 'simple et rapide',
			},
			trust: {
				asks: 'Quelle confiance avez-vous en nous aujourd’hui ?',
				lowest: 'aucune',
				highest: 'une confiance entière',
			},
		},
		words: 'Que voudriez-vous encore nous dire ?',
		wordsHint: 'Vous pouvez laisser ce champ vide.',
		send: 'Envoyer les réponses',
		again: 'Il manque encore quelque chose. Ce que vous avez rempli est toujours là.',
		missing: 'Choisissez l’une des cinq valeurs.',
		tooLong: {
			one: 'Le texte compte {count} caractère de trop. Merci de le raccourcir.',
			other: 'Le texte compte {count} caractères de trop. Merci de le raccourcir.',
		},
	},
	plain: {
		thanks: {
			title: 'Merci',
			text: 'Vos réponses nous sont parvenues. Elles nous aident à mieux faire. Vous pouvez fermer cette page.',
		},
		answered: {
			title: 'Déjà répondu, merci',
			text: 'Nous avons vos réponses et rien d’autre n’est nécessaire. Pour ajouter quelque chose, répondez simplement à notre dernier message.',
		},
		'opted-out': {
			title: 'Ces questions sont closes',
			text: 'Vous nous avez demandé de ne plus vous relancer, nous ne demandons donc plus rien. Pour nous dire quelque chose, répondez simplement à notre dernier message.',
		},
		withdrawn: {
			title: 'Ces questions sont closes',
			text: 'Il n’y a plus rien à répondre ici. Pour nous dire quelque chose, répondez simplement à notre dernier message.',
		},
		reopened: {
			title: 'Nous nous en occupons de nouveau',
			text: 'Votre dossier est de nouveau ouvert : il est trop tôt pour ces questions. Nous allons d’abord réparer ce qui ne va pas.',
		},
		expired: {
			title: 'Ce lien a expiré',
			text: 'On ne pouvait répondre que pendant un certain temps. Pour nous dire quelque chose, répondez simplement à notre dernier message.',
		},
		wrong: {
			title: 'Ce lien ne fonctionne pas',
			text: 'Une partie s’est peut-être perdue en route. Ouvrez-le de nouveau depuis notre message, ou répondez simplement au message.',
		},
		'too-large': {
			title: 'Le texte est trop long',
			text: 'Revenez en arrière et raccourcissez-le : il y a de la place pour 4 000 caractères. Un texte plus long nous parvient en répondant à notre message.',
		},
		'too-often': {
			title: 'Un instant, s’il vous plaît',
			text: 'Cette page a été ouverte trop souvent en peu de temps. Réessayez plus tard.',
		},
		failed: {
			title: 'Cela n’a pas marché',
			text: 'L’erreur vient de nous. Revenez en arrière et réessayez dans un instant, ou répondez simplement à notre message.',
		},
		'opt-out-done': {
			title: 'C’est fait',
			text: 'Vous ne recevrez plus de messages de suivi. Si vous nous écrivez, nous répondons comme avant.',
		},
		'opt-out-before': {
			title: 'Vous ne recevez pas de messages de suivi',
			text: 'Vous l’aviez déjà demandé, et cela reste ainsi. Si vous nous écrivez, nous répondons comme avant.',
		},
	},
	optOut: {
		title: 'Plus de messages de suivi ?',
		text: 'Une fois un problème réglé, {mailbox} demande une ou deux fois si tout va bien. Si vous appuyez sur le bouton, nous ne demanderons plus. Si vous nous écrivez, nous répondons comme avant.',
		button: 'Plus de messages de suivi',
	},
};
