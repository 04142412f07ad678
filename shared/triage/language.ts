import { eld } from 'eld/small';
import { isLanguage, LANGUAGES, type Language } from '../language.ts';
import { tokensOf } from './text.ts';

const detector = eld.newInstance();

/** Below so many letters n-grams guess; the words of the little list are surer. */
const LETTERS_FOR_NGRAMS = 25;
const READ_AT_MOST = 700;

/** More n-grams than these characters have change no verdict on labelled mails, and their sum is the dearest part of triage. */
const NGRAMS_READ_AT_MOST = 120;

/** Frequent small words and words of support mail that belong to one of the seven languages, mostly to it alone. */
const STOP_WORDS: Readonly<Record<Language, string>> = {
	en: 'the and is are was my your you i have has it this that not please thank thanks hello dear with for broken order refund when where still',
	it: 'il lo gli che non di e per con mi vi sono grazie buongiorno salve ho ha questo ordine pacco della del una rimborso ancora perche piu arrivato',
	pt: 'o os uma um nao voces meu minha obrigado obrigada bom dia ola com para foi pedido ainda por que eu chegou quero reembolso voce da do entrega',
	ru: 'что это мне меня вы вас ваш вам уже где был была были если почему когда деньги заказ пришел нет очень здравствуйте пожалуйста спасибо как чтобы только еще верните',
	es: 'el los una un no usted mi gracias buenos dias hola con para fue pedido todavia por que yo llego quiero reembolso y las del dinero esta muy',
	fr: 'le les une un ne pas vous mon ma merci bonjour avec pour est commande encore je colis remboursement et des du votre suis toujours ai la',
	de: 'der die das und ist nicht ich sie mein meine danke hallo mit fur bestellung noch immer wir habe paket ein eine bitte kaputt wann sehr geld zuruck',
};

const STOP_SETS = (Object.keys(LANGUAGES) as Language[]).map((language) => ({
	language,
	words: new Set(tokensOf(STOP_WORDS[language], language).map(({ norm }) => norm)),
}));

/** Close relatives that the detector prefers on short text, though a customer of ours hardly writes them. */
const TAKEN_FOR: Readonly<Record<string, readonly Language[]>> = {
	uk: ['ru'],
	be: ['ru'],
	bg: ['ru'],
	sr: ['ru'],
	ca: ['es', 'fr', 'it'],
	ro: ['it'],
	eu: ['es'],
	nl: ['de'],
	da: ['de'],
	no: ['de', 'en'],
	sv: ['de'],
};

/**
 * Words of relatives that none of the seven has, or hardly: where two of them stand and outnumber the small words of the language that the
 * n-grams see, it is the relative.
 */
const WORDS_OF_OTHERS = new Set(
	[
		'niet het ik jullie mijn graag kunt heb deze groet groeten bestelling goedemorgen goedendag bedankt alvast nog zeg wanneer geachte heer hierbij bevestiging vriendelijke hoe een aan bij kapot factuur',
		'jeg ikke hilsen dere hei og jag inte vanlig halsningar hej mange mvh venlig regning jer kjopte kobte',
		'ech dir net moien kennt eng aech bei',
		'grazas unha bos poden recibin podo moitas',
		'moltes gracies vull ningu rebut amb els',
		'buna ziua multumesc rog imi trimiteti',
		'добар хвала није новац погрешан можете стигла је вратите',
		'здравейте благодаря счупена искам парите пристигна грешна изпратите',
	].flatMap((words) => words.split(' ')),
);
const OTHERS_FROM = 3;

/**
 * The language of a text, by n-grams; a short text by its small words, else `fallback`.
 * @param text own words: a quoted history or an English signature must be stripped before
 * @param fallback the case's or the mailbox's language
 * @returns `'unknown'` for other languages, and for text without words when there is no fallback
 */
export function detectLanguage(text: string, fallback?: Language): Language | 'unknown' {
	const read = text
		.slice(0, READ_AT_MOST)
		.normalize('NFKC')
		.replace(/\S+@\S+|https?:\S+|[<>\d]+/g, ' ');
	const letters = lettersIn(read, 2 * LETTERS_FOR_NGRAMS);
	if (letters === 0) return fallback ?? 'unknown';
	const guess = guessOf(read, letters) ?? fallback ?? byNgrams(read);
	return guess !== 'unknown' && isAnother(read, guess) ? 'unknown' : guess;
}

/** @returns null for a text too short to tell */
function guessOf(read: string, letters: number): Language | 'unknown' | null {
	if (letters < LETTERS_FOR_NGRAMS) return bySmallWords(read) ?? byScript(read);
	const guess = byNgrams(read);
	return guess === 'unknown' && letters < 2 * LETTERS_FOR_NGRAMS
		? (bySmallWords(read) ?? byScript(read) ?? guess)
		: guess;
}

/** How many letters a text has, counted no further than asked. */
function lettersIn(text: string, atMost: number): number {
	let letters = 0;
	for (const letter of text) {
		if (LETTER.test(letter)) letters += 1;
		if (letters === atMost) break;
	}
	return letters;
}

const LETTER = /\p{L}/u;

function byNgrams(text: string): Language | 'unknown' {
	const result = detector.detect(text.slice(0, NGRAMS_READ_AT_MOST));
	if (isLanguage(result.language)) return result.language;
	const relatives = TAKEN_FOR[result.language] ?? [];
	const words = bySmallWords(text);
	return words && relatives.includes(words) ? words : 'unknown';
}

/** As much of a text is compared with the words of others. */
const COMPARED_AT_MOST = 240;

function isAnother(text: string, guess: Language): boolean {
	const words = tokensOf(text.slice(0, COMPARED_AT_MOST), 'es').map(({ norm }) => norm);
	const own = STOP_SETS.find(({ language }) => language === guess)?.words ?? new Set();
	const others = words.filter((word) => WORDS_OF_OTHERS.has(word) && !own.has(word)).length;
	return others >= OTHERS_FROM && others > words.filter((word) => own.has(word) && !WORDS_OF_OTHERS.has(word)).length;
}

/** The language with the most of its small words in the text; null when none leads. */
function bySmallWords(text: string): Language | null {
	const words = tokensOf(text, 'es').map(({ norm }) => norm);
	const [first, second] = STOP_SETS.map(({ language, words: known }) => ({
		language,
		count: words.filter((word) => known.has(word)).length,
	})).sort((one, other) => other.count - one.count);
	return first && first.count > (second?.count ?? 0) ? first.language : null;
}

/** Cyrillic is Russian here unless it has letters that Russian has not. */
function byScript(text: string): Language | null {
	return /\p{Script=Cyrillic}{2}/u.test(text) && !/[іїєґў]/iu.test(text) ? 'ru' : null;
}
