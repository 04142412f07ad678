import { isLanguage, type Language } from '../language.ts';
import type { Address } from '../mail.ts';
import { type Money, written } from '../remedy/money.ts';
import { topicOf } from '../subject.ts';
import type { Instant } from '../time.ts';
import type { Content, Part, Weight } from './indexed.ts';

/** Where in a case a text stands, and how much its words weigh. */
export const TEXTS = {
	customer: { weight: 'B' },
	team: { weight: 'C' },
	/** the mail of somebody else who takes part */
	other: { weight: 'C' },
	note: { weight: 'C' },
	documentation: { weight: 'C' },
	remedy: { weight: 'C' },
	promise: { weight: 'C' },
	/** what the customer would consider fair */
	fair: { weight: 'B' },
} as const satisfies Record<string, { readonly weight: Weight }>;

export type TextKind = keyof typeof TEXTS;

/** A text of a case. */
export interface CaseText {
	readonly kind: TextKind;
	readonly at: Instant;
	readonly text: string;
	/** of a mail; absent elsewhere */
	readonly mail?: {
		readonly subject: string;
		readonly from: Address;
		readonly attachments: readonly string[];
		readonly language: string | null;
	};
	/** of a remedy, where it has an amount */
	readonly money?: Money;
}

/** What stands on the case itself. */
export interface CaseFacts {
	readonly number: number;
	readonly subject: string;
	readonly topic: string;
	readonly customer: Address;
	/** lower-case addresses of those who speak for the customer */
	readonly speakers: readonly string[];
	readonly language: Language;
}

/**
 * All that a case is found by, what weighs most first.
 * @param dayOf the ISO date of a moment, where the team is
 * @param languageOf the language of words that nothing is known of
 */
export function contentOf(
	supportCase: CaseFacts,
	texts: readonly CaseText[],
	{ dayOf, languageOf }: { dayOf(at: Instant): string; languageOf(text: string): Language | null },
): Content {
	const { number, subject, customer, speakers, language } = supportCase;
	const head = [subject, customer.name, customer.address, ...speakers.filter((one) => one !== customer.address)];
	return {
		number,
		days: [...new Set(texts.flatMap(({ mail, at }) => (mail === undefined ? [] : [dayOf(at)])))],
		parts: [
			...head.map((text): Part => ({ text, weight: 'A', language })),
			...texts.flatMap((text) => {
				const known = text.mail?.language ?? languageOf(text.text);
				const own = known !== null && isLanguage(known) ? known : language;
				return partsOf(text, supportCase.topic).map((part): Part => ({ ...part, language: own }));
			}),
		],
	};
}

/** The words, then what stands around them. A subject that only answers says nothing new. */
function partsOf({ kind, text, mail, money }: CaseText, topic: string): readonly Omit<Part, 'language'>[] {
	const { weight } = TEXTS[kind];
	const around =
		mail === undefined
			? []
			: [topicOf(mail.subject) === topic ? '' : mail.subject, mail.from.name, mail.from.address, ...mail.attachments];
	const amount = money === undefined ? [] : [sayAmount(money)];
	return [text, ...amount, ...around].filter((one) => one !== '').map((one) => ({ text: one, weight }));
}

const sayAmount = (money: Money): string => {
	const { amount, currency } = written(money);
	return `${amount} ${currency}`;
};
