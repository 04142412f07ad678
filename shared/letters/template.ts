import type { CustomerLetterKind } from './letter-book.ts';

/**
 * The words of a mail to a customer before it is known whom it goes to. Plain text; `{customer}` stands for what is known of the case,
 * and `[… {customer} …]` for words that vanish where that is not known. A backslash makes a sign of it: `\{`, `\[`.
 */
export interface Template {
	/** null: that of the mail it answers, so that the letter stays in the conversation */
	readonly subject: string | null;
	readonly paragraphs: readonly string[];
}

/** What a variable of a template may stand for. */
export interface VariableRow {
	/** `text` one line · `link` an address on the web · `condition` writes nothing and only keeps or drops the brackets around it */
	readonly form: 'text' | 'link' | 'condition';
	/**
	 * what becomes of a missing one outside of brackets: the word alone goes, with the comma before it, or the line that it stands in,
	 * for a sentence without what it speaks of is worse than none
	 */
	readonly missing: 'word' | 'line';
}

/** Every variable that a template may hold. */
export const VARIABLES = {
	customer: { form: 'text', missing: 'word' },
	agent: { form: 'text', missing: 'word' },
	mailbox: { form: 'text', missing: 'word' },
	subject: { form: 'text', missing: 'line' },
	link: { form: 'link', missing: 'line' },
	wrong: { form: 'text', missing: 'line' },
	fixed: { form: 'text', missing: 'line' },
	askAddress: { form: 'condition', missing: 'word' },
	optOutLink: { form: 'link', missing: 'line' },
} as const satisfies Record<string, VariableRow>;

export type VariableName = keyof typeof VARIABLES;

/** Type guard for a name in braces. */
export const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name);

/** Every mail to a customer, and the question that closes a resolving reply. */
export type TemplateKind = CustomerLetterKind | 'closing-question';

const ALWAYS: readonly VariableName[] = ['customer', 'agent', 'mailbox', 'subject'];
const OPT_OUT: readonly VariableName[] = ['optOutLink'];

/** What each kind may speak of, and what it must. Every mail that comes by plan must let the customer end such mails. */
export const TEMPLATE_KINDS: Readonly<
	Record<TemplateKind, { readonly may: readonly VariableName[]; readonly must: readonly VariableName[] }>
> = {
	'closing-question': { may: ALWAYS, must: [] },
	'ask-satisfied': { may: [...ALWAYS, 'optOutLink'], must: OPT_OUT },
	'check-in': { may: [...ALWAYS, 'askAddress', 'optOutLink'], must: OPT_OUT },
	evaluation: { may: [...ALWAYS, 'link', 'optOutLink'], must: ['link', ...OPT_OUT] },
	'we-fixed-it': { may: [...ALWAYS, 'wrong', 'fixed', 'optOutLink'], must: ['fixed', ...OPT_OUT] },
};
