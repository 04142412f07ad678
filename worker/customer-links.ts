import type { Case } from '../shared/case.ts';
import type { Invitation } from '../shared/evaluation/invitation.ts';
import type { Language } from '../shared/language.ts';
import { DAY, type Instant } from '../shared/time.ts';
import type { KeyRing } from './key-ring.ts';

/** Whose follow-ups end, and in whose name they came. */
export interface Subscription {
	/** lower case */
	readonly address: string;
	readonly mailboxId: string;
	readonly language: Language;
}

/** Links that open without a sign-in, for one customer each: whoever has one may do that one thing and nothing else. */
export interface CustomerLinks {
	/** to the five questions about this case as it stands, for as many days as the policy says */
	evaluation(supportCase: Pick<Case, 'id' | 'round'>, now: Instant): string;
	/** to the button that ends the follow-ups; good for ever */
	optOut(supportCase: Pick<Case, 'customer' | 'mailboxId' | 'language'>): string;
}

/** What a link's token opens; null for every token that is not ours, letter by letter. Says nothing of how things stand today. */
export interface CustomerTokens {
	readEvaluation(token: string): Invitation | null;
	readOptOut(token: string): Subscription | null;
}

/** The first word of the pages' addresses. Short: plain-text mails break long lines. */
export const CUSTOMER_PAGES = { evaluation: '/e', optOut: '/o' } as const;

/** Writes the links. @param where what links start with, asked for each time: the port may be known late */
export function customerLinks(
	keyRing: KeyRing,
	where: { publicUrl(): string; readonly lastsDays: number },
): CustomerLinks {
	return {
		evaluation: ({ id, round }, now) => {
			const open = [id, round, (now + where.lastsDays * DAY).toString(36)].join('.');
			return `${where.publicUrl()}${CUSTOMER_PAGES.evaluation}/${open}.${keyRing.sign('evaluation', open)}`;
		},
		optOut: ({ customer, mailboxId, language }) => {
			// Sealed and not signed: an address in a link would stand in every log on the way.
			const sealed = keyRing.seal(
				'opt-out',
				JSON.stringify({ address: customer.address.toLowerCase(), mailboxId, language } satisfies Subscription),
			);
			return `${where.publicUrl()}${CUSTOMER_PAGES.optOut}/${Buffer.from(sealed, 'base64').toString('base64url')}`;
		},
	};
}

const EVALUATION =
	/^(?<open>(?<caseId>[\w-]{1,100})\.(?<round>\d{1,6})\.(?<until>[0-9a-z]{1,10}))\.(?<signature>[\w-]{43})$/;

/** Reads the tokens of links. */
export const customerTokens = (keyRing: KeyRing): CustomerTokens => ({
	readEvaluation: (token) => {
		const { open = '', caseId = '', round = '', until = '', signature = '' } = EVALUATION.exec(token)?.groups ?? {};
		if (!keyRing.isSigned('evaluation', open, signature)) return null;
		return { caseId, round: Number(round), expiresAt: Number.parseInt(until, 36) };
	},
	readOptOut: (token) => {
		// Decoders skip what is no base64; one token must not be had in two spellings.
		const sealed = Buffer.from(token, 'base64url');
		const opened = sealed.toString('base64url') === token ? keyRing.open('opt-out', sealed.toString('base64')) : null;
		// Only what we sealed ourselves opens, so its shape is known.
		return opened === null ? null : (JSON.parse(opened) as Subscription);
	},
});
