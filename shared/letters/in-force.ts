import type { Language } from '../language.ts';
import { checkTemplate } from './check-template.ts';
import type { Template, TemplateKind } from './template.ts';
import { DEFAULT_TEMPLATES } from './templates.ts';

/** The words that a mail is written with now. */
export interface TemplateInForce {
	readonly template: Template;
	/** 0: our own words */
	readonly version: number;
	/** `<kind>/<language>/<version>`: what a mail's event keeps */
	readonly mark: string;
}

/** The newest version that the team saved; `template` null: back to our own words. */
export interface SavedTemplate {
	readonly version: number;
	readonly template: Template | null;
}

/**
 * The team's newest words, or ours where there are none. Words that a later release no longer takes (a variable that went) are not sent
 * in pieces: then ours stand in, and the console shows what is to be mended.
 */
export function templateInForce(kind: TemplateKind, language: Language, saved: SavedTemplate | null): TemplateInForce {
	const own = saved?.template ?? null;
	if (saved !== null && own !== null && checkTemplate(kind, own).length === 0) {
		return { template: own, version: saved.version, mark: markOf(kind, language, saved.version) };
	}
	return { template: DEFAULT_TEMPLATES[language][kind], version: 0, mark: markOf(kind, language, 0) };
}

const markOf = (kind: TemplateKind, language: Language, version: number): string => `${kind}/${language}/${version}`;
