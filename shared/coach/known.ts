import type { KnownFact } from './rules.ts';

/** What of a customer's mail tells that something was said or sent already. */
export interface CustomerMail {
	readonly subject: string;
	/** the writer's own words */
	readonly words: string;
	readonly attachments: readonly { readonly contentType: string }[];
}

/** "#40718", "AB-2231907", "order 5512": four digits or more that are neither a year nor a part of an amount or a telephone number. */
const NUMBER = /(?<![\d.,+/])(?:#|\p{L}{1,4}-?)?\d{4,12}(?![\d.,/]?\d)/gu;
const YEAR = /^(?:19|20)\d\d$/;

/** What the customer has said or sent: the coach points at a question that asks for it again. */
export function knownFrom(mails: readonly CustomerMail[]): readonly KnownFact[] {
	const hasNumber = mails.some(({ subject, words }) =>
		(`${subject}\n${words.slice(0, 20_000)}`.match(NUMBER) ?? []).some((number) => !YEAR.test(number)),
	);
	const hasPhoto = mails.some(({ attachments }) =>
		attachments.some(({ contentType }) => contentType.startsWith('image/')),
	);
	return [...(hasNumber ? (['order-number'] as const) : []), ...(hasPhoto ? (['photo'] as const) : [])];
}
