import { ifAny, type LetterBook } from './letter-book.ts';

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
		'promise-soon': {
			subject: 'Promesse bientôt à tenir',
			says: ({ customer, by }) =>
				`Une promesse faite à ${customer}${ifAny(by, (name) => ` (par ${name})`)} arrive bientôt à échéance. Tenez-la à temps, ou dites avant au client quand ce sera.`,
		},
		promise: {
			subject: 'Promesse à tenir',
			says: ({ customer, by }) =>
				`Une promesse faite à ${customer}${ifAny(by, (name) => ` (par ${name})`)} arrive à échéance. Si elle est tenue, cochez-la ; sinon, dites au client jusqu’à quand et pourquoi.`,
		},
		recurrence: {
			subject: 'Est-ce arrivé de nouveau ?',
			says: ({ customer }) =>
				`Le problème de ${customer} a été réglé il y a quelque temps. Regardez s’il s’est reproduit, chez ce client ou chez d’autres, et notez ce que vous trouvez.`,
		},
		'approval-wanted': {
			subject: 'Accord demandé',
			says: ({ customer, what, by }) =>
				`${by || 'L’équipe'} demande votre accord pour ${customer} : ${what || 'une réparation'}. Un clic dans le dossier suffit pour accepter ou refuser.`,
		},
		'approval-given': {
			subject: 'Accord donné',
			says: ({ customer, what, by }) =>
				`Accord donné${ifAny(by, (name) => ` par ${name}`)} pour ${customer} : ${what || 'la réparation'}. Vous pouvez maintenant le dire au client.`,
		},
		'approval-declined': {
			subject: 'Accord refusé',
			says: ({ customer, what, by }) =>
				`Accord refusé${ifAny(by, (name) => ` par ${name}`)} pour ${customer} : ${what || 'la réparation'}. Le dossier dit pourquoi ; trouvez une autre façon de réparer.`,
		},
		'evaluation-low': {
			subject: 'Note basse',
			says: ({ customer }) =>
				`${customer} a répondu aux cinq questions et la note est basse. Lisez les réponses et prenez contact.`,
		},
		'bounced-task': {
			subject: 'Message non remis',
			says: ({ customer }) =>
				`Un message pour ${customer} est revenu : il n’a pas pu être remis. Trouvez un autre moyen de joindre ce client, par téléphone ou par courrier.`,
		},
		'nobody-there': {
			subject: 'Personne ne peut le prendre',
			says: ({ customer }) =>
				`Aucune des personnes qui pourraient prendre le dossier de ${customer} n’est là. Merci de le confier à quelqu’un.`,
		},
		mention: {
			subject: 'Une note pour vous',
			says: ({ customer, by }) =>
				`${by || 'Quelqu’un de l’équipe'} s’adresse à vous dans une note au sujet de ${customer}. Répondez à ce mail, et vos mots deviennent une note pour l’équipe ; le client ne la voit jamais.`,
		},
		'note-held': {
			subject: 'Le mot attend',
			says: ({ customer }) => `Le mot à écrire à la main pour ${customer} attend encore ; le dossier dit pourquoi.`,
		},
	},
	caseWord: 'Dossier',
	dueWord: 'Échéance',
	openWord: 'Ouvrir le dossier',
	forLead: {
		stillOpen: (assignee) =>
			`${assignee} a reçu un rappel et la tâche est toujours en attente, elle vous revient donc.`,
		nobody: 'Personne n’a ce dossier, il vous revient donc.',
		knows: (name, since) => `${name} le sait depuis le ${since}`,
		knowsToo: (name, since) => `${name} depuis le ${since}`,
		stillOpenSince: (who) => `${who} ; la tâche est toujours en attente, elle vous revient donc.`,
		nobodySince: (who) => `${who} ; personne n’a ce dossier, il vous revient donc.`,
	},
};
