import { letter, type TemplateTable } from './template-table.ts';

const wrap = letter({
	greeting: 'Bonjour {customer},',
	regards: 'Bien cordialement',
	optOut: 'Si vous préférez ne plus recevoir de messages comme celui-ci : {optOutLink}',
});

export const FR: TemplateTable = {
	'ask-satisfied': wrap([
		'Je tiens à savoir si ce qui n’allait pas est vraiment réglé pour vous. La solution vous convient-elle ?',
		'S’il manque quelque chose, répondez simplement à ce message et je m’en occupe.',
	]),
	'check-in': wrap([
		'Il y a quelques jours, nous avons réglé le problème que vous nous aviez signalé. J’aimerais savoir si tout va toujours bien.',
		'Si ce n’est pas le cas, répondez simplement à ce message et je m’en occupe aussitôt.',
		'[{askAddress}J’aimerais aussi vous envoyer quelques lignes par courrier. Si vous le voulez bien, ajoutez votre adresse postale à votre réponse.]',
	]),
	evaluation: wrap([
		'Vous nous aviez écrit parce que quelque chose n’allait pas, et j’aimerais savoir si nous l’avons bien réglé. Voulez-vous répondre à cinq courtes questions ? Il faut environ une minute.',
		'{link}',
		'Vos réponses ne parviennent qu’à nous. S’il reste quelque chose qui ne va pas, répondez simplement à ce message et je m’en occupe.',
	]),
	'we-fixed-it': wrap([
		'Il y a quelque temps, quelque chose s’est mal passé pour vous, et vous nous l’avez dit.\n{wrong}',
		'Nous en avons maintenant supprimé la cause :\n{fixed}',
		'Merci de nous l’avoir dit. Si cela se reproduit, répondez simplement à ce message et je m’en occupe.',
	]),
	'closing-question': {
		subject: null,
		paragraphs: [
			'Tout est-il maintenant comme il faut pour vous ? S’il manque quelque chose, répondez simplement à ce message et je m’en occupe.',
		],
	},
};
