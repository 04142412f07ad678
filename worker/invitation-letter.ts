import type { Language } from '../shared/language.ts';
import { toHtml, toText } from '../shared/letters/paragraphs.ts';
import { formatMessage } from '../shared/locale/format.ts';
import type { Invitation } from '../shared/team/invitation.ts';
import type { Instant } from '../shared/time.ts';
import type { Letter } from './letter.ts';

/** What the mail with an invitation says. */
const WORDS: Readonly<
	Record<Language, { readonly subject: string; readonly join: string; readonly says: string; readonly notYou: string }>
> = {
	en: {
		subject: '{by} invites you to Amends',
		join: 'Join the team',
		says: '{name}, {by} asks you to join the team that answers {mailbox}. This link signs you in; it is good for seven days and works once.',
		notYou: 'You do not know {by}? Then do nothing: without the link nobody gets in.',
	},
	it: {
		subject: '{by} ti invita in Amends',
		join: 'Entra nella squadra',
		says: '{name}, {by} ti chiede di entrare nella squadra che risponde per {mailbox}. Questo link ti fa accedere; vale sette giorni e funziona una volta sola.',
		notYou: 'Non conosci {by}? Non fare nulla: senza il link non entra nessuno.',
	},
	pt: {
		subject: '{by} convida-o para o Amends',
		join: 'Juntar-se à equipa',
		says: '{name}, {by} pede-lhe que se junte à equipa que responde por {mailbox}. Esta ligação inicia a sua sessão; é válida por sete dias e funciona uma só vez.',
		notYou: 'Não conhece {by}? Não faça nada: sem a ligação ninguém entra.',
	},
	ru: {
		subject: '{by} приглашает вас в Amends',
		join: 'Присоединиться к команде',
		says: '{name}, {by} приглашает вас в команду, которая отвечает за {mailbox}. По этой ссылке вы войдёте; она действует семь дней и срабатывает один раз.',
		notYou: 'Вы не знаете, кто это — {by}? Ничего не делайте: без ссылки никто не войдёт.',
	},
	es: {
		subject: '{by} te invita a Amends',
		join: 'Unirse al equipo',
		says: '{name}, {by} te pide que te unas al equipo que responde por {mailbox}. Este enlace inicia tu sesión; vale siete días y funciona una sola vez.',
		notYou: '¿No conoces a {by}? No hagas nada: sin el enlace no entra nadie.',
	},
	fr: {
		subject: '{by} vous invite dans Amends',
		join: 'Rejoindre l’équipe',
		says: '{name}, {by} vous demande de rejoindre l’équipe qui répond pour {mailbox}. Ce lien vous connecte ; il est valable sept jours et ne sert qu’une fois.',
		notYou: 'Vous ne connaissez pas {by} ? Ne faites rien : sans le lien, personne n’entre.',
	},
	de: {
		subject: '{by} lädt Sie zu Amends ein',
		join: 'Dem Team beitreten',
		says: '{name}, {by} bittet Sie in das Team, das für {mailbox} antwortet. Dieser Link meldet Sie an; er gilt sieben Tage und funktioniert einmal.',
		notYou: 'Sie kennen {by} nicht? Dann tun Sie nichts: Ohne den Link kommt niemand hinein.',
	},
};

/** The mail with the link that signs in. @param about `by`: the name of who invites; `link`: whole */
export function invitationLetter(
	invitation: Invitation,
	about: { readonly by: string; readonly link: string; readonly at: Instant },
	office: { readonly name: string; readonly address: string },
): Letter {
	const { id, turn, name, email, language } = invitation;
	const words = WORDS[language];
	const values = { by: about.by, name, mailbox: office.name };
	const paragraphs = [
		formatMessage(words.says, values, language),
		{ label: words.join, link: about.link },
		formatMessage(words.notYou, values, language),
	];
	return {
		purpose: 'colleague',
		from: { name: 'Amends', address: office.address },
		to: { name, address: email },
		subject: formatMessage(words.subject, values, language),
		text: toText(paragraphs),
		html: toHtml(paragraphs, language),
		messageId: `<amends.invitation.${id}.${turn}@${office.address.split('@').at(-1) ?? 'localhost'}>`,
		inReplyTo: null,
		references: [],
		at: about.at,
		about: null,
		attachment: null,
	};
}
