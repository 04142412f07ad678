import { useMemo, useState } from 'react';
import { checkTemplate, type TemplateFault, tidyTemplate } from '../../../shared/letters/check-template.ts';
import { type Draft, keepDraft, keptDraft } from './kept-draft.ts';
import { paragraphsIn, placeInText } from './place-in-text.ts';
import type { TemplateKey, TemplateWhole, Words } from './use-templates.ts';

/** A fault, and where it stands in the field of the words. */
export interface PlacedFault extends TemplateFault {
	readonly place: { readonly from: number; readonly to: number } | null;
}

/** The words as they are written, with what is wrong with them at this moment. */
export function useDraft(key: TemplateKey, whole: TemplateWhole) {
	// Null: nothing was changed, and whatever is saved elsewhere may come in.
	const [begun, setBegun] = useState<Draft | null>(() => keptDraft(key));
	const standing = useMemo(() => draftOf(whole), [whole]);
	const draft = begun ?? standing;
	const words = useMemo(() => wordsOf(draft), [draft]);
	const faults = useMemo(() => faultsOf(key, draft), [key, draft]);
	const take = (next: Draft | null) => {
		setBegun(next);
		keepDraft(key, next);
	};
	return {
		draft,
		words,
		faults,
		isChanged: begun !== null,
		/** somebody saved a newer version after this draft was begun */
		isBehind: draft.base < whole.version,
		change: (different: Partial<Draft>) => {
			const next = { ...draft, ...different };
			take(isSame(next, standing) ? null : next);
		},
		/** forgets what was written: what is saved stands there again */
		drop: () => take(null),
	};
}

const draftOf = ({ version, own, inForce }: TemplateWhole): Draft => {
	const { subject, paragraphs } = own ?? inForce;
	return { base: version, subject: subject ?? '', body: paragraphs.join('\n\n') };
};

/** As it will be sent: the field's text cut into paragraphs, without spaces that nobody sees. */
const wordsOf = ({ subject, body }: Draft): Words => {
	const tidy = tidyTemplate({ subject, paragraphs: [body] });
	return { subject: tidy.subject, paragraphs: [...tidy.paragraphs] };
};

function faultsOf({ kind }: TemplateKey, { subject, body }: Draft): readonly PlacedFault[] {
	const paragraphs = paragraphsIn(body);
	const words = { subject: subject.trim() === '' ? null : subject, paragraphs: paragraphs.map(({ text }) => text) };
	return checkTemplate(kind, words).map((fault) => ({ ...fault, place: placeInText(paragraphs, fault) }));
}

const isSame = (one: Draft, other: Draft): boolean =>
	one.base === other.base && one.subject === other.subject && one.body === other.body;
