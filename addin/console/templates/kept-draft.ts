import { z } from 'zod';

/** What somebody is writing: kept until it is saved or dropped, so that neither a wrong click nor a reload loses it. */
export interface Draft {
	/** the version that it began with */
	readonly base: number;
	readonly subject: string;
	/** paragraphs apart by an empty line */
	readonly body: string;
}

const draftShape = z.object({ base: z.number(), subject: z.string(), body: z.string() });

const nameOf = (key: { readonly kind: string; readonly language: string }): string =>
	`amends-template/${key.kind}/${key.language}`;

/** The draft of this tab; null where there is none, or the browser keeps nothing. */
export function keptDraft(key: { readonly kind: string; readonly language: string }): Draft | null {
	try {
		const read = draftShape.safeParse(JSON.parse(sessionStorage.getItem(nameOf(key)) ?? 'null'));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}

/** Keeps the draft, or with null forgets it. A browser that keeps nothing costs the draft only when the page is left. */
export function keepDraft(key: { readonly kind: string; readonly language: string }, draft: Draft | null): void {
	try {
		if (draft === null) sessionStorage.removeItem(nameOf(key));
		else sessionStorage.setItem(nameOf(key), JSON.stringify(draft));
	} catch {
		// Private windows of some browsers refuse; the form itself still has it.
	}
}
