import { cut } from '../cut.ts';
import type { Language } from '../language.ts';
import type { Finding } from './coach.ts';
import type { AlertPolicy } from './policies.ts';
import { reasonBook } from './reasons.ts';
import { AVOID, MISSING } from './rules.ts';

/** What happens to a mail that is being sent. */
export type AlertDecision =
	| { readonly allow: true }
	| {
			readonly allow: false;
			/** whether the agent may send it as it is; false only under `soft-block`, and only where something is grave */
			readonly canSendAnyway: boolean;
			/** plain text of at most `MESSAGE_AT_MOST` units, in the language of the interface */
			readonly message: string;
	  };

/** What Outlook shows of an error message; a longer one is refused. */
export const MESSAGE_AT_MOST = 500;

const TOLD_AT_MOST = 3;
const QUOTE_AT_MOST = 60;

/**
 * Decides about a mail that is being sent from what the coach found. Pure; never stops a mail for good unless the policy asks for it.
 * Whoever calls it lets the mail through when anything fails or takes too long.
 */
export function decideAlert(
	findings: readonly Finding[],
	{ policy = 'advise', language }: { readonly policy?: AlertPolicy; readonly language: Language },
): AlertDecision {
	if (policy === 'off' || findings.length === 0) return { allow: true };
	const isBlocked = policy === 'soft-block' && findings.some(isGrave);
	return { allow: false, canSendAnyway: !isBlocked, message: messageOf(findings, language) };
}

const isGrave = (finding: Finding): boolean => finding.kind === 'avoid' && AVOID[finding.rule].isGrave;

function messageOf(findings: readonly Finding[], language: Language): string {
	const { reasons, alert } = reasonBook(language);
	const told = [...findings].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, TOLD_AT_MOST);
	const lines = told.map((finding) => {
		const reason = reasons[finding.reason];
		if (finding.kind === 'missing') return reason;
		const quote = cut(finding.quote.replace(/\s+/g, ' '), QUOTE_AT_MOST);
		return `${alert.quoted.replace('{quote}', () => quote)}: ${reason}`;
	});
	const rest = findings.length - told.length;
	const more = rest > 0 ? [alert.more.replace('{count}', String(rest))] : [];
	return cut([alert.opens, ...lines, ...more].join('\n'), MESSAGE_AT_MOST);
}

const RANKS: ReadonlyMap<string, number> = new Map(
	[...Object.keys(AVOID), ...Object.keys(MISSING)].map((rule, rank) => [rule, rank]),
);

/** Grave first, then as the tables have them. */
const rankOf = (finding: Finding): number => (RANKS.get(finding.rule) ?? 0) - (isGrave(finding) ? RANKS.size : 0);
