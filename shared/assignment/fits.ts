import type { Language } from '../language.ts';
import type { RelationshipKind } from '../relationship.ts';
import type { Severity } from '../severity.ts';
import type { SignalName } from '../signal.ts';
import type { Conditions } from './rules.ts';

/** What deciding who gets a case rests on. */
export interface CaseFacts {
	readonly mailboxId: string;
	readonly language: Language;
	readonly severity: Severity;
	readonly signals: readonly SignalName[];
	readonly relationship: RelationshipKind;
	readonly subject: string;
	/** the customer's address, lower case; may be empty */
	readonly customer: string;
	/** who had the case when it came back; null: it is new, or nobody had it */
	readonly agent: string | null;
	/** who had other cases of this customer, the newest case first */
	readonly knownBy: readonly { readonly personId: string; readonly caseNumber: number }[];
}

/** Whether a rule is for this case: each list that is not empty holds what the case has. */
export function fits(when: Conditions, facts: CaseFacts): boolean {
	const domain = facts.customer.slice(facts.customer.lastIndexOf('@') + 1);
	const subject = folded(facts.subject);
	return (
		has(when.mailboxes, facts.mailboxId) &&
		has(when.languages, facts.language) &&
		has(when.severities, facts.severity) &&
		has(when.relationships, facts.relationship) &&
		any(when.signals, (name) => facts.signals.includes(name)) &&
		any(when.subjects, (words) => subject.includes(folded(words))) &&
		any(when.domains, (one) => domain === one || domain.endsWith(`.${one}`))
	);
}

const has = <T>(wanted: readonly T[], value: T): boolean => any(wanted, (one) => one === value);

const any = <T>(wanted: readonly T[], isTrue: (one: T) => boolean): boolean =>
	wanted.length === 0 || wanted.some(isTrue);

/** Whoever writes a rule thinks of no accents and no capitals. */
const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();
