import type { Language } from '../shared/language.ts';
import { toHtml, toText } from '../shared/letters/paragraphs.ts';
import type { Instant } from '../shared/time.ts';
import type { Letter } from './letter.ts';
import type { Person } from './settings.ts';

/** What the mail with a sign-in code says. */
const WORDS: Readonly<Record<Language, { readonly subject: string; readonly says: string; readonly notYou: string }>> =
	{
		en: {
			subject: 'Your sign-in code',
			says: 'Your code for Amends, good for ten minutes:',
			notYou: 'You did not ask for it? Then do nothing: without the code nobody gets in.',
		},
		it: {
			subject: 'Il tuo codice di accesso',
			says: 'Il tuo codice per Amends, valido dieci minuti:',
			notYou: 'Non l’hai chiesto tu? Non fare nulla: senza il codice non entra nessuno.',
		},
		pt: {
			subject: 'O seu código de acesso',
			says: 'O seu código para o Amends, válido por dez minutos:',
			notYou: 'Não foi você que pediu? Não faça nada: sem o código ninguém entra.',
		},
		ru: {
			subject: 'Код для входа',
			says: 'Ваш код для Amends, действует десять минут:',
			notYou: 'Вы его не запрашивали? Ничего не делайте: без кода никто не войдёт.',
		},
		es: {
			subject: 'Tu código de acceso',
			says: 'Tu código para Amends, válido diez minutos:',
			notYou: '¿No lo has pedido tú? No hagas nada: sin el código no entra nadie.',
		},
		fr: {
			subject: 'Votre code de connexion',
			says: 'Votre code pour Amends, valable dix minutes :',
			notYou: 'Vous ne l’avez pas demandé ? Ne faites rien : sans le code, personne n’entre.',
		},
		de: {
			subject: 'Ihr Anmeldecode',
			says: 'Ihr Code für Amends, zehn Minuten gültig:',
			notYou: 'Nicht von Ihnen angefordert? Dann tun Sie nichts: Ohne den Code kommt niemand hinein.',
		},
	};

/** The mail that carries a sign-in code to somebody of the team, in that person's language. The code is not in the subject: subjects show on locked screens. */
export function signInLetter(
	person: Person,
	code: string,
	office: { readonly name: string; readonly address: string },
	made: { readonly id: string; readonly at: Instant },
): Letter {
	const words = WORDS[person.language];
	const paragraphs = [words.says, code, words.notYou];
	return {
		purpose: 'colleague',
		from: { name: 'Amends', address: office.address },
		to: { name: person.name, address: person.email },
		subject: words.subject,
		text: toText(paragraphs),
		html: toHtml(paragraphs, person.language),
		messageId: `<amends.sign-in.${made.id}@${office.address.split('@').at(-1) ?? 'localhost'}>`,
		inReplyTo: null,
		references: [],
		at: made.at,
		about: null,
		attachment: null,
	};
}
