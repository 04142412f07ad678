import type { LetterBook } from './letter-book.ts';

export const FR: LetterBook = {
	greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
	nudges: {
		acknowledge: {
			subject: 'Réclamation à reconnaître',
			says: ({ customer }) =>
				`La réclamation de ${customer} est encore sans réponse. Commencez par reconnaître la faute et présenter des excuses ; les questions peuvent attendre.`,
		},
		resolve: {
			subject: 'Solution à livrer',
			says: ({ customer }) =>
				`La solution pour ${customer} arrive à échéance. S’il faut plus de temps, dites au client jusqu’à quand et pourquoi.`,
		},
		update: {
			subject: 'Donnez des nouvelles',
			says: ({ customer }) =>
				`${customer} n’a pas de nouvelles de nous depuis un moment. Quelques lignes sur l’avancement suffisent.`,
		},
		'handwritten-note': {
			subject: 'Un mot à écrire à la main',
			says: ({ customer }) =>
				`C’est le moment d’écrire un mot à la main à ${customer}. Le rendez-vous est en pièce jointe ; une fois le mot posté, cochez la tâche.`,
		},
		'draft-waiting': {
			subject: 'Brouillon à envoyer',
			says: ({ customer }) =>
				`Un message pour ${customer} attend dans les brouillons. Relisez-le, mettez-y votre touche et envoyez-le.`,
		},
		'unknown-outcome': {
			subject: 'Est-il parti ?',
			says: ({ customer }) =>
				`L’envoi d’un message à ${customer} a été interrompu, et il n’est pas dans les messages envoyés. Vérifiez, puis cochez-le ou faites-le repartir.`,
		},
		refused: {
			subject: 'Message refusé',
			says: ({ customer }) =>
				`Le serveur de messagerie a refusé un message pour ${customer}. Vérifiez l’adresse ; d’ici là, plus rien ne part tout seul.`,
		},
	},
	caseWord: 'Dossier',
	dueWord: 'Échéance',
	openWord: 'Ouvrir le dossier',
	forLead: {
		stillOpen: (assignee) =>
			`${assignee} a reçu un rappel et la tâche est toujours en attente, elle vous revient donc.`,
		nobody: 'Personne n’a ce dossier, il vous revient donc.',
	},
	customer: {
		'ask-satisfied': [
			'Je tiens à savoir si ce qui n’allait pas est vraiment réglé pour vous. La solution vous convient-elle ?',
			'S’il manque quelque chose, répondez simplement à ce message et je m’en occupe.',
		],
		'check-in': [
			'Il y a quelques jours, nous avons réglé le problème que vous nous aviez signalé. J’aimerais savoir si tout va toujours bien.',
			'Si ce n’est pas le cas, répondez simplement à ce message et je m’en occupe aussitôt.',
		],
	},
	regards: 'Bien cordialement',
};
