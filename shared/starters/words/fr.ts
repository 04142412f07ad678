import type { StarterTable } from '../table.ts';

const mail = (...paragraphs: readonly string[]): string =>
	['Bonjour {customer},', ...paragraphs, 'Bien cordialement,\n{agent}'].join('\n\n');

export const FR: StarterTable = {
	new: [
		mail(
			'Je vous présente mes excuses. Cela n’aurait pas dû arriver : {failure}. L’erreur est la nôtre, et je m’en occupe personnellement.',
			'Vous aurez à nouveau de mes nouvelles d’ici {day}.',
		),
		mail(
			'Merci de nous avoir écrit. Je vous présente mes excuses : {failure}. Vous comptiez sur nous et nous avons manqué à notre parole.',
			'Je cherche ce qui s’est passé et je vous écris d’ici {day}.',
		),
		mail(
			'J’ai lu votre message mot à mot, et je regrette ce que vous avez vécu. Nous avons commis une erreur : {failure}.',
			'Votre dossier est entre mes mains et j’y reste jusqu’à ce que tout soit réparé. D’ici {day}, je vous dirai ce que j’ai trouvé.',
		),
	],
	acknowledged: [
		mail(
			'Je vous renouvelle mes excuses : {failure}. Pour réparer cela, je voudrais bien comprendre ce que vous avez vécu.',
			'Que s’est-il passé en premier, et quelles complications cela vous a-t-il causées depuis ?',
			'Avec votre réponse, je vous ferai une proposition d’ici {day}.',
		),
		mail(
			'Merci de nous avoir signalé ceci : {failure}. Je vous présente mes excuses pour les complications que nous vous avons causées.',
			'Je voudrais l’entendre avec vos mots. Puis-je vous appeler {day} ? Si vous préférez écrire, répondez simplement à ce message.',
		),
	],
	understanding: [
		mail(
			'Merci pour vos explications. Je vois à présent notre erreur : {failure}. Je vous en demande pardon.',
			'Quelle solution vous paraîtrait juste ? Je vous réponds d’ici {day}.',
		),
		mail(
			'Merci. Voici comment je le comprends : {failure}. S’il manque quelque chose, dites-le-moi.',
			'Je voudrais réparer cela ainsi : {remedy}. Cela vous paraîtrait-il juste ? Quel que soit votre choix, ce sera fait d’ici {day}.',
		),
	],
	resolving: [
		mail(
			'Voici comment je répare cela : {remedy}. Ce sera fait d’ici {day}.',
			'Et une chose de plus : je cherche la cause et je vous écrirai ce que nous changeons.',
		),
		mail(
			'J’ai tout organisé pour vous : {remedy}. Vous l’aurez d’ici {day}.',
			'Et une chose de plus : ce jour-là, je vérifierai moi-même que tout est arrivé comme convenu. En répondant à ce message, c’est toujours moi que vous joignez.',
		),
	],
	resolved: [
		mail(
			'Ce que je vous avais promis est fait : {remedy}. Est-ce que tout est en ordre pour vous à présent ?',
			'S’il manque quelque chose, répondez simplement et je m’en occupe.',
		),
		mail(
			'Vous nous aviez écrit pour cette raison : {failure}. Nous l’avons réparé, et je tiens à en avoir la certitude. La solution vous convient-elle ?',
			'Si ce n’est pas le cas, dites-moi ce qui manque et je m’en occupe.',
		),
	],
	closed: [
		mail(
			'Vous nous aviez signalé ceci : {failure}. Je tiens à vous dire ce que nous avons changé grâce à vous : {remedy}.',
			'Merci du temps que vous nous avez consacré. Si vous avez besoin de nous, vous pouvez m’écrire directement.',
		),
		mail(
			'Je repense à votre message : {failure}. J’espère que tout va toujours bien. Si ce n’est pas le cas, répondez simplement et je m’en occupe.',
		),
	],
};
