import type { Match } from './matches.ts';
import type { Sentence, Token } from './text.ts';

/** Words before a name: greetings, titles, thanks and farewells of the seven languages, normalised. */
const BEFORE_NAMES = new Set(
	[
		'hi hello hey dear thanks thank you regards cheers mr mrs ms miss dr love best wishes sincerely faithfully',
		'ciao salve buongiorno buonasera gentile cara caro sig signor signora sigra dott dottssa avv grazie saluti saluto',
		'ola oi sr sra dona senhor senhora obrigado obrigada cumprimentos abraco atenciosamente',
		'hola estimada estimado senor senora don gracias saludo saludos dias tardes noches buenas',
		'bonjour bonsoir chere cher mme monsieur madame mlle merci cordialement salutations',
		'здравствуите здравствуйте уважаемая уважаемыи уважаемый спасибо уважением привет',
		'hallo liebe lieber frau herr herrn gruss grusse danke dank',
	].flatMap((words) => words.split(' ')),
);

const STREETS_BEFORE = new Set(
	'via viale piazza corso rue avenue boulevard place calle avenida plaza rua travessa улица ул проспект переулок пер'.split(
		' ',
	),
);
const STREETS_AFTER = new Set('road rd street st lane ln avenue ave close drive gardens terrace'.split(' '));
/** "Via del Tribunale", "rue de la Justice". */
const ARTICLES_WITHIN = 3;

/** Below others, some words that all begin with a capital are whose mail it is. */
const SIGNATURE_WORDS = 4;

/**
 * Whether one word that a cue takes for a thing is somebody's name or a street's: "Thanks, Sue" sues nobody, "Via del Tribunale 4" is where the
 * parcel goes.
 * @param index of the sentence in its text
 */
export function isName({ from, to }: Match<string>, { text, tokens }: Sentence, index: number): boolean {
	const [token, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
	if (to - from !== 1 || !token || !isCapital(token, text)) return false;
	if (before && BEFORE_NAMES.has(before.norm)) return true;
	if (after && STREETS_AFTER.has(after.norm)) return true;
	if (tokens.slice(Math.max(0, from - ARTICLES_WITHIN), from).some(({ norm }) => STREETS_BEFORE.has(norm))) return true;
	const isShort = index > 0 && tokens.length > 1 && tokens.length <= SIGNATURE_WORDS;
	return isShort && tokens.every((each) => isCapital(each, text));
}

/** Written with a capital and then small. */
const isCapital = ({ start, end }: Token, text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
