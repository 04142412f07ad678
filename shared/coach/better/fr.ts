import type { BetterTable } from '../better.ts';

export const FR: BetterTable = {
	'legal-threat': 'Je souhaite régler cela avec vous équitablement et je réponds à chaque point de votre message.',
	'calm-down': 'Je comprends votre colère. Vous avez bien fait de nous écrire.',
	doubt: 'Pour bien comprendre : qu’avez-vous constaté à ce moment-là ?',
	'blame-customer': 'C’était à nous de l’expliquer clairement. Je m’occupe de réparer cela.',
	'door-closed':
		'Voici ce que je peux faire maintenant : {remedy}. Si cela ne suffit pas, dites-le-moi et je reprends le dossier.',
	'non-apology': 'Je vous présente mes excuses pour notre erreur : {failure}.',
	'conditional-apology': 'Je vous présente mes excuses. C’était notre erreur.',
	'but-after-apology': 'Je vous présente mes excuses. Voici comment je répare cela : {remedy}.',
	terms: 'J’ai relu votre dossier, et voici ce que je peux faire pour vous : {remedy}.',
	'blame-department': 'L’erreur est la nôtre, et je m’en occupe.',
	'blame-supplier': 'La livraison en bon état, c’est à nous d’en répondre. Je règle cela avec le transporteur.',
	'excuse-policy': 'Je regarde ce que je peux faire dans votre cas et je vous réponds d’ici {day}.',
	'excuse-volume':
		'Vous avez attendu trop longtemps une réponse. La faute est la nôtre, et je m’en occupe aujourd’hui.',
	'excuse-system': 'Nous nous sommes trompés dans votre commande. Je la corrige aujourd’hui.',
	minimise: 'Je vois combien de complications cela vous a causées.',
	passive: 'Nous avons commis une erreur et je m’occupe de la réparer.',
	'ask-review': 'Est-ce que tout est en ordre à présent ?',
	gift: 'D’abord, tout doit fonctionner : je vous demanderai {day} si c’est bien le cas.',
	'ask-order-number': 'J’ai votre commande sous les yeux.',
	'ask-photo': 'J’ai regardé vos photos et je vois le dommage.',
	'empty-promise': 'Vous aurez de mes nouvelles d’ici {day}.',
	unfortunately: 'Merci de nous l’avoir signalé. Voici ce que je peux faire : {remedy}.',
	cheer: 'Merci de nous l’avoir dit aussi franchement.',
	'apology-first': 'Je vous présente mes excuses. Cela n’aurait pas dû arriver.',
	'own-voice': 'Je m’en occupe personnellement.',
	'failure-named': 'Vous nous avez écrit pour cette raison : {failure}.',
	'next-step': 'Voici ce que je fais maintenant : {remedy}. Vous aurez de mes nouvelles d’ici {day}.',
	'all-well': 'Est-ce que tout est en ordre à présent ?',
};
