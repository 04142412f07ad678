import type { Language } from '../../language.ts';
import type { Example } from '../model/example.ts';
import { randomFrom } from '../model/random.ts';
import type { BankLine } from './corpus.ts';
import { filled } from './slots.ts';

/** How many mails are composed for each complaint or other line, besides the line alone. */
const MAILS_A_LINE = 6;

/** How often a composed mail has each of its parts. */
const HAS_OPENING = 0.45;
const HAS_CONTEXT = 0.55;
const HAS_SECOND = 0.4;
const HAS_OTHER_BESIDE_COMPLAINT = 0.15;
const HAS_REQUEST = 0.3;
const HAS_CLOSING = 0.45;
/** A line is its mail's subject: people write the whole matter there. */
const IS_SUBJECT = 0.12;

/**
 * Plain mails composed of a bank's sentences: each complaint and other line alone, then in mails of an opening, some context, one or two
 * such lines, a request and a closing. A mail is a complaint when one of its lines is. The same bank and seed give the same mails.
 */
export function generateMails(bank: readonly BankLine[], language: Language, seed: number): readonly Example[] {
	const random = randomFrom(seed);
	const composer: Composer = { random, language, byRole: rolesOf(bank) };
	const telling = bank.filter(({ role }) => role === 'complaint' || role === 'other');
	const alone = telling.map(({ role, text }) => exampleOf(composer, role === 'complaint', ['', text]));
	const composed = telling.flatMap((line) => Array.from({ length: MAILS_A_LINE }, () => compose(line, composer)));
	return [...alone, ...composed];
}

interface Composer {
	readonly random: () => number;
	readonly language: Language;
	readonly byRole: Readonly<Record<BankLine['role'], readonly string[]>>;
}

function rolesOf(bank: readonly BankLine[]): Composer['byRole'] {
	const textsOf = (wanted: BankLine['role']): readonly string[] =>
		bank.filter(({ role }) => role === wanted).map(({ text }) => text);
	return {
		complaint: textsOf('complaint'),
		other: textsOf('other'),
		context: textsOf('context'),
		opening: textsOf('opening'),
		request: textsOf('request'),
		closing: textsOf('closing'),
	};
}

function compose({ role, text }: BankLine, composer: Composer): Example {
	const { random } = composer;
	const draw = (from: BankLine['role'], chance: number): readonly string[] => {
		const texts = composer.byRole[from];
		return random() < chance ? texts.slice(Math.floor(random() * texts.length)).slice(0, 1) : [];
	};
	const second = draw(role, HAS_SECOND);
	const beside = role === 'complaint' ? draw('other', HAS_OTHER_BESIDE_COMPLAINT) : [];
	const contexts = [...draw('context', HAS_CONTEXT), ...draw('context', HAS_CONTEXT / 2)];
	const isSubject = random() < IS_SUBJECT;
	const lines = [...contexts, ...(isSubject ? [] : [text]), ...second, ...beside, ...draw('request', HAS_REQUEST)];
	const body = [...draw('opening', HAS_OPENING), lines.join(' '), ...draw('closing', HAS_CLOSING)];
	return exampleOf(composer, role === 'complaint', [isSubject ? text : '', body.join('\n\n')]);
}

function exampleOf(
	{ random, language }: Composer,
	complaint: boolean,
	[subject, body]: readonly [string, string],
): Example {
	return {
		subject: filled(subject, language, random),
		body: filled(body, language, random),
		language,
		complaint,
		weight: 1,
	};
}
