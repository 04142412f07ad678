import { useState } from 'react';
import { tidyWords, unknownVariables } from '../../../shared/starters/starter.ts';
import { useUnsent } from '../../ui/case/use-unsent.ts';
import type { StarterWhole, StarterWritten } from './use-starter.ts';

/** A beginning as it is written; its title and its words are kept while one looks at something else. */
export function useStarterDraft(whole: StarterWhole | null, given: StarterWritten) {
	const name = `starter/${whole?.id ?? 'new'}`;
	const [base, setBase] = useState(whole?.version ?? 0);
	const [title, setTitle] = useUnsent(`${name}/title`, given.title);
	const [words, setWords] = useUnsent(`${name}/words`, given.words);
	const [rest, setRest] = useState({ stage: given.stage, language: given.language, isShared: given.isShared });
	const written: StarterWritten = { ...rest, title: title.trim(), words: tidyWords(words) };
	const isChanged = (Object.keys(written) as (keyof StarterWritten)[]).some((key) => written[key] !== given[key]);
	return {
		title,
		words,
		...rest,
		written,
		base,
		unknown: unknownVariables(words),
		isComplete: written.title !== '' && written.words !== '',
		isChanged,
		/** somebody saved a newer version after this was begun */
		isBehind: whole !== null && base < whole.version,
		setTitle,
		setWords,
		change: (different: Partial<typeof rest>) => setRest({ ...rest, ...different }),
		/** takes what is saved, as of this version */
		take: (saved: StarterWritten & { readonly version: number }) => {
			setBase(saved.version);
			setTitle(saved.title);
			setWords(saved.words);
			setRest({ stage: saved.stage, language: saved.language, isShared: saved.isShared });
		},
		/** what is written is the next version after this one, whoever wrote that */
		goOnFrom: setBase,
	};
}
