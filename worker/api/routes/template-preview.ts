import type { Language } from '../../../shared/language.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { SAMPLES } from '../../../shared/letters/samples.ts';
import type { Template, TemplateKind } from '../../../shared/letters/template.ts';
import { type LetterExtras, type LetterFacts, writeToCustomer } from '../../../shared/letters/to-customer.ts';
import type { Person } from '../../settings.ts';
import { findLetterCase, type LetterCase } from '../../store/letter-case.ts';
import { newestTemplate } from '../../store/templates.ts';
import type { ApiDeps } from '../deps.ts';

/** A letter as its reader would see it, with the lines above it. */
export interface Preview {
	readonly from: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/** Writes a template as it would be sent, with made-up links that open nothing; null when there is no such case. */
export async function previewLetter(
	deps: ApiDeps,
	asked: {
		readonly kind: TemplateKind;
		readonly language: Language;
		readonly template: Template;
		readonly with: string;
		readonly person: Person;
	},
): Promise<Preview | null> {
	const known = await factsFor(deps, asked);
	if (known === null) return null;
	const { facts, to } = known;
	return { from: facts.agent || facts.mailbox, to, ...writeToCustomer(asked.template, facts) };
}

/** The closing question in the case's language, or another; null when there is no such case. */
export async function closingWords(
	deps: ApiDeps,
	asked: { readonly caseId: string; readonly language: Language | null; readonly person: Person },
): Promise<{ readonly language: Language; readonly words: string } | null> {
	const supportCase = await findLetterCase(deps.db, asked.caseId);
	if (supportCase === null) return null;
	const language = asked.language ?? supportCase.language;
	const newest = await newestTemplate(deps.db, { kind: 'closing-question', language });
	const { template } = templateInForce('closing-question', language, newest);
	const facts = factsOf(deps, supportCase, { language, agent: asked.person.name });
	return { language, words: writeToCustomer(template, facts).text.trim() };
}

type Known = { readonly facts: LetterFacts; readonly to: string };

async function factsFor(
	deps: ApiDeps,
	asked: { readonly language: Language; readonly with: string; readonly person: Person },
): Promise<Known | null> {
	const { language, person } = asked;
	const extras = extrasOf(deps, language);
	if (asked.with === 'sample' || asked.with === 'bare') {
		const { customer, subject } = SAMPLES[language];
		const mailbox = deps.settings.mailboxes[0]?.name ?? '';
		const about = { language, subject, mailbox };
		if (asked.with === 'bare') {
			const { link, optOutLink } = extras;
			return { facts: { ...about, customer: '', agent: '', link, optOutLink }, to: 'customer@example.com' };
		}
		return { facts: { ...about, ...extras, customer, agent: person.name, askAddress: true }, to: customer };
	}
	const supportCase = await findLetterCase(deps.db, asked.with);
	if (supportCase === null) return null;
	const agent = deps.team.all().find(({ id }) => id === supportCase.assignee)?.name ?? '';
	const { name, address } = supportCase.customer;
	return { facts: { ...extras, ...factsOf(deps, supportCase, { language, agent }) }, to: name || address };
}

const factsOf = (
	deps: ApiDeps,
	{ customer, subject, mailboxId }: LetterCase,
	{ language, agent }: { readonly language: Language; readonly agent: string },
): LetterFacts => ({
	language,
	customer: customer.name,
	subject,
	agent,
	mailbox: deps.settings.mailboxes.find(({ id }) => id === mailboxId)?.name ?? '',
});

/** What only a real sending knows. The links open nothing: a preview must not be a way to answer in a customer's name. */
const extrasOf = (deps: ApiDeps, language: Language) =>
	({
		link: `${deps.settings.server.publicUrl}/e/preview`,
		optOutLink: `${deps.settings.server.publicUrl}/o/preview`,
		wrong: SAMPLES[language].wrong,
		fixed: SAMPLES[language].fixed,
	}) satisfies LetterExtras;
