import { fold } from './fold.ts';

/**
 * What may stand before a colon in a search (`stage:new`), in English and in the words of the other six languages, folded. Facets narrow by
 * what a case is, dates by when something happened in it.
 */
export const OPERATORS = {
	stage: ['stage', 'fase', 'stadio', 'etapa', 'etape', 'phase', 'этап', 'стадия'],
	severity: ['severity', 'gravita', 'gravidade', 'gravedad', 'gravite', 'schwere', 'тяжесть', 'серьезность'],
	signal: ['signal', 'segnale', 'sinal', 'senal', 'сигнал'],
	guard: ['guard', 'cautela', 'cuidado', 'prudence', 'vorsicht', 'осторожность'],
	language: ['language', 'lang', 'lingua', 'idioma', 'langue', 'sprache', 'язык'],
	assignee: [
		'assignee',
		'agent',
		'agente',
		'assegnato',
		'assegnatario',
		'responsavel',
		'responsable',
		'zustandig',
		'bearbeiter',
		'ответственный',
		'агент',
	],
	mailbox: ['mailbox', 'casella', 'caixa', 'buzon', 'boite', 'postfach', 'ящик'],
	before: ['before', 'prima', 'antes', 'avant', 'vor', 'до'],
	after: ['after', 'since', 'dopo', 'depois', 'despues', 'apres', 'nach', 'после'],
	on: ['on', 'day', 'giorno', 'dia', 'jour', 'le', 'am', 'день'],
} as const;

export type Operator = keyof typeof OPERATORS;

/** When something happened, in place of what the case is. */
const DATES = ['before', 'after', 'on'] as const;
export type DateOperator = (typeof DATES)[number];
/** What a case can be narrowed by. */
export type FacetName = Exclude<Operator, DateOperator>;

export const isDateOperator = (operator: Operator): operator is DateOperator => DATES.some((one) => one === operator);

const BY_WORD: ReadonlyMap<string, Operator> = new Map(
	(Object.entries(OPERATORS) as [Operator, readonly string[]][]).flatMap(([operator, words]) =>
		words.map((word) => [fold(word), operator] as const),
	),
);

/** The operator of a word before a colon, in any of the seven languages; null: the word is just a word. */
export const operatorOf = (word: string): Operator | null => BY_WORD.get(fold(word)) ?? null;
