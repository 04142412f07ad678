import { useState } from 'react';

/** As long as the page lives. */
const unsent = new Map<string, string>();

/** Half a note: whoever looks at another mail meanwhile finds it again. @param caseId whose note it is */
export function useUnsent(caseId: string): readonly [text: string, setText: (text: string) => void] {
	const [text, setText] = useState(unsent.get(caseId) ?? '');
	const change = (next: string): void => {
		if (next === '') unsent.delete(caseId);
		else unsent.set(caseId, next);
		setText(next);
	};
	return [text, change];
}
