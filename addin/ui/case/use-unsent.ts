import { useState } from 'react';

/** As long as the page lives. */
const unsent = new Map<string, string>();

/**
 * A text that somebody has begun: whoever looks at something else meanwhile finds it again.
 * @param id whose text it is: of a case its note
 * @param given what stands there before anybody writes; written back to it, nothing is kept
 */
export function useUnsent(id: string, given = ''): readonly [text: string, setText: (text: string) => void] {
	const [text, setText] = useState(unsent.get(id) ?? given);
	const change = (next: string): void => {
		if (next === given) unsent.delete(id);
		else unsent.set(id, next);
		setText(next);
	};
	return [text, change];
}
