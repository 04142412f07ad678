import type { Answers } from './answers.ts';

export const FR: Answers = {
	good: [
		[
			'new',
			'Chère Madame Petit,\n\nje suis désolée que votre colis soit arrivé avec deux semaines de retard. Je vérifie où il est resté et je vous écris demain avant midi.\n\nCordialement\nAnne',
		],
		[
			'new',
			'Bonjour Thomas, je vous présente mes excuses : nous vous avons envoyé la mauvaise taille, et pour la deuxième fois. J’ai mis la bonne de côté. Puis-je vous l’envoyer aujourd’hui ?',
		],
		[
			'new',
			'Cher Monsieur Roux, je vous demande pardon pour le plat froid et pour l’heure d’attente. Je vous rembourse aujourd’hui toute la commande.',
		],
		[
			'new',
			'Bonjour Hélène, je suis vraiment désolée que la bouilloire ait fui dans votre cuisine. Vous et votre famille allez bien ? Merci de ne plus l’utiliser.',
		],
		[
			'new',
			'Chère Priscille, vous avez été débitée deux fois et je m’en excuse. Le second montant revient aujourd’hui sur votre carte.',
		],
		[
			'acknowledged',
			'Cher Monsieur Henry, merci de m’avoir raconté comment c’est arrivé. Pour que je comprenne pourquoi la chaudière est en panne : avez-vous entendu un bruit avant ?',
		],
		[
			'acknowledged',
			'Merci, Laure. Je vois maintenant que vos trois messages sont restés sans réponse. Je les lis tous et je vous appelle cet après-midi.',
		],
		[
			'acknowledged',
			'Bonjour Samuel, j’ai écouté votre message sur l’écran cassé. Que faisiez-vous quand il s’est éteint ?',
		],
		[
			'acknowledged',
			'Chère Madame Noël, j’ai bien reçu les photos de la table rayée, merci : elles m’aident beaucoup. Lequel des pieds bouge ?',
		],
		[
			'understanding',
			'Chère Grâce, quelle serait pour vous une solution juste ? Quelle qu’elle soit, je vous réponds avant jeudi avec ce que je peux faire.',
		],
		[
			'understanding',
			'Merci de votre patience, Monsieur Lambert. Si je vous comprends bien, le bruit vous pèse plus que l’argent. J’en parle au technicien et je vous appelle demain.',
		],
		[
			'understanding',
			'J’ai lu tout ce que vous avez écrit, Jeanne, et je vais parler moi-même au chauffeur. Vous aurez de mes nouvelles lundi.',
		],
		[
			'resolving',
			'Cher Monsieur Perrin, j’ai commandé une pompe neuve pour vous. Elle part aujourd’hui et devrait être chez vous mercredi ; jeudi, je vérifie qu’elle est arrivée.',
		],
		[
			'resolving',
			'Bonjour Emma, je peux vous proposer deux choses : le remboursement complet, ou un manteau neuf et la moitié du prix. Dites-moi ce que vous préférez et je le fais aujourd’hui.',
		],
		[
			'resolving',
			'Chère Madame Vidal, j’ai déplacé votre réservation au 14 mai sans frais et gardé la chambre avec vue. La confirmation est jointe.',
		],
		[
			'resolving',
			'Bonjour David, le technicien vient vendredi entre neuf et onze heures. Il a la pièce avec lui et je lui ai demandé de vous appeler une demi-heure avant.',
		],
		[
			'resolving',
			'Chère Madame Noir, la facture était erronée parce que j’avais saisi l’ancien tarif. Je l’ai corrigée et vous recevrez la nouvelle sous deux jours.',
		],
		[
			'resolved',
			'Cher Monsieur Garnier, la nouvelle machine tourne depuis mardi. Est-ce que tout fonctionne bien ? Si quelque chose ne va pas, je suis là.',
		],
		[
			'resolved',
			'Bonjour Nina, j’espère que la nouvelle pièce convient. En êtes-vous satisfaite ? Vous pouvez répondre à cet e-mail, il m’arrive directement.',
		],
		[
			'resolved',
			'Chère Madame Remy, le remboursement est parti lundi. Est-ce que tout est en ordre maintenant ? J’ai noté ce qui n’a pas marché pour que nous le changions vraiment.',
		],
	],
	bad: [
		['legal-threat', 'Si vous publiez cela, nos avocats prendront contact avec vous.'],
		['calm-down', 'Avant de continuer, je vous demande de vous calmer un peu.'],
		['doubt', 'Êtes-vous sûr d’avoir branché l’appareil ?'],
		['blame-customer', 'Vous auriez dû consulter le guide des tailles avant de commander.'],
		['door-closed', 'J’en ai parlé à mon responsable : nous ne pouvons rien faire de plus.'],
		['non-apology', 'Nous vous prions de nous excuser pour la gêne occasionnée par le changement de date.'],
		['conditional-apology', 'Nous nous excusons si notre collègue n’a pas été aimable au téléphone.'],
		['but-after-apology', 'Je suis vraiment désolé, mais vous avez commandé un vendredi soir.'],
		['terms', 'Conformément à nos conditions générales de vente, un article ouvert n’est pas repris.'],
		['blame-department', 'L’entrepôt s’est trompé en préparant votre commande.'],
		['blame-supplier', 'Le transporteur a perdu le colis, veuillez contacter DHL.'],
		['excuse-policy', 'Notre politique ne permet le remboursement qu’en bons d’achat.'],
		['excuse-volume', 'En raison du grand nombre de demandes, nous n’avons pas pu répondre plus tôt.'],
		['excuse-system', 'Notre système ne permet pas de changer l’adresse.'],
		['minimise', 'Ce n’est qu’une petite rayure à l’arrière, personne ne la verra.'],
		['passive', 'Une erreur a été commise lors du traitement de votre commande.'],
		['ask-review', 'Si vous avez une minute, laissez-nous un avis sur Google.'],
		['empty-promise', 'Nous vérifions et reviendrons vers vous dans les meilleurs délais.'],
		['unfortunately', 'Malheureusement la veste que vous souhaitez ne revient qu’au printemps.'],
		['cheer', 'Je vous souhaite un week-end fantastique et plein de soleil !'],
	],
};
